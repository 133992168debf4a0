package org.jianbao.cli;

import java.io.PrintStream;
import org.jianbao.Progress;

/**
 * One line on the terminal that says what is being done, written over and over, and gone in the
 * end. It goes to the standard output, which is the terminal where there is one to write to; the
 * standard error may be a file even then.
 */
final class ProgressLine implements Progress, AutoCloseable {

    /** ECMA-48: back to the left edge, and erase to the end of the line. */
    private static final String CLEAR = "\r\u001B[K";

    private final PrintStream out;
    private final boolean shown;

    ProgressLine(PrintStream out, boolean shown) {
        this.out = out;
        this.shown = shown;
    }

    @Override
    public void stage(String edition, String stage, int done, int of) {
        if (shown) {
            String which = edition.isEmpty() ? "" : " " + edition;
            String count = edition.isEmpty() ? "" : " (" + (done + 1) + " of " + of + ")";
            out.print(CLEAR + stage + which + count + " …");
            out.flush();
        }
    }

    @Override
    public void close() {
        if (shown) {
            out.print(CLEAR);
            out.flush();
        }
    }
}
