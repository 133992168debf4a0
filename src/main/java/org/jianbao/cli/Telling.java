package org.jianbao.cli;

import org.jianbao.Report;
import org.jianbao.diagnostic.Coloring;
import org.jianbao.diagnostic.SarifReport;
import picocli.CommandLine.Option;

/** The options for how it is told what came of a job, and the telling. */
final class Telling {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "How to tell what came of it: `text` for people, `json` or `sarif` for programs.")
    private Format format = Format.TEXT;

    @Option(names = "--quiet", description = "Tell problems only.")
    private boolean quiet;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "Color problems: `auto` (on a terminal only), `always` or `never`.")
    private When color = When.AUTO;

    private enum When {
        AUTO,
        ALWAYS,
        NEVER
    }

    private enum Format {
        TEXT,
        JSON,
        SARIF
    }

    /** How a command tells its report in words. */
    @FunctionalInterface
    interface InWords {
        void tell(TextAccount account, Report report, boolean quiet);
    }

    /** {@return whether only problems are to be told} */
    boolean quiet() {
        return quiet;
    }

    /**
     * Tells a report in the format asked for.
     *
     * @param terminal where to
     * @param report what came of the job
     * @param inWords how the command tells it as text
     */
    void tell(Terminal terminal, Report report, InWords inWords) {
        switch (format) {
            case TEXT -> inWords.tell(new TextAccount(terminal, coloring(terminal)), report, quiet);
            case JSON -> terminal.out().print(JsonAccount.of(report));
            case SARIF ->
                    terminal.out().print(SarifReport.of(report.diagnostics(), Version.NUMBER));
        }
    }

    private Coloring coloring(Terminal terminal) {
        boolean colored =
                switch (color) {
                    case AUTO -> terminal.colored();
                    case ALWAYS -> true;
                    case NEVER -> false;
                };
        return colored ? Coloring.ANSI : Coloring.PLAIN;
    }
}
