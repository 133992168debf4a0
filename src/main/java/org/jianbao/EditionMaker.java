package org.jianbao;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianbao.composition.Composer;
import org.jianbao.composition.ParagraphComposer;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Outcome;
import org.jianbao.font.FontLibrary;
import org.jianbao.galley.Coverage;
import org.jianbao.galley.Design;
import org.jianbao.galley.Form;
import org.jianbao.galley.Galley;
import org.jianbao.galley.GalleyCode;
import org.jianbao.galley.Jackets;
import org.jianbao.galley.Pictures;
import org.jianbao.galley.References;
import org.jianbao.galley.Theme;
import org.jianbao.galley.Unprinted;
import org.jianbao.galley.Words;
import org.jianbao.makeup.FacingPages;
import org.jianbao.makeup.Frontispiece;
import org.jianbao.makeup.PageDesign;
import org.jianbao.makeup.Plan;
import org.jianbao.makeup.SinglePages;
import org.jianbao.manuscript.Briefing;
import org.jianbao.manuscript.Edition;
import org.jianbao.manuscript.Manuscript;
import org.jianbao.press.BoxPainter;
import org.jianbao.press.Imprint;
import org.jianbao.press.Ink;
import org.jianbao.press.Press;
import org.jianbao.source.SourceSpan;
import org.jianbao.source.SourceText;

/** Makes one edition of a briefing: galley, makeup, press. */
final class EditionMaker {

    /** The theme that every style sheet is laid over. */
    private static final String THEME = "cinnabar.css";

    /** How often a text with page numbers in it is made up at most. */
    private static final int MOST_PASSES = 4;

    /** Height of a picture at most, as a part of the type area's: a heading stands above it. */
    private static final double TALLEST = 0.7;

    private final Job job;
    private final FontLibrary fonts;
    private final Composer composer = new ParagraphComposer();

    /**
     * An edition, made.
     *
     * @param plan its pages
     * @param pdf its file
     */
    record MadeEdition(Plan plan, byte[] pdf) {}

    /** Opens the fonts. */
    EditionMaker(Job job) throws IOException {
        this.job = job;
        this.fonts = FontLibrary.scan(List.of(job.home().resolve("fonts")));
    }

    /** Makes an edition of a briefing. */
    Outcome<MadeEdition> make(Briefing briefing, Edition edition) throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Theme theme = theme(briefing, edition, diagnostics);
        for (Manuscript text : texts(briefing, edition)) {
            diagnostics.addAll(new Coverage(fonts).check(text));
            diagnostics.addAll(Unprinted.check(text));
            words(text, diagnostics);
            diagnostics.addAll(new Pictures(briefing.folder(), 0).check(text));
        }
        Outcome<Plan> plan = plan(briefing, edition, theme);
        diagnostics.addAll(plan.diagnostics());
        if (plan.value().isEmpty()) {
            return Outcome.failed(diagnostics);
        }
        Press press = new Press(new BoxPainter());
        Outcome<byte[]> pdf = press.print(plan.value().get(), imprint(briefing, edition, theme));
        diagnostics.addAll(pdf.diagnostics());
        return new Outcome<>(
                pdf.value().map(bytes -> new MadeEdition(plan.value().get(), bytes)), diagnostics);
    }

    /** Sets and makes up; again, with the pages now known, where the text quotes page numbers. */
    private Outcome<Plan> plan(Briefing briefing, Edition edition, Theme theme) throws IOException {
        References references = References.unknown();
        for (int pass = 1; ; pass++) {
            List<Galley> galleys = galleys(briefing, edition, theme, references);
            Frontispiece front = frontispiece(galleys, theme);
            PageDesign design = Design.of(theme, edition.languages().getFirst(), Form.of(edition));
            Optional<Integer> tooLong = front.cover().titleTooLong(design);
            if (tooLong.isPresent()) {
                SourceSpan title = titleOf(texts(briefing, edition).get(tooLong.get()));
                return Outcome.failed(List.of(GalleyCode.titleTooLong(title)));
            }
            Outcome<Plan> plan = makeUp(galleys, design, front);
            References found = plan.value().map(References::to).orElse(references);
            if (!references.used() || found.agrees(references) || pass == MOST_PASSES) {
                return plan;
            }
            references = found;
        }
    }

    private List<Galley> galleys(
            Briefing briefing, Edition edition, Theme theme, References references)
            throws IOException {
        List<Galley> galleys = new ArrayList<>();
        for (Manuscript text : texts(briefing, edition)) {
            Words words = Words.read(job.home().resolve("styles"), text.language());
            Galley.Shop shop =
                    new Galley.Shop(theme, fonts, composer, words, references, Form.of(edition));
            PageDesign design = Design.of(theme, text.language(), Form.of(edition));
            double tallest = TALLEST * (design.lastBaseline() - design.firstBaseline());
            galleys.add(Galley.set(text, shop, new Pictures(briefing.folder(), tallest)));
        }
        return galleys;
    }

    private static List<Manuscript> texts(Briefing briefing, Edition edition) {
        return edition.languages().stream()
                .map(language -> briefing.manuscript(language).orElseThrow())
                .toList();
    }

    private Theme theme(Briefing briefing, Edition edition, List<Diagnostic> diagnostics)
            throws IOException {
        Path styles = job.home().resolve("styles");
        List<Path> sheets = new ArrayList<>();
        sheets.add(styles.resolve(THEME));
        edition.style()
                .ifPresent(style -> {
                    Path own = briefing.folder().resolve(style);
                    Path shipped = styles.resolve(style);
                    if (Files.isRegularFile(own) || Files.isRegularFile(shipped)) {
                        sheets.add(Files.isRegularFile(own) ? own : shipped);
                    } else {
                        diagnostics.add(GalleyCode.noStyle(style, edition.span()));
                    }
                });
        sheets.addAll(job.styles());
        List<SourceText> texts = new ArrayList<>();
        for (Path sheet : sheets) {
            texts.add(
                    new SourceText(
                            sheet.toString(), Files.readString(sheet, StandardCharsets.UTF_8)));
        }
        return Theme.of(texts);
    }

    private static Outcome<Plan> makeUp(
            List<Galley> galleys, PageDesign design, Frontispiece front) {
        return galleys.size() == 2
                ? FacingPages.make(galleys.stream().map(Galley::flow).toList(), design, front)
                : SinglePages.make(galleys.getFirst().flow(), design, front);
    }

    private void words(Manuscript text, List<Diagnostic> diagnostics) throws IOException {
        if (!Words.read(job.home().resolve("styles"), text.language()).isOwn()) {
            diagnostics.add(GalleyCode.noWords(text.language(), lineOf(text, "lang:")));
        }
    }

    private static SourceSpan titleOf(Manuscript manuscript) {
        return lineOf(manuscript, "title:");
    }

    /** A line of the front matter. */
    private static SourceSpan lineOf(Manuscript manuscript, String key) {
        String text = manuscript.source().text();
        int start = Math.max(0, text.indexOf("\n" + key) + 1);
        int end = text.indexOf('\n', start);
        return new SourceSpan(manuscript.source(), start, end < 0 ? text.length() : end);
    }

    private static Frontispiece frontispiece(List<Galley> galleys, Theme theme) {
        Jackets lead = galleys.getFirst().jackets();
        List<Jackets> all = galleys.stream().map(Galley::jackets).toList();
        int field = theme.color("cover");
        return new Frontispiece(
                new Frontispiece.Cover(
                        field,
                        theme.color("cover-outer"),
                        (int) theme.number("cover-stripe", "", 0),
                        all.stream().map(Jackets::title).toList(),
                        all.stream().flatMap(j -> j.masthead().stream()).toList(),
                        lead.number(),
                        all.stream().flatMap(j -> j.series().stream()).toList(),
                        all.stream().flatMap(j -> j.deck().stream()).toList(),
                        lead.logo()),
                galleys.stream().map(Galley::contents).toList(),
                galleys.stream().map(Galley::running).toList(),
                new Frontispiece.Back(
                        field,
                        theme.color("cover-outer"),
                        all.stream().flatMap(j -> j.voice().stream()).toList(),
                        all.stream().flatMap(j -> j.backHead().stream()).toList(),
                        all.stream().flatMap(j -> j.colophon().stream()).toList(),
                        all.stream().flatMap(j -> j.address().stream()).toList(),
                        lead.url()));
    }

    private static Imprint imprint(Briefing briefing, Edition edition, Theme theme) {
        List<Manuscript> texts = texts(briefing, edition);
        String title =
                String.join(" · ", texts.stream().map(t -> t.front().titleInOneLine()).toList());
        Manuscript lead = texts.getFirst();
        return new Imprint(
                title,
                author(lead),
                lead.front().subtitle(),
                lead.language(),
                Optional.empty(),
                edition.layout() == Edition.Layout.FACING,
                edition.profile() == Edition.Profile.PRINT
                        ? Ink.print(separations(theme))
                        : Ink.screen());
    }

    private static String author(Manuscript manuscript) {
        List<String> authors = manuscript.front().authors();
        return authors.isEmpty() ? manuscript.front().organisation() : String.join(", ", authors);
    }

    private static Map<Integer, Ink.Cmyk> separations(Theme theme) {
        Map<Integer, Ink.Cmyk> separations = new HashMap<>();
        theme.inks()
                .forEach((rgb, ink) ->
                        separations.put(
                                rgb,
                                new Ink.Cmyk(
                                        ink[0] / 100, ink[1] / 100, ink[2] / 100, ink[3] / 100)));
        return separations;
    }
}
