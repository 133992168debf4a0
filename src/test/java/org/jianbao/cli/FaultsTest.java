package org.jianbao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import org.jianbao.RefusedJobException;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Faults faults =
            new Faults(
                    new Terminal(
                            InputStream.nullInputStream(),
                            new PrintStream(OutputStream.nullOutputStream(), true, UTF_8),
                            new PrintStream(err, true, UTF_8),
                            false,
                            false));

    @Test
    void aFaultOfOursIsOneSentenceThatCanBeReported() {
        assertEquals(1, faults.tell(new IllegalStateException("seven\nlines"), false));
        String place = "FaultsTest.java:\\d+";
        assertTrue(
                told().matches(
                                "jianbao: Jianbao has a fault, and nothing was written:"
                                        + " IllegalStateException \\(seven\\) at "
                                        + place
                                        + "\\.\n  hint: Please report this line, the manuscript and"
                                        + " \"jianbao [^\"]+\"; --debug tells more\\.\n"),
                this::told);
    }

    @Test
    void withDebugAllFramesAreTold() {
        faults.tell(new IllegalStateException("seven"), true);
        assertTrue(told().contains("\tat org.jianbao.cli.FaultsTest."), this::told);
    }

    @Test
    void aRefusedJobIsWrongUsage() {
        assertEquals(2, faults.tell(new RefusedJobException("It is not there.", ""), false));
        assertEquals("jianbao: It is not there.\n", told());
    }

    @Test
    void wantOfMemoryAndOfStackIsToldInPlainWords() {
        assertEquals(1, faults.tell(new OutOfMemoryError(), false));
        assertEquals(1, faults.tell(new StackOverflowError(), false));
        assertTrue(told().contains("JAVA_TOOL_OPTIONS=-Xmx4g"), this::told);
        assertTrue(told().contains("nested too deeply"), this::told);
    }

    private String told() {
        return err.toString(UTF_8);
    }
}
