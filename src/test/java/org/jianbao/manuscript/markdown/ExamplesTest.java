package org.jianbao.manuscript.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jianbao.Codes;
import org.jianbao.check.Checks;
import org.jianbao.check.EditionCheck;
import org.jianbao.check.SettingsCheck;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Outcome;
import org.jianbao.diagnostic.TextReport;
import org.jianbao.manuscript.Briefing;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Holds the reader and the checks against the examples: Markdown in, model and messages out. */
class ExamplesTest {

    @TempDir Path temporary;

    @TestFactory
    Stream<DynamicNode> markdown() {
        return containers("org/jianbao/manuscript/markdown");
    }

    @TestFactory
    Stream<DynamicNode> checks() {
        return containers("org/jianbao/check");
    }

    private Stream<DynamicNode> containers(String folder) {
        return Example.files(folder).stream()
                .map(file ->
                        dynamicContainer(
                                file,
                                Example.all(file).stream()
                                        .map(e -> dynamicTest(e.name(), () -> run(e)))));
    }

    private void run(Example example) throws IOException {
        Path parent = Files.createTempDirectory(temporary, "x");
        Path folder = parent.resolve("manuscript");
        if (!example.given().startsWith("@ (no folder)")) {
            Files.createDirectories(folder);
            example.writeTo(folder);
        }
        Outcome<Briefing> outcome = BriefingReader.read(folder);
        String actual =
                told(example, outcome).replace(parent.toString().replace('\\', '/') + "/", "");
        if (Boolean.getBoolean("golden.update")) {
            example.rewrite(actual);
        } else {
            assertEquals(example.expected(), actual, example.name());
        }
    }

    private static String told(Example example, Outcome<Briefing> outcome) {
        List<Diagnostic> diagnostics = new ArrayList<>(outcome.diagnostics());
        StringBuilder told = new StringBuilder();
        outcome.value()
                .ifPresent(briefing -> {
                    told.append(read(example, briefing));
                    diagnostics.addAll(SettingsCheck.check(briefing.severities(), Codes::all));
                    briefing.editions().forEach(e -> diagnostics.addAll(EditionCheck.check(e)));
                    if (isOfCheck(example)) {
                        diagnostics.addAll(Checks.of(briefing).problems());
                    }
                });
        if (!diagnostics.isEmpty()) {
            told.append(told.isEmpty() ? "" : "\n").append(TextReport.of(diagnostics));
        }
        return told.toString();
    }

    /** What was read; of an example for a check the messages say enough. */
    private static String read(Example example, Briefing briefing) {
        if (isOfCheck(example)) {
            return "";
        }
        return example.isFolder()
                ? ModelDump.briefing(briefing)
                : ModelDump.text(briefing.manuscripts().getFirst());
    }

    private static boolean isOfCheck(Example example) {
        Path file = example.file();
        return file.getName(file.getNameCount() - 2).toString().equals("check");
    }
}
