package org.jianbao.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The streams that a command reads and writes.
 *
 * @param in standard input
 * @param out standard output: what was made
 * @param err standard error: problems
 * @param interactive whether somebody sits before {@code out}
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean interactive) {

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
                console.isPresent());
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
