package org.jianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

    @ParameterizedTest
    @CsvSource({
        "terminal, xterm, , true",
        "terminal, xterm, '', true",
        "terminal, xterm, 1, false",
        "terminal, dumb, , false",
        "terminal, , , false",
        "file, xterm, , false",
        "'', xterm, , false"
    })
    void colorIsForATerminalThatHasItAndPeopleWhoWantIt(
            String err, @Nullable String term, @Nullable String noColor, boolean colored) {
        Map<String, String> environment = new HashMap<>();
        if (term != null) {
            environment.put("TERM", term);
        }
        if (noColor != null) {
            environment.put("NO_COLOR", noColor);
        }
        assertEquals(colored, Terminal.isColored(err, environment));
    }
}
