package org.jianbao.press;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianbao.composition.FontStack;
import org.jianbao.composition.GlyphRun;
import org.jianbao.composition.SetLine;
import org.jianbao.composition.TextStyle;
import org.jianbao.font.Face;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.Placement;
import org.jianbao.makeup.Plan;

/**
 * The line under each sheet that says to which job it belongs, so that no plate goes astray. It is
 * set from the faces that the pages have already, without kerning; what none of them has is left
 * out.
 */
final class SlugLine {

    private static final double SIZE = 6;
    private static final double MM = 72 / 25.4;

    /** From the bleed. */
    private static final double DOWN = 5 * MM;

    /** Clear of the register cross in the middle. */
    private static final double CLEAR = 6 * MM;

    /** From the crop mark at the left. */
    private static final double INDENT = 2 * MM;

    private static final String CUT = "…";

    private final Plan plan;
    private final String text;
    private final List<Face> faces;

    private SlugLine(Plan plan, String text) {
        this.plan = plan;
        this.text = text;
        this.faces = faces(plan);
    }

    /** {@return a line for each page; none if the order asks for no marks} */
    static Map<Page, Placement.Line> of(Plan plan, Ink ink) {
        Optional<String> text = ink.order().filter(PrintOrder::hasMarks).map(PrintOrder::slug);
        if (text.isEmpty()) {
            return Map.of();
        }
        SlugLine slug = new SlugLine(plan, text.get());
        return plan.pages().stream().collect(toMap(page -> page, slug::line));
    }

    /** The faces of a plan, those with most letters first. */
    private static List<Face> faces(Plan plan) {
        Map<Face, Integer> letters = new LinkedHashMap<>();
        for (Page page : plan.pages()) {
            for (Placement placement : page.placements()) {
                if (placement instanceof Placement.Line line) {
                    for (GlyphRun run : line.line().runs()) {
                        letters.merge(run.face(), run.glyphs().length, Integer::sum);
                    }
                }
            }
        }
        return letters.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Placement.Line line(Page page) {
        String number = " · " + page.number() + "/" + plan.pages().size();
        double room = plan.width() / 2 - CLEAR - INDENT;
        String shown = text;
        List<GlyphRun> runs = runs(shown + number);
        while (width(runs) > room && shown.length() > 1) {
            int kept = shown.length() - (shown.endsWith(CUT) ? CUT.length() + 1 : 1);
            shown = shown.substring(0, kept) + CUT;
            runs = runs(shown + number);
        }
        SetLine line = new SetLine(runs, 0, 0, 0, 0, 0, 0, 0, 0, false, 0, List.of());
        Placement.Tag tag =
                new Placement.Tag(
                        Kind.FURNITURE, "", -1, SIZE, SIZE, -1, Optional.empty(), Optional.empty());
        return new Placement.Line(line, INDENT, plan.height() + plan.bleed() + DOWN, 0, tag);
    }

    private static double width(List<GlyphRun> runs) {
        return runs.isEmpty() ? 0 : end(runs.getLast());
    }

    private static double end(GlyphRun run) {
        int last = run.glyphs().length - 1;
        return run.x()[last] + advance(run.face(), run.glyphs()[last]);
    }

    private static double advance(Face face, int glyph) {
        return SIZE * face.advance(glyph) / face.unitsPerEm();
    }

    private List<GlyphRun> runs(String said) {
        List<GlyphRun> runs = new ArrayList<>();
        double x = 0;
        for (int codePoint : said.codePoints().toArray()) {
            Optional<Face> face = faces.stream().filter(f -> f.glyph(codePoint) != 0).findFirst();
            if (face.isPresent()) {
                GlyphRun run = run(face.get(), codePoint, x);
                runs.add(run);
                x = end(run);
            }
        }
        return runs;
    }

    private static GlyphRun run(Face face, int codePoint, double x) {
        FontStack fonts = new FontStack(List.of(new FontStack.Member(face, 1)));
        TextStyle style =
                new TextStyle(
                        fonts, SIZE, "", 0, 0, false, false, Optional.empty(), Optional.empty());
        int[] glyphs = {face.glyph(codePoint)};
        String[] texts = {Character.toString(codePoint)};
        return new GlyphRun(face, SIZE, style, 0, glyphs, new double[] {x}, texts, 0);
    }
}
