package org.jianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jianbao.CodeFamily;
import org.jianbao.Codes;
import org.jianbao.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;

/** What {@code jianbao explain} says of every code; {@link TranscriptTest} shows a few whole. */
class ExplainTest {

    private static final int TERMINAL = 80;

    @Test
    void withoutACodeAllAreListedFamilyByFamily() {
        Run run = Run.jianbao("explain");
        List<String> listed =
                run.out()
                        .lines()
                        .filter(line -> line.startsWith("  "))
                        .map(line -> line.strip().replaceFirst(" .*", ""))
                        .toList();
        List<String> all =
                List.of(CodeFamily.values()).stream()
                        .flatMap(family -> family.codes().stream())
                        .map(DiagnosticCode::id)
                        .toList();
        assertEquals(all, listed);
        assertEquals(Codes.all().size(), all.size());
        assertEquals(0, run.exit());
    }

    @Test
    void theListIsThereForProgramsToo() {
        String json = Run.jianbao("explain", "--format", "json").out();
        assertTrue(
                json.contains(
                        "{\"code\":\"MS072\",\"severity\":\"warning\",\"meaning\":\"a picture"
                                + " without text for those who cannot see it\",\"settable\":true}"),
                json);
        assertEquals(Codes.all().size() + 2, json.lines().count());
    }

    @Test
    void everyCodeIsExplainedInLinesThatATerminalShowsWhole() {
        for (DiagnosticCode code : Codes.all()) {
            Run run = Run.jianbao("explain", code.id());
            assertEquals(0, run.exit(), code.id());
            String told = run.out().substring(0, run.out().indexOf("\nWrong:\n"));
            assertTrue(told.contains(" " + code.id()) && told.contains(code.meaning()), told);
            assertTrue(told.lines().skip(1).allMatch(line -> line.length() <= TERMINAL), told);
        }
    }

    @Test
    void theManualShowsWhatTheProgramSays() throws IOException {
        Path home = Path.of(System.getProperty("jianbao.home", "."));
        String manual = Files.readString(home.resolve("docs/command-line.md"));
        String told = Run.jianbao("explain", "MS083").out();
        assertTrue(manual.contains("```\n$ jianbao explain MS083\n" + told + "```\n"), told);
    }

    @Test
    void onlyWhatABuildTellsAndCouldPrintCanBeSet() {
        assertTrue(Run.jianbao("explain", "MU002").out().contains("    checks: {MU002: off}"));
        assertTrue(Run.jianbao("explain", "PF503").out().contains("    checks: {PF503: off}"));
        assertTrue(Run.jianbao("explain", "PF521").out().contains("cannot be set"));
        assertTrue(Run.jianbao("explain", "MS080").out().contains("An error stays one"));
    }
}
