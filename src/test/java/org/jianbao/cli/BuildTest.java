package org.jianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {

    @TempDir private Path desk;

    private Path folder = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void layOutAManuscript() throws IOException {
        folder = Files.createDirectory(desk.resolve("简报 one"));
        out = desk.resolve("made").resolve("成品 two");
        write("zh-Hans", "一些文字。");
        write("en", "Some text.");
    }

    @Test
    void everyEditionBecomesAFileAndALineInAFolderThatIsMade() throws IOException {
        Run run = build();
        assertEquals("", run.err());
        assertEquals(0, run.exit());
        List<String> lines = run.out().lines().toList();
        List<Path> files = files();
        assertEquals(3, lines.size());
        assertEquals(3, files.size());
        for (Path file : files) {
            String line = file + ": \\d+ pages, \\d+ KB, \\d+\\.\\d\\d s(, right-hand text .*)?";
            assertTrue(lines.stream().anyMatch(l -> l.matches(line)), () -> line + " in " + lines);
            assertTrue(Files.size(file) > 1000);
        }
    }

    @Test
    void oneEditionCanBeBuiltQuietlyAndItsTraceTold() throws IOException {
        Path trace = desk.resolve("trace.jsonl");
        Run run = build("--edition", "en", "--quiet", "--trace", trace.toString());
        assertEquals(new Run(0, "", ""), run);
        assertEquals(1, files().size());
        List<String> lines = Files.readAllLines(trace);
        assertFalse(lines.isEmpty());
        assertTrue(lines.stream().allMatch(line -> line.startsWith("{\"edition\":\"en\",")));
    }

    @Test
    void jsonIsOneDocumentWithProductsAndDiagnostics() throws IOException {
        Run run = build("--edition", "en", "--format", "json");
        assertEquals("", run.err());
        String file = files().getFirst().toString();
        String expected =
                "\\{\"products\":\\[\n"
                        + "\\{\"edition\":\"en\",\"file\":\""
                        + file
                        + "\",\"pages\":\\d+,\"bytes\":"
                        + Files.size(Path.of(file))
                        + ",\"seconds\":[\\d.]+}],\n\"diagnostics\":\\[]}\n";
        assertTrue(run.out().matches(expected), run::out);
    }

    @Test
    void anErrorLeavesFormerFilesAsTheyAreAndAllProblemsAreTold() throws IOException {
        build();
        Path former = Files.writeString(files().getFirst(), "former");
        write("zh-Hans", "一[^a]");
        write("en", "Some[^b] text.");
        Run run = build();
        assertEquals(1, run.exit());
        assertEquals("", run.out());
        assertEquals("former", Files.readString(former));
        assertTrue(run.err().contains("zh-Hans.md:13:2: error MS080: "), run::err);
        assertTrue(run.err().contains("en.md:13:5: error MS080: "), run::err);
        assertTrue(
                run.err()
                        .matches(
                                """
                                (?s).*

                                \\d errors: nothing was written\\.
                                `jianbao explain MS080` tells more of that code\\.
                                """),
                run::err);
        assertFalse(run.err().contains("\tat "), run::err);
    }

    @Test
    void errorsAreInTheJsonDocumentToo() throws IOException {
        write("en", "Some[^b] text.");
        Run run = build("--format", "json");
        assertEquals(1, run.exit());
        assertEquals("", run.err());
        assertTrue(run.out().startsWith("{\"products\":[],\n\"diagnostics\":[\n{"), run::out);
        assertTrue(run.out().contains("\"code\":\"MS080\""), run::out);
    }

    @Test
    void anEditionThatThereIsNotIsWrongUsage() {
        Run run = build("--edition", "eng");
        assertEquals(2, run.exit());
        assertEquals(
                """
                jianbao: There is no edition `eng`.
                  hint: Did you mean `en`? This briefing has `zh-Hans`, `en`, `bilingual`.
                """,
                run.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void wishesThatDoNotGoTogetherAreRefusedAtTheirPlace() throws IOException {
        Files.writeString(
                folder.resolve("briefing.yaml"),
                "editions:\n  both: {layout: parallel, notes: side}\n");
        Run run = build();
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("briefing.yaml:2:3: error CK020: "), run::err);
    }

    @Test
    void aFileInTheWayOfTheOutputFolderIsTold() throws IOException {
        Path file = Files.writeString(desk.resolve("made"), "");
        Run run = build();
        assertEquals(2, run.exit());
        assertTrue(
                run.err()
                        .startsWith(
                                "jianbao: `"
                                        + out
                                        + "` cannot be written: `"
                                        + file
                                        + "` is a file, not a folder.\n"),
                run::err);
    }

    @Test
    void aStyleSheetThatIsNotUtf8IsTold() throws IOException {
        Path style = Files.write(desk.resolve("own.css"), new byte[] {(byte) 0xFF});
        Run run = build("--style", style.toString());
        assertEquals(2, run.exit());
        assertEquals(
                """
                jianbao: The style sheet `%s` is not UTF-8: the first byte that is not is FF, in line 1.
                  hint: Save it as UTF-8 and try again.
                """
                        .formatted(style),
                run.err());
    }

    private Run build(String... options) {
        return Run.jianbao(
                Stream.concat(
                                Stream.of("build", folder.toString(), "--out", out.toString()),
                                Stream.of(options))
                        .toArray(String[]::new));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.sorted().toList();
        }
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
