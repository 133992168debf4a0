package org.jianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jianbao.check.Checks;
import org.jianbao.check.EditionCheck;
import org.jianbao.check.SettingsCheck;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.DiagnosticCode;
import org.jianbao.diagnostic.Outcome;
import org.jianbao.diagnostic.TextReport;
import org.jianbao.manuscript.Briefing;
import org.jianbao.manuscript.markdown.BriefingReader;
import org.jianbao.manuscript.markdown.Example;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every code is explained, and what the explanations show is as they say. */
class ExplanationTest {

    private static final Path HOME = Path.of(System.getProperty("jianbao.home", "."));
    private static final Path FILES = HOME.resolve("src/main/resources/org/jianbao/codes");

    @TempDir Path desk;

    @Test
    void everyCodeHasAnExplanationAndEveryExplanationACode() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            assertEquals(
                    String.join("\n", new TreeSet<>(ids().toList())),
                    String.join(
                            "\n",
                            files.map(file -> file.getFileName().toString().replace(".md", ""))
                                    .sorted()
                                    .toList()));
        }
    }

    @Test
    void explanationsAreAFewWholeSentences() {
        List<String> odd =
                Codes.all().stream()
                        .filter(code -> !isAFewSentences(Explanation.of(code).why()))
                        .map(DiagnosticCode::id)
                        .toList();
        assertEquals(List.of(), odd);
    }

    private static boolean isAFewSentences(String why) {
        return why.length() <= 500 && why.matches("[`\\p{Lu}<].*\\.");
    }

    @Test
    void wrongIsNotRight() {
        List<String> same =
                Codes.all().stream()
                        .filter(code ->
                                Explanation.of(code).wrong().equals(Explanation.of(code).right()))
                        .map(DiagnosticCode::id)
                        .toList();
        assertEquals(List.of(), same);
    }

    /** A rule of preflight says what must hold, any other code what is wrong. */
    @Test
    void meaningsAreAlike() {
        List<String> odd =
                Codes.all().stream()
                        .filter(code ->
                                !code.meaning()
                                        .matches(
                                                code.id().startsWith("PF")
                                                        ? "[A-Z].*[^.]"
                                                        : "([^A-Z]|[A-Z]{2}).*[^.]"))
                        .map(code -> code.id() + " " + code.meaning())
                        .toList();
        assertEquals(List.of(), odd);
    }

    @TestFactory
    Stream<DynamicTest> wrongIsToldAndRightIsNot() {
        return Codes.all().stream()
                .filter(code -> Explanation.of(code).wrong().isManuscript())
                .map(code -> dynamicTest(code.id(), () -> run(code)));
    }

    /** What reading and the checks tell is quick to find; for the rest pages are made up. */
    private void run(DiagnosticCode code) throws IOException, RefusedJobException {
        Explanation explanation = Explanation.of(code);
        Path wrong = write(explanation.wrong());
        boolean quick = tells(read(wrong), code);
        List<Diagnostic> told = quick ? read(wrong) : checked(wrong);
        assertTrue(tells(told, code), () -> code.id() + ": wrong gives\n" + TextReport.of(told));
        Path right = write(explanation.right());
        List<Diagnostic> rest =
                (quick ? read(right) : checked(right))
                        .stream().filter(d -> d.isError() || d.code().equals(code)).toList();
        assertEquals("", TextReport.of(rest), code.id());
    }

    private static boolean tells(List<Diagnostic> told, DiagnosticCode code) {
        return told.stream().anyMatch(d -> d.code().equals(code));
    }

    private Path write(Explanation.Sample sample) throws IOException {
        Path folder = Files.createDirectory(Files.createTempDirectory(desk, "x").resolve("news"));
        new Example(FILES, "", sample.text(), "").writeTo(folder);
        return folder;
    }

    private static List<Diagnostic> read(Path folder) {
        Outcome<Briefing> outcome = BriefingReader.read(folder);
        List<Diagnostic> told = new ArrayList<>(outcome.diagnostics());
        outcome.value()
                .ifPresent(briefing -> {
                    told.addAll(SettingsCheck.check(briefing.severities(), Codes::all));
                    briefing.editions().forEach(e -> told.addAll(EditionCheck.check(e)));
                    told.addAll(Checks.of(briefing).problems());
                });
        return outcome.value().map(b -> b.severities().applied(told)).orElse(told);
    }

    private List<Diagnostic> checked(Path folder) throws RefusedJobException {
        Job job =
                new Job(folder, desk.resolve("out"), List.of(), List.of(), Optional.empty(), HOME);
        return Workshop.check(job, Progress.NONE).diagnostics();
    }

    private static Stream<String> ids() {
        return Codes.all().stream().map(DiagnosticCode::id);
    }
}
