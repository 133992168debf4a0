package org.jianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkshopTest {

    @TempDir private Path desk;

    private final List<String> stages = new ArrayList<>();
    private Path folder = Path.of("");

    @BeforeEach
    void layOutAManuscript() throws IOException {
        folder = Files.createDirectory(desk.resolve("news"));
        write("zh-Hans", "一些文字。");
        write("en", "Some text.");
    }

    @Test
    void editionsAreMadeInTheBriefingsOrderWhateverOrderTheyAreAskedForIn()
            throws RefusedJobException {
        Report report = build("en", "zh-Hans", "en");
        assertEquals(
                List.of("zh-Hans", "en"),
                report.products().stream().map(Product::edition).toList());
        assertEquals(
                List.of(" reading 0/0", "zh-Hans setting 0/2", "en setting 1/2", " writing 0/2"),
                stages);
    }

    @Test
    void aProductTellsItsFileAsItIs() throws RefusedJobException, IOException {
        Product product = build("en").products().getFirst();
        assertEquals(desk.resolve("out").resolve("news-en.pdf"), product.file());
        assertEquals(Files.size(product.file()), product.bytes());
        assertTrue(product.pages() > 0);
    }

    @Test
    void problemsAreToldEachOnceTextByText() throws RefusedJobException, IOException {
        Files.writeString(
                folder.resolve("briefing.yaml"),
                """
                colour: red
                editions:
                  one: {layout: single, languages: [en]}
                  two: {layout: single, languages: [en]}
                """);
        write("zh-Hans", "一些[^a]文字。");
        write("en", "Some text[^b], more text[^c].");
        List<String> places =
                build().diagnostics().stream()
                        .filter(d -> !d.code().id().startsWith("CK"))
                        .map(d -> d.span().toString().replaceFirst(".*news/", ""))
                        .toList();
        assertEquals(
                List.of("briefing.yaml:1:1", "zh-Hans.md:13:3", "en.md:13:10", "en.md:13:25"),
                places);
    }

    @Test
    void anErrorInAnEditionIsToldRatherThanThatItIsMissing()
            throws RefusedJobException, IOException {
        Files.writeString(
                folder.resolve("briefing.yaml"),
                "editions:\n  french: {layout: single, languages: [fr]}\n");
        Report report = build("french");
        assertTrue(report.hasErrors());
        assertEquals(List.of(), report.products());
    }

    @Test
    void anUnknownEditionIsRefusedBeforeAnythingIsMade() {
        RefusedJobException refused =
                assertThrows(RefusedJobException.class, () -> build("zh-Hant"));
        assertEquals("There is no edition `zh-Hant`.", refused.getMessage());
        assertEquals(List.of(" reading 0/0"), stages);
    }

    @Test
    void aFolderWithoutFontsIsRefused() {
        Job job =
                new Job(folder, desk.resolve("out"), List.of(), List.of(), Optional.empty(), desk);
        RefusedJobException refused =
                assertThrows(RefusedJobException.class, () -> Workshop.build(job, Progress.NONE));
        assertEquals(
                "A font or a style sheet cannot be read: there is no `"
                        + desk.resolve("fonts")
                        + "`.",
                refused.getMessage());
    }

    private Report build(String... editions) throws RefusedJobException {
        Path home = Path.of(System.getProperty("jianbao.home", "."));
        Path out = desk.resolve("out");
        Job job = new Job(folder, out, List.of(editions), List.of(), Optional.empty(), home);
        return Workshop.build(
                job,
                (edition, stage, done, of) ->
                        stages.add(edition + " " + stage + " " + done + "/" + of));
    }

    /** A text whose body stands on line 13. */
    private void write(String language, String text) throws IOException {
        Files.writeString(
                folder.resolve(language + ".md"),
                """
                ---
                title: Title
                subtitle: Deck
                organisation: Us
                series: Briefing
                number: "1"
                tagline: Motto
                lang: %s
                ---

                ## One {#one}

                %s
                """
                        .formatted(language, text));
    }
}
