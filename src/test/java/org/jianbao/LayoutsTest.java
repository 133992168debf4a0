package org.jianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.Plan;
import org.jianbao.manuscript.Briefing;
import org.jianbao.manuscript.Edition;
import org.jianbao.manuscript.markdown.BriefingReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every layout from one small manuscript, from its folder to the files. */
class LayoutsTest {

    @TempDir private Path desk;

    private Path folder = Path.of("");

    @BeforeEach
    void layOutAManuscript() throws IOException {
        folder = Files.createDirectory(desk.resolve("news"));
        write("zh-Hans", "题", "一些文字。[](#two)[^a]");
        write("en", "Title", "Some text. [](#two)[^a]");
    }

    @ParameterizedTest
    @CsvSource({
        "single, side",
        "single, foot",
        "single, end",
        "facing, side",
        "facing, foot",
        "facing, end",
        "parallel, foot",
        "parallel, end",
        "tumble, side",
        "tumble, foot",
        "tumble, end",
        "sequential, side",
        "sequential, foot",
        "sequential, end",
    })
    void everyLayoutIsMadeWithNotesAtEveryPlaceThatItHas(String layout, String notes)
            throws IOException, RefusedJobException {
        String languages = layout.equals("single") ? "[en]" : "[zh-Hans, en]";
        String edition =
                "one: {layout: %s, notes: %s, languages: %s}".formatted(layout, notes, languages);
        Report report = build(edition);
        assertEquals(List.of(), report.diagnostics());
        assertEquals(1, report.products().size());
    }

    @Test
    void printedATumbleEditionHasUniqueLabelsThatFollowTheFolios()
            throws IOException, RefusedJobException {
        build("one: {layout: tumble, profile: print}");
        assertEquals(List.of("1", "2", "3", "4", "en-4", "en-3", "en-2", "en-1"), labels("one"));
    }

    @Test
    void onAScreenATumbleEditionIsReadOneHalfAfterTheOther()
            throws IOException, RefusedJobException {
        build("one: {layout: tumble}");
        assertEquals(List.of("1", "2", "3", "4", "en-1", "en-2", "en-3", "en-4"), labels("one"));
    }

    @Test
    void bookmarksStandUnderTheTitlesOfTheLanguages() throws IOException, RefusedJobException {
        build("one: {layout: tumble, profile: print}", "two: {layout: sequential}");
        assertEquals(
                List.of("题 1", "- 一 3", "- 二 3", "Title 8", "- One 6", "- Two 6"),
                bookmarks("one"));
        assertEquals(
                List.of("题 4", "- 一 4", "- 二 4", "Title 5", "- One 5", "- Two 5"),
                bookmarks("two"));
    }

    @Test
    void aReferenceSaysTheFolioOfItsOwnHalf() throws IOException, RefusedJobException {
        build("one: {layout: tumble, profile: print}");
        assertTrue(trace().anyMatch(line -> line.contains("\"turned\":true")), "no page is turned");
        assertEquals(
                List.of("Some text. Two (page 3)1"),
                texts().filter(text -> text.startsWith("Some text")).toList());
    }

    @Test
    void screenAndPrintOfOneDesignShareTheirMakeup() throws IOException, RefusedJobException {
        build("paper: {layout: facing, profile: print}", "window: {layout: facing}");
        Briefing briefing = BriefingReader.read(folder).value().orElseThrow();
        EditionMaker maker = new EditionMaker(job(), briefing, true);
        List<Page> firstTextPages = new ArrayList<>();
        for (Edition edition : briefing.editions()) {
            Plan plan = maker.make(edition).value().orElseThrow().plan();
            firstTextPages.add(plan.pages().get(3));
        }
        assertSame(firstTextPages.getFirst(), firstTextPages.getLast());
    }

    @Test
    void onlyLanguagesSideBySideAreComparedInHeight() throws IOException, RefusedJobException {
        Report report =
                build("a: {layout: facing}", "b: {layout: tumble}", "c: {layout: sequential}");
        assertEquals(
                List.of(true, false, false),
                report.products().stream().map(product -> product.excess().isPresent()).toList());
    }

    private Report build(String... editions) throws IOException, RefusedJobException {
        Files.writeString(
                folder.resolve("briefing.yaml"),
                "languages: [zh-Hans, en]\neditions:\n  " + String.join("\n  ", editions) + "\n");
        return Workshop.build(job(), Progress.NONE);
    }

    private Job job() {
        Path home = Path.of(System.getProperty("jianbao.home", "."));
        Optional<Path> trace = Optional.of(desk.resolve("trace.jsonl"));
        return new Job(folder, desk.resolve("out"), List.of(), List.of(), trace, home);
    }

    private Stream<String> trace() throws IOException {
        return Files.readAllLines(desk.resolve("trace.jsonl")).stream();
    }

    private Stream<String> texts() throws IOException {
        return trace().map(line -> line.replaceFirst(".*,\"text\":\"(.*)\",\"leading\".*", "$1"));
    }

    private PDDocument pdf(String edition) throws IOException {
        return Loader.loadPDF(new File(desk.resolve("out").toFile(), "news-" + edition + ".pdf"));
    }

    private List<String> labels(String edition) throws IOException {
        try (PDDocument pdf = pdf(edition)) {
            return List.of(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
        }
    }

    private List<String> bookmarks(String edition) throws IOException {
        List<String> told = new ArrayList<>();
        try (PDDocument pdf = pdf(edition)) {
            tell(pdf, pdf.getDocumentCatalog().getDocumentOutline(), "", told);
        }
        return told;
    }

    private static void tell(PDDocument pdf, PDOutlineNode node, String indent, List<String> told)
            throws IOException {
        for (PDOutlineItem item : node.children()) {
            PDPage page = item.findDestinationPage(pdf);
            told.add(indent + item.getTitle() + " " + (pdf.getPages().indexOf(page) + 1));
            tell(pdf, item, indent + "- ", told);
        }
    }

    private void write(String language, String title, String text) throws IOException {
        boolean chinese = language.startsWith("zh");
        Files.writeString(
                folder.resolve(language + ".md"),
                """
                ---
                title: %s
                lang: %s
                ---

                ## %s {#one}

                %s

                ## %s {#two}

                %s

                [^a]: %s
                """
                        .formatted(
                                title,
                                language,
                                chinese ? "一" : "One",
                                text,
                                chinese ? "二" : "Two",
                                chinese ? "更多。" : "More.",
                                chinese ? "注。" : "A note."));
    }
}
