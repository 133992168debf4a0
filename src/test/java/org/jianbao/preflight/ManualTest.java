package org.jianbao.preflight;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The manual lists the rules as they are. {@code -Dgolden.update=true} writes its table anew. */
class ManualTest {

    private static final Path MANUAL =
            Path.of(System.getProperty("jianbao.home", "."), "docs/preflight.md");
    private static final String HEAD =
            "| rule | what must hold | finding | profile | source |\n| --- |";

    @Test
    void theTableOfRulesIsThatOfTheProgram() throws IOException {
        String manual = Files.readString(MANUAL);
        int from = manual.indexOf(HEAD);
        int to = manual.indexOf("\n\n", from) + 1;
        String table =
                HEAD
                        + " --- | --- | --- | --- |\n"
                        + Rules.all().stream().map(ManualTest::row).collect(joining());
        String expected = manual.substring(0, from) + table + manual.substring(to);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(MANUAL, expected);
            return;
        }
        assertEquals(expected, manual);
    }

    private static String row(Rule rule) {
        return "| "
                + String.join(
                        " | ",
                        rule.id(),
                        rule.name(),
                        rule.severity().name().toLowerCase(Locale.ROOT),
                        rule.profiles().stream()
                                .sorted()
                                .map(Profile::title)
                                .collect(joining(", ")),
                        rule.isHouse() ? "house" : rule.basis())
                + " |\n";
    }
}
