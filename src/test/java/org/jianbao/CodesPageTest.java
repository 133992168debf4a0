package org.jianbao;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.jianbao.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;

/** The manual lists the codes as they are. {@code -Dgolden.update=true} writes its tables anew. */
class CodesPageTest {

    private static final Path PAGE =
            Path.of(System.getProperty("jianbao.home", "."), "docs/codes.md");

    /** The last line of what is written by hand. */
    private static final String END = "The last column of the tables says what can be set.\n";

    @Test
    void theTablesOfCodesAreThoseOfTheProgram() throws IOException {
        String page = Files.readString(PAGE);
        String written = page.substring(0, page.indexOf(END) + END.length());
        String tables =
                Arrays.stream(CodeFamily.values())
                        .filter(family -> !family.codes().isEmpty())
                        .map(CodesPageTest::section)
                        .collect(joining());
        String expected = written + tables;
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, expected);
            return;
        }
        assertEquals(expected, page);
    }

    private static String section(CodeFamily family) {
        return "\n## "
                + family
                + ": "
                + family.title().toLowerCase(Locale.ROOT)
                + "\n\n"
                + family.account()
                + "\n\n| code | severity | meaning | can be set |\n| --- | --- | --- | --- |\n"
                + family.codes().stream().map(CodesPageTest::row).collect(joining());
    }

    private static String row(DiagnosticCode code) {
        return "| "
                + String.join(
                        " | ",
                        code.id(),
                        code.severity().name().toLowerCase(Locale.ROOT),
                        code.meaning().replace("|", "\\|"),
                        Codes.isSettable(code) ? "yes" : "")
                + " |\n";
    }
}
