package org.jianbao.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * The streams that a command reads and writes.
 *
 * @param in standard input
 * @param out standard output: what was made
 * @param err standard error: problems
 * @param interactive whether somebody sits before {@code out}
 * @param colored whether somebody sits before {@code err} who sees and wants colors
 */
record Terminal(
        InputStream in, PrintStream out, PrintStream err, boolean interactive, boolean colored) {

    /** The launcher's word for what the standard error is. */
    private static final String ERR = "jianbao.err";

    /**
     * {@return the streams of this process} Text is UTF-8, as programs that read it expect, unless
     * a terminal says that it shows something else.
     */
    static Terminal ofProcess() {
        Optional<Console> console =
                Optional.ofNullable(System.console()).filter(Console::isTerminal);
        Charset charset =
                console.map(Console::charset)
                        .filter(shown -> !shown.equals(StandardCharsets.US_ASCII))
                        .orElse(StandardCharsets.UTF_8);
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                stream(FileDescriptor.out, charset),
                stream(FileDescriptor.err, charset),
                console.isPresent(),
                isColored(System.getProperty(ERR, ""), System.getenv()));
    }

    /**
     * {@return whether problems are told in color} Java cannot tell what the standard error is; the
     * launcher can. A variable NO_COLOR that is not empty wants no color (no-color.org), and a dumb
     * terminal has none.
     *
     * @param err what the launcher says that the standard error is
     * @param environment the variables of the process
     */
    static boolean isColored(String err, Map<String, String> environment) {
        return err.equals("terminal")
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "dumb").equals("dumb");
    }

    private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
        return new PrintStream(new FileOutputStream(descriptor), true, charset);
    }

    /** Tells why a command was not done, and what to do. */
    void refuse(String message, String hint) {
        err.print("jianbao: " + message + "\n");
        if (!hint.isEmpty()) {
            err.print("  hint: " + hint + "\n");
        }
    }
}
