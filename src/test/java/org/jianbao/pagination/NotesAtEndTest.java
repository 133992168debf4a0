package org.jianbao.pagination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jianbao.RefusedJobException;
import org.jianbao.diagnostic.TextReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes that stand all together after the text ({@code notes: end}). */
class NotesAtEndTest {

    private static final Path CASE = Built.CASES.resolve("pages/end-notes");

    @TempDir private Path out = Path.of("");

    private static List<TraceLine> kind(Built built, String edition, String kind) {
        return built.edition(edition).stream().filter(l -> l.kind().equals(kind)).toList();
    }

    @Test
    void aSectionWithoutANumberHoldsThem() throws IOException, RefusedJobException {
        Built built = Built.build(CASE, out, "en");
        assertEquals(
                List.of("Matters", "1", "Notes"),
                kind(built, "en", "heading").stream().map(TraceLine::text).toList());
        assertEquals(
                List.of("Contents", "1", "Matters", "3", "Notes", "3"),
                kind(built, "en", "contents").stream().map(TraceLine::text).toList());
        assertEquals(
                List.of(
                        "The first note has a link.",
                        "1",
                        "It has a second paragraph.",
                        "The second note.",
                        "2"),
                kind(built, "en", "note").stream().map(TraceLine::text).toList());
    }

    @Test
    void bothLanguagesStartEachNoteLevel() throws IOException, RefusedJobException {
        Built built = Built.build(CASE, out, "bilingual");
        List<TraceLine> numbers =
                kind(built, "bilingual", "note").stream()
                        .filter(line -> line.text().matches("\\d"))
                        .toList();
        assertEquals(4, numbers.size());
        for (TraceLine zh : numbers.subList(0, 2)) {
            TraceLine en =
                    numbers.subList(2, 4).stream()
                            .filter(l -> l.text().equals(zh.text()))
                            .findFirst()
                            .orElseThrow();
            assertEquals(zh.block(), en.block());
            assertEquals(zh.baseline(), en.baseline(), 8, "on one beat, but for the ascent");
        }
    }

    @Test
    void callsAndNumbersLeadToEachOther() throws IOException, RefusedJobException {
        Built built = Built.build(CASE, out, "en");
        try (PDDocument pdf = Loader.loadPDF(built.pdf("en"))) {
            List<PdfLinks.Inner> links =
                    PdfLinks.inner(pdf, pdf.getPage(0).getMediaBox().getHeight()).stream()
                            .filter(link -> link.label().matches("\\d"))
                            .filter(link -> link.page() > 1)
                            .toList();
            List<PdfLinks.Inner> first =
                    links.stream().filter(link -> link.label().equals("1")).toList();
            assertEquals(3, first.size(), "two calls and the number");
            PdfLinks.Inner number = first.getLast();
            assertTrue(number.isReachedBy(first.get(0)));
            assertTrue(number.isReachedBy(first.get(1)));
            assertTrue(first.getFirst().isReachedBy(number));
            assertTrue(number.right() - number.left() < 10, "the number alone is a link");
        }
    }

    @Test
    void linksInNotesLeadToTheirAddress() throws IOException, RefusedJobException {
        Built built = Built.build(CASE, out, "bilingual");
        List<String> addresses = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(built.pdf("bilingual"))) {
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link
                            && link.getAction() instanceof PDActionURI action) {
                        addresses.add(action.getURI());
                    }
                }
            }
        }
        String one = "https://example.org/one";
        assertEquals(List.of(one, one), addresses);
    }

    @Test
    void aTextWithoutNotesHasNoSuchSection() throws IOException, RefusedJobException {
        Path folder = Files.createDirectory(out.resolve("m"));
        Files.writeString(
                folder.resolve("en.md"),
                "---\ntitle: T\nlang: en\n---\n\n## One {#one}\n\nText.\n");
        Files.writeString(
                folder.resolve("briefing.yaml"),
                "slug: t\neditions:\n  en: {layout: single, notes: end}\n");
        Built built = Built.build(folder, out);
        assertEquals("", TextReport.of(built.report().diagnostics()));
        assertFalse(built.lines().isEmpty());
        assertTrue(built.lines().stream().noneMatch(line -> line.text().equals("Notes")));
    }

    @Test
    void aSectionOfTheManuscriptMayBeNamedNotes() throws IOException, RefusedJobException {
        Path folder = Files.createDirectory(out.resolve("m"));
        Files.writeString(
                folder.resolve("en.md"),
                """
                ---
                title: T
                lang: en
                ---

                ## One {#notes}

                Text.[^a]

                ## Two {.recommendations}

                ### To villages {#villages}

                1. Keep the keys.

                [^a]: A note.
                """);
        Files.writeString(
                folder.resolve("briefing.yaml"),
                "slug: t\neditions:\n  en: {layout: single, notes: end}\n");
        Built built = Built.build(folder, out);
        List<String> contents =
                kind(built, "en", "contents").stream().map(TraceLine::text).toList();
        assertEquals(List.of("Contents", "1", "One", "3", "2", "Two", "4", "Notes", "4"), contents);
    }
}
