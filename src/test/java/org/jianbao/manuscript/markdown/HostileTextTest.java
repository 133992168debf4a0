package org.jianbao.manuscript.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.JsonReport;
import org.jianbao.diagnostic.Outcome;
import org.jianbao.diagnostic.TextReport;
import org.jianbao.manuscript.Briefing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to hang a parser or to break its stack are read, or refused, within seconds. */
class HostileTextTest {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final String FRONT = "---\ntitle: T\nlang: en\n---\n";

    @TempDir Path folder;

    static Stream<Arguments> bodies() {
        int n = 30_000;
        return Stream.of(
                Arguments.of("brackets", "[".repeat(n)),
                Arguments.of("spans", "[[a]{.x}".repeat(n / 4)),
                Arguments.of("spans in spans", "[".repeat(3000) + "a" + "]{.x}".repeat(3000)),
                Arguments.of("open braces", "[a]{.".repeat(n / 2)),
                Arguments.of("pictures in pictures", "![".repeat(n / 2) + "](u)".repeat(n / 2)),
                Arguments.of("quotes in quotes", "> ".repeat(n) + "a"),
                Arguments.of("lists in lists", "- ".repeat(n) + "a"),
                Arguments.of("emphasis in emphasis", "*".repeat(n) + "a" + "*".repeat(n)),
                Arguments.of("open emphasis", "*a **b ".repeat(n / 4)),
                Arguments.of("calls without notes", "[^a] ".repeat(n / 2)),
                Arguments.of("notes without calls", numbered("[^a%d]: x\n\n", n)),
                Arguments.of("notes in notes", "[^a]: ".repeat(n / 4)),
                Arguments.of("headings alike", "## a\n\n".repeat(n)),
                Arguments.of("links to nothing", numbered("## h%d {#x%<d}\n\n[l](#y%<d)\n\n", n)),
                Arguments.of("entities", "&amp;".repeat(n / 2)),
                Arguments.of("escapes", "\\*".repeat(n)),
                Arguments.of("lines of a paragraph", "a\n".repeat(n)),
                Arguments.of("one line", "a".repeat(1_000_000)),
                Arguments.of("cells", "|a".repeat(n / 2) + "|\n" + "|-".repeat(n / 2) + "|\n"),
                Arguments.of("pull quotes", "> [!PULLQUOTE]\n> a\n\n".repeat(n)),
                Arguments.of("code spans", ticks(250)));
    }

    static Stream<Arguments> settings() {
        int n = 100_000;
        return Stream.of(
                Arguments.of("lists in lists", "[".repeat(n)),
                Arguments.of("maps in maps", "{a: ".repeat(n)),
                Arguments.of("dashes", "- ".repeat(n)),
                Arguments.of("questions", "? ".repeat(n)),
                Arguments.of("billion laughs", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"),
                Arguments.of("keys", numbered("k%d: x\n", n)),
                Arguments.of("types", "slug: !!java.net.URL [x]"),
                Arguments.of("directives", "%".repeat(n)),
                Arguments.of("two documents", "slug: a\n---\nslug: b\n"),
                Arguments.of("quotes", "\"" + "\\".repeat(n)),
                Arguments.of("lone surrogate", "slug: \"\\uD800\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void bodyIsReadOrRefused(String name, String body) {
        List<Diagnostic> problems = read(FRONT + body, "");
        assertTrue(problems.size() <= Tray.MOST + 1, name);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("settings")
    void settingsAreReadOrRefused(String name, String yaml) {
        assertTrue(!read(FRONT + "Text.", yaml).isEmpty(), name);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("settings")
    void frontMatterIsReadOrRefused(String name, String yaml) {
        assertTrue(!read("---\n" + yaml + "\n---\n", "").isEmpty(), name);
    }

    @Test
    void nestingBeyondReasonIsTold() {
        List<Diagnostic> problems = read(FRONT + "> ".repeat(40) + "a", "");
        assertEquals(
                "Lists or quotes stand within each other deeper than can be printed.",
                problems.getFirst().message());
        assertEquals("MS075", problems.getFirst().code().id());
        assertEquals(1, problems.size());
    }

    @Test
    void bracketsBeyondReasonAreToldOnce() {
        List<Diagnostic> problems =
                read(FRONT + "[".repeat(33) + "a" + "]{.x}".repeat(33) + "\n", "");
        assertEquals(List.of("MS075"), problems.stream().map(p -> p.code().id()).toList());
        assertEquals(
                "Bracketed words stand within each other deeper than 32 times.",
                problems.getFirst().message());
        assertEquals(List.of(), read(FRONT + "[".repeat(32) + "a" + "]{.x}".repeat(32) + "\n", ""));
    }

    @Test
    void aCharacterThatNoTextHoldsIsToldWhereAnEscapeNamesIt() {
        List<Diagnostic> problems =
                read("---\ntitle: \"a\\0b\\e[31m\"\nlang: en\n---\n\nText.\n", "");
        assertEquals(List.of("MS006"), problems.stream().map(p -> p.code().id()).toList());
        assertEquals(2, problems.getFirst().span().line());
        assertEquals("MS006", read(FRONT + "Text.\n", "slug: \"a\\0\"\n").getFirst().code().id());
        for (String words :
                List.of("a&#1;", "[a](http://b/&#1;)", "![a&#1;](p.png)", "![a](p.png 'b&#1;')")) {
            assertTrue(
                    read(FRONT + words + "\n", "").stream()
                            .anyMatch(problem -> problem.code().id().equals("MS006")),
                    words);
        }
    }

    @Test
    void textWithoutBlankLinesIsRefused() {
        List<Diagnostic> problems = read(FRONT + "a\n".repeat(3001), "");
        assertEquals(
                "More than 3,000 lines or 100,000 characters stand here without a blank line.",
                problems.getFirst().message());
        assertEquals("MS076", problems.getFirst().code().id());
        assertEquals(3005, problems.getFirst().span().line());
    }

    @Test
    void problemsBeyondCountingAreNotTold() {
        List<Diagnostic> problems = read(FRONT + "[^a]\n\n".repeat(1000), "");
        assertEquals(Tray.MOST + 1, problems.size());
        assertEquals("MS009", problems.getLast().code().id());
        assertEquals(
                "This file has more than 200 problems; the others are not told.",
                problems.getLast().message());
    }

    @Test
    void fileBeyondTheLimitIsRefused() {
        List<Diagnostic> problems = read("a".repeat(10 * 1024 * 1024 + 1), "");
        assertEquals("MS004", problems.getFirst().code().id());
        assertEquals(
                "This file has 10,485,761 bytes; a manuscript has 10,485,760 at most.",
                problems.getFirst().message());
    }

    private List<Diagnostic> read(String text, String settings) {
        return assertTimeoutPreemptively(
                LIMIT,
                () -> {
                    write(text, settings);
                    Outcome<Briefing> outcome = BriefingReader.read(folder);
                    TextReport.of(outcome.diagnostics());
                    JsonReport.of(outcome.diagnostics());
                    return outcome.diagnostics();
                });
    }

    private void write(String text, String settings) throws IOException {
        Files.writeString(folder.resolve("en.md"), text);
        if (!settings.isEmpty()) {
            Files.writeString(folder.resolve("briefing.yaml"), settings);
        }
    }

    private static String numbered(String form, int count) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, count)
                .forEach(i -> text.append(form.replace("%d", i + "").replace("%<d", i + "")));
        return text.toString();
    }

    private static String ticks(int count) {
        StringBuilder text = new StringBuilder();
        IntStream.range(1, count).forEach(i -> text.repeat('`', i).append(' '));
        return text.toString();
    }
}
