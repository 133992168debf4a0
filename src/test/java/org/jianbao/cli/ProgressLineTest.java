package org.jianbao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void itIsOneLineAndGoneInTheEnd() {
        tell(true);
        String clear = "\r\u001B[K";
        assertEquals(
                clear + "reading …" + clear + "setting en (2 of 3) …" + clear, out.toString(UTF_8));
    }

    @Test
    void nothingIsSaidWhereNobodySits() {
        tell(false);
        assertEquals("", out.toString(UTF_8));
    }

    private void tell(boolean shown) {
        try (ProgressLine line = new ProgressLine(new PrintStream(out, true, UTF_8), shown)) {
            line.stage("", "reading", 0, 0);
            line.stage("en", "setting", 1, 3);
        }
    }
}
