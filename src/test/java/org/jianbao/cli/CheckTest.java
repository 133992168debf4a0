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

class CheckTest {

    @TempDir private Path desk;

    @BeforeEach
    void layOutAManuscript() throws IOException {
        write("zh-Hans", "一些文字。");
        write("en", "Some text.");
    }

    @Test
    void aCleanBriefingIsToldInOneLineAndNothingIsWritten() throws IOException {
        List<Path> before = files();
        assertEquals(new Run(0, "No problems in 2 texts.\n", ""), check());
        assertEquals(new Run(0, "", ""), check("--quiet"));
        assertEquals(before, files());
    }

    @Test
    void oneTextIsOneText() throws IOException {
        Files.delete(desk.resolve("zh-Hans.md"));
        assertEquals("No problems in 1 text.\n", check().out());
    }

    @Test
    void allProblemsAreToldFileByFileAndCounted() throws IOException {
        write("zh-Hans", "一[^a]");
        write("en", "Some[^a] text.\n\n[^b]: Never called.");
        Run run = check();
        assertEquals(1, run.exit());
        assertEquals("3 errors.\n", run.out());
        assertTrue(
                run.err().indexOf("zh-Hans.md:9:2: error") < run.err().indexOf("en.md:9:5: error"),
                run::err);
    }

    @Test
    void warningsAloneAreNoFailure() throws IOException {
        Files.writeString(desk.resolve("briefing.yaml"), "checks:\n  MS999: error\n");
        Run run = check();
        assertEquals(0, run.exit());
        assertEquals("1 warning.\n", run.out());
        assertTrue(run.err().contains("briefing.yaml:2:3: warning CK021: "), run::err);
    }

    @Test
    void problemsOfPagesAreTold() throws IOException {
        write("en", "Donaudampfschifffahrt".repeat(20));
        Run run = check("--edition", "en");
        assertTrue(run.err().contains("en.md:9:1: "), run::err);
        assertEquals(0, run.exit());
    }

    @Test
    void jsonIsTheDocumentOfABuildWithoutProducts() throws IOException {
        assertEquals(
                new Run(0, "{\"products\":[],\n\"diagnostics\":[]}\n", ""),
                check("--format", "json"));
    }

    @Test
    void sarifIsAloneOnTheStandardOutput() throws IOException {
        write("en", "Some[^a] text.");
        Run run = check("--format", "sarif");
        assertEquals(1, run.exit());
        assertEquals("", run.err());
        assertTrue(run.out().contains("\"ruleId\":\"MS080\""), run::out);
    }

    @Test
    void aFolderForPdfsIsNotAskedFor() {
        assertEquals(2, check("--out", "x").exit());
        assertFalse(Files.exists(Path.of("x")));
    }

    private Run check(String... options) {
        return Run.jianbao(
                Stream.concat(Stream.of("check", desk.toString()), Stream.of(options))
                        .toArray(String[]::new));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(desk)) {
            return files.sorted().toList();
        }
    }

    /** A text whose body stands on line 9. */
    private void write(String language, String text) throws IOException {
        Files.writeString(
                desk.resolve(language + ".md"),
                """
                ---
                title: Title
                organisation: Us
                series: Briefing
                lang: %s
                ---
                ## One {#one}

                %s
                """
                        .formatted(language, text));
    }
}
