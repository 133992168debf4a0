package org.jianbao;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.Placement;
import org.jianbao.makeup.Plan;
import org.jianbao.makeup.Side;
import org.jianbao.manuscript.Briefing;
import org.jianbao.manuscript.Edition;
import org.jianbao.manuscript.markdown.BriefingReader;
import org.jianbao.preflight.Inspection;
import org.jianbao.preflight.Preflight;
import org.jianbao.preflight.Profile;
import org.jianbao.preflight.Terms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Editions for a printing house, from the manuscript's folder to the file. */
class PrintEditionTest {

    private static final Path HOME = Path.of(System.getProperty("jianbao.home", "."));
    private static final double MM = 72 / 25.4;

    @TempDir private Path desk;

    private Path folder = Path.of("");

    @BeforeEach
    void layOutAManuscript() throws IOException {
        folder = Files.createDirectory(desk.resolve("news"));
        write("zh-Hans", "题", "一些文字。[^a]");
        write("en", "Title", "Some text.[^a]");
    }

    @Test
    void theShippedEditionForPrintPassesThePreflight() throws RefusedJobException, IOException {
        folder = HOME.resolve("manuscript");
        Report report = build(List.of("print"));
        assertEquals(List.of(), report.diagnostics());
        byte[] pdf = Files.readAllBytes(report.products().getFirst().file());
        Inspection inspection =
                Preflight.inspect(pdf, new Terms(Profile.X4, Terms.INK, Terms.SAFE, 6));
        assertEquals(List.of(), inspection.findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"single", "facing", "parallel", "tumble", "sequential"})
    void printAndScreenHaveTheSameLinesOnTheSamePages(String layout)
            throws RefusedJobException, IOException {
        String languages = layout.equals("single") ? "[en]" : "[zh-Hans, en]";
        String edition = ": {layout: " + layout + ", languages: " + languages + ", profile: ";
        settings("screen" + edition + "screen}", "print" + edition + "print}");
        Briefing briefing = BriefingReader.read(folder).value().orElseThrow();
        Job job = new Job(folder, desk, List.of(), List.of(), Optional.empty(), HOME);
        EditionMaker maker = new EditionMaker(job, briefing, true);
        List<List<String>> screen = numbered(maker, briefing.editions().get(0));
        List<List<String>> print = numbered(maker, briefing.editions().get(1));
        assertFalse(screen.isEmpty());
        assertEquals(screen, print);
    }

    /** What stands on each page with a folio, in the order of the folios. */
    private static List<List<String>> numbered(EditionMaker maker, Edition edition)
            throws RefusedJobException, IOException {
        Plan plan = maker.make(edition).value().orElseThrow().plan();
        return plan.pages().stream()
                .filter(page -> page.folio().isPresent())
                .map(PrintEditionTest::told)
                .sorted((one, other) -> one.getFirst().compareTo(other.getFirst()))
                .toList();
    }

    private static List<String> told(Page page) {
        return Stream.concat(
                        Stream.of(page.part().title() + page.folio()),
                        page.placements().stream().map(PrintEditionTest::told))
                .toList();
    }

    private static String told(Placement placement) {
        if (!(placement instanceof Placement.Line line)) {
            return placement.toString();
        }
        StringBuilder told = new StringBuilder(line.x() + " " + line.baseline());
        line.line().runs().forEach(run -> told.append(run.text()).append(Arrays.toString(run.x())));
        return told.toString();
    }

    @Test
    void boxesAreThoseThatAreAskedFor() throws RefusedJobException, IOException {
        settings("print: {layout: facing, profile: print, printing: {bleed: 5mm, marks: true}}");
        Report report = build(List.of());
        assertEquals(List.of(), report.diagnostics());
        try (PDDocument pdf = open(report)) {
            for (PDPage page : pdf.getPages()) {
                assertEquals(210 * MM, page.getTrimBox().getWidth(), 0.01);
                assertEquals(220 * MM, page.getBleedBox().getWidth(), 0.01);
                assertEquals(-5 * MM, page.getBleedBox().getLowerLeftY(), 0.01);
                assertEquals(240 * MM, page.getMediaBox().getWidth(), 0.01);
                assertEquals(page.getMediaBox(), page.getCropBox());
                assertEquals(List.of(), page.getAnnotations());
            }
        }
    }

    @Test
    void whatFillsTheBleedFillsAWiderOneToo() {
        Placement cover = new Placement.Area(-9, -9, 60, 218, 0);
        Placement inside = new Placement.Area(10, 10, 20, 20, 0);
        Placement line = new Placement.Rule(50, -9, 50, 209, 1, 0);
        Page page = new Page(1, Side.RECTO, Optional.empty(), List.of(cover, inside, line));
        Plan wider = new Plan(100, 200, 9, List.of(page)).bleeding(14);
        assertEquals(14, wider.bleed());
        assertEquals(
                List.of(
                        new Placement.Area(-14, -14, 65, 228, 0),
                        inside,
                        new Placement.Rule(50, -14, 50, 214, 1, 0)),
                wider.pages().getFirst().placements());
    }

    @ParameterizedTest
    @ValueSource(strings = {"facing", "tumble"})
    void foursAreFilledUpBeforeTheBackCover(String layout) throws RefusedJobException, IOException {
        String edition = ": {layout: " + layout + ", profile: print, printing: {fours: ";
        settings("print" + edition + "true}}", "loose" + edition + "false}}");
        Report report = build(List.of());
        assertEquals(List.of(), report.diagnostics());
        int fours = report.products().get(0).pages();
        int loose = report.products().get(1).pages();
        assertEquals(0, fours % 4);
        assertTrue(fours - loose < 4);
        try (PDDocument pdf = open(report)) {
            assertTrue(pdf.getPage(fours - 1).getContentStreams().hasNext());
        }
    }

    @Test
    void anOlderHouseGetsPdfX1a() throws RefusedJobException, IOException {
        settings("print: {layout: tumble, profile: print, printing: {standard: x1a, marks: true}}");
        Report report = build(List.of());
        assertEquals(List.of(), report.diagnostics());
        byte[] pdf = Files.readAllBytes(report.products().getFirst().file());
        Terms terms = new Terms(Profile.X1A, 300, 5, 6);
        assertEquals(
                0,
                Preflight.inspect(pdf, terms).findings().stream()
                        .filter(finding -> finding.isError())
                        .count());
    }

    @Test
    void tooMuchInkIsRefusedAtTheEditionsPlace() throws RefusedJobException, IOException {
        Files.writeString(
                folder.resolve("wet.css"), ":root { --cover: #101010 cmyk(90 90 90 90); }\n");
        settings(
                "wet: {layout: facing, profile: print, style: wet.css}",
                "en: {layout: single, languages: [en]}");
        Report report = build(List.of());
        assertEquals(List.of(), report.products());
        Diagnostic refused = report.diagnostics().getFirst();
        assertEquals("PF501", refused.code().id());
        assertTrue(refused.span().toString().endsWith("briefing.yaml:2:3"), refused.span() + "");
        assertTrue(
                refused.message().startsWith("The edition `wet` is not ready for print (page"),
                refused.message());
        settings("wet: {layout: facing, profile: print, style: wet.css, printing: {ink: 380}}");
        assertEquals(List.of(), build(List.of()).diagnostics());
    }

    @Test
    void aSpotColorOfTheThemeIsOnItsOwnPlate() throws RefusedJobException, IOException {
        Files.writeString(
                folder.resolve("spot.css"),
                ":root { --voice: #D04428 cmyk(10 87 98 5) spot(\"House Red\"); }\n");
        settings(
                "print: {layout: facing, profile: print, style: spot.css}",
                "screen: {layout: facing, style: spot.css}");
        Report report = build(List.of());
        assertEquals(List.of(), report.diagnostics());
        byte[] print = Files.readAllBytes(report.products().get(0).file());
        byte[] screen = Files.readAllBytes(report.products().get(1).file());
        assertTrue(latin(print).contains("/House#20Red"));
        assertFalse(latin(screen).contains("/House#20Red"));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void aPictureTooCoarseForPrintIsToldAtItsPlace() throws RefusedJobException, IOException {
        BufferedImage logo = new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(logo, "png", folder.resolve("logo.png").toFile());
        settings("print: {layout: facing, profile: print}", "screen: {layout: facing}");
        String text = Files.readString(folder.resolve("zh-Hans.md"));
        Files.writeString(
                folder.resolve("zh-Hans.md"), text.replace("title:", "logo: logo.png\ntitle:"));
        Report report = build(List.of());
        assertEquals(
                List.of("GA009"), report.diagnostics().stream().map(d -> d.code().id()).toList());
        assertTrue(report.diagnostics().getFirst().message().contains("108 dots to the inch"));
        assertEquals(List.of(), build(List.of("screen")).diagnostics());
    }

    @Test
    void anotherPressIsNamedWithItsProfile() throws RefusedJobException, IOException {
        Path usual = HOME.resolve("src/main/resources/org/jianbao/profile/FOGRA39L_coated.icc");
        Files.copy(usual, folder.resolve("house.icc"));
        settings(
                "print: {layout: facing, profile: print,"
                        + " printing: {condition: House 7, profile: house.icc}}");
        Report report = build(List.of());
        assertEquals(List.of(), report.diagnostics());
        try (PDDocument pdf = open(report)) {
            var intent = pdf.getDocumentCatalog().getOutputIntents().getFirst();
            assertEquals("House 7", intent.getOutputConditionIdentifier());
        }
    }

    @Test
    void theSameManuscriptGivesTheSameFile() throws RefusedJobException, IOException {
        settings("print: {layout: facing, profile: print, printing: {marks: true}}");
        byte[] first = Files.readAllBytes(build(List.of()).products().getFirst().file());
        byte[] second = Files.readAllBytes(build(List.of()).products().getFirst().file());
        assertArrayEquals(first, second);
    }

    private static PDDocument open(Report report) throws IOException {
        return Loader.loadPDF(report.products().getFirst().file().toFile());
    }

    private Report build(List<String> editions) throws RefusedJobException {
        Path out = desk.resolve("out");
        return Workshop.build(
                new Job(folder, out, editions, List.of(), Optional.empty(), HOME), Progress.NONE);
    }

    private void settings(String... editions) throws IOException {
        Files.writeString(
                folder.resolve("briefing.yaml"),
                "editions:\n  " + String.join("\n  ", editions) + "\n");
    }

    private void write(String language, String title, String text) throws IOException {
        Files.writeString(
                folder.resolve(language + ".md"),
                "---\ntitle: %s\nlang: %s\ndate: 2026-03\n---\n\n## %s {#one}\n\n%s\n\n[^a]: %s\n"
                        .formatted(title, language, title, text, title));
    }
}
