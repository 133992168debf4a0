package org.jianbao.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jianbao.Product;
import org.jianbao.Rebuild;
import org.jianbao.Report;
import org.jianbao.diagnostic.Coloring;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Severity;
import org.jianbao.diagnostic.TextReport;

/** Tells what came of a job in words: the problems, then a line for each file. */
final class TextAccount {

    private static final double KILO = 1000;

    private final Terminal terminal;
    private final Coloring coloring;

    TextAccount(Terminal terminal, Coloring coloring) {
        this.terminal = terminal;
        this.coloring = coloring;
    }

    /** Tells what was built; if {@code quiet}, its problems only. */
    void tellBuild(Report report, boolean quiet) {
        problems(report);
        if (report.hasErrors()) {
            terminal.err().print("\n" + sum(report.diagnostics()) + ": nothing was written.\n");
        }
        explained(report, quiet);
        if (!quiet) {
            report.products().forEach(product -> terminal.out().print(line(product) + "\n"));
        }
    }

    /** Tells what was built again; if {@code quiet}, its problems only. */
    void tellRebuild(Rebuild rebuild, Duration time, boolean quiet) {
        Report report = rebuild.report();
        problems(report);
        if (report.hasErrors()) {
            terminal.err()
                    .print("\n" + sum(report.diagnostics()) + ": the PDFs stay as they were.\n");
        } else if (!quiet) {
            terminal.out().print(Renewal.line(rebuild, time) + "\n");
        }
    }

    /** Tells what was found; if {@code quiet}, the problems without their number. */
    void tellCheck(Report report, boolean quiet) {
        problems(report);
        if (quiet) {
            return;
        }
        if (report.diagnostics().isEmpty()) {
            terminal.out().print("No problems in " + counted(report.texts(), "text") + ".\n");
        } else {
            terminal.err().print("\n");
            terminal.out().print(sum(report.diagnostics()) + ".\n");
        }
        explained(report, quiet);
    }

    /** Says once how to learn more, with a code that was told. */
    private void explained(Report report, boolean quiet) {
        if (!quiet && !report.diagnostics().isEmpty()) {
            String code = report.diagnostics().getFirst().code().id();
            terminal.err().print("`jianbao explain " + code + "` tells more of that code.\n");
        }
    }

    /** Tells problems, and nothing else. */
    void problems(Report report) {
        terminal.err().print(TextReport.of(report.diagnostics(), coloring));
    }

    /** {@return how many problems of each severity there are: {@code 2 errors and 1 remark}} */
    static String sum(List<Diagnostic> problems) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = problems.stream().filter(p -> p.severity() == severity).count();
            if (count > 0) {
                counts.add(counted(count, severity.name().toLowerCase(Locale.ROOT)));
            }
        }
        String last = counts.removeLast();
        return counts.isEmpty() ? last : String.join(", ", counts) + " and " + last;
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

    static String counted(long count, String noun) {
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
