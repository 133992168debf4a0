package org.jianbao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/**
 * A run of the program in this process.
 *
 * @param exit code
 * @param out what was written on the standard output
 * @param err what was written on the standard error
 */
record Run(int exit, String out, String err) {

    static Run jianbao(String... args) {
        return fed(new byte[0], args);
    }

    /** Runs the program with some bytes on its standard input. */
    static Run fed(byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        new ByteArrayInputStream(input),
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        false,
                        false);
        int exit = Main.run(terminal, args);
        return new Run(exit, out.toString(UTF_8), err.toString(UTF_8));
    }
}
