package org.jianbao.cli;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jianbao.Product;
import org.jianbao.Report;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.TextReport;

/** Tells what came of a job in words: the problems, then a line for each file. */
final class TextAccount {

    private static final double KILO = 1000;

    private final Terminal terminal;

    TextAccount(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Tells a report; if {@code quiet}, its problems only. */
    void tell(Report report, boolean quiet) {
        terminal.err().print(TextReport.of(report.diagnostics()));
        if (report.hasErrors()) {
            terminal.err().print("\n" + sum(report.diagnostics()) + ": nothing was written.\n");
        }
        if (!quiet) {
            report.products().forEach(product -> terminal.out().print(line(product) + "\n"));
        }
    }

    private static String sum(List<Diagnostic> diagnostics) {
        long errors = diagnostics.stream().filter(Diagnostic::isError).count();
        long others = diagnostics.size() - errors;
        return counted(errors, "error") + (others > 0 ? " and " + counted(others, "remark") : "");
    }

    private static String line(Product product) {
        return product.file()
                + ": "
                + counted(product.pages(), "page")
                + ", "
                + size(product.bytes())
                + ", "
                + time(product.time())
                + product.excess().map(TextAccount::excess).orElse("");
    }

    /** How much higher the second language's text is: what a theme's author watches. */
    private static String excess(double excess) {
        return String.format(Locale.ROOT, ", right-hand text %+.1f %% high", excess * 100);
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** {@return a size in KB or MB, of a thousand and a million bytes} */
    static String size(long bytes) {
        return bytes < KILO * KILO
                ? Math.ceilDiv(bytes, (long) KILO) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / KILO / KILO);
    }

    /** {@return a time in seconds} */
    static String time(Duration time) {
        return String.format(Locale.ROOT, "%.2f s", time.toNanos() / 1e9);
    }
}
