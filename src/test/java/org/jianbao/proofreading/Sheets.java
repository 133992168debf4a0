package org.jianbao.proofreading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jianbao.composition.SetLine;
import org.jianbao.makeup.Branch;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.PageDesign;
import org.jianbao.makeup.Placement;
import org.jianbao.makeup.Plan;
import org.jianbao.makeup.Side;
import org.jianbao.manuscript.Edition;
import org.jianbao.manuscript.FrontMatter;
import org.jianbao.manuscript.Manuscript;
import org.jianbao.source.SourceText;

/** Pages of twelve lines without words, written down line by line. All lengths are tens of pt. */
final class Sheets {

    static final int LINES = 12;
    private static final double STEP = 10;

    private final List<Page> pages = new ArrayList<>();
    private List<Placement> placements = new ArrayList<>();
    private String language = "en";
    private double baseline;

    static Sheets of() {
        return new Sheets();
    }

    Sheets page() {
        placements = new ArrayList<>();
        int number = pages.size() + 1;
        pages.add(new Page(number, Side.of(number), Optional.of("" + number), placements));
        baseline = 0;
        return this;
    }

    /** From here on in another language, from the head of the page. */
    Sheets in(String other) {
        language = other;
        baseline = 0;
        return this;
    }

    Sheets text(int piece, int lines) {
        return lines(Kind.TEXT, piece, lines, Branch.ARTIFACT);
    }

    Sheets heading(int piece) {
        return lines(Kind.HEADING, piece, 1, Branch.ARTIFACT);
    }

    Sheets note(Branch note, int lines) {
        return lines(Kind.NOTE, -1, lines, note);
    }

    Sheets picture(int piece, int lines) {
        Placement.Tag tag = tag(Kind.CAPTION, piece, Branch.ARTIFACT);
        double top = baseline;
        baseline += lines * STEP;
        return put(new Placement.Picture(Path.of("a.png"), "", 0, top, STEP, lines * STEP, tag));
    }

    private Sheets lines(Kind kind, int piece, int lines, Branch branch) {
        for (int i = 0; i < lines; i++) {
            baseline += STEP;
            SetLine line = new SetLine(List.of(), 0, 0, 0, 0, 0, 0, 0, 0, false, 0, List.of());
            put(new Placement.Line(line, 0, baseline, 0, tag(kind, piece, branch)));
        }
        return this;
    }

    /** A page copies its list, so that it is made anew. */
    private Sheets put(Placement placement) {
        placements.add(placement);
        Page last = pages.removeLast();
        pages.add(new Page(last.number(), last.side(), last.folio(), placements));
        return this;
    }

    private Placement.Tag tag(Kind kind, int piece, Branch branch) {
        return new Placement.Tag(
                kind, language, -1, STEP, STEP, piece, Optional.empty(), Optional.empty(), branch);
    }

    /** {@return what is marked, each by its code and page} */
    List<String> read(Edition.Layout layout) {
        Plan plan = new Plan(100, 200, 0, pages);
        return ProofReader.read(plan, design(), layout, List.of(text("en"), text("de"))).stream()
                .map(mark -> mark.problem().code().id() + mark.page().map(p -> " " + p).orElse(""))
                .toList();
    }

    List<String> read() {
        return read(Edition.Layout.SINGLE);
    }

    private static Manuscript text(String language) {
        return new Manuscript(
                front(language), List.of(), List.of(), new SourceText(language + ".md", "text"));
    }

    private static PageDesign design() {
        return new PageDesign(
                100,
                200,
                0,
                10,
                50,
                10,
                20,
                STEP,
                LINES * STEP,
                STEP,
                new PageDesign.Hairline(0, 0, -1, 0, 0, 0, 0, 0, 0),
                new PageDesign.QuoteDesign(0, 0, 0, 0, 0, 0, 0),
                new PageDesign.Furniture(0, 0, 0, 0));
    }

    private static FrontMatter front(String language) {
        Optional<String> none = Optional.empty();
        return new FrontMatter(
                "", "", "", "", "", "", language, none, none, none, List.of(), none, none);
    }
}
