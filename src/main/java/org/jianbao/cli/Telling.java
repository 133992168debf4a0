package org.jianbao.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jianbao.Rebuild;
import org.jianbao.Report;
import org.jianbao.Series;
import org.jianbao.Stopwatch;
import org.jianbao.Timings;
import org.jianbao.diagnostic.Coloring;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.SarifReport;

/** The options for how it is told what came of a job, and the telling. */
final class Telling {

    private final Supplier<Format> format;
    private final Supplier<Boolean> quiet;
    private final Supplier<When> color;
    private final Supplier<Boolean> timings;

    /** Asks for them with all else that a command asks for. */
    Telling(Ticket ticket) {
        format =
                ticket.option(
                        "--format FORMAT",
                        Format.class,
                        Format.TEXT,
                        "How to tell what came of it: `text` for people, `json` or `sarif` for"
                                + " programs.");
        quiet = ticket.flag("--quiet", "Tell problems only.");
        color =
                ticket.option(
                        "--color WHEN",
                        When.class,
                        When.AUTO,
                        "Color problems: `auto` (on a terminal only), `always` or `never`.");
        timings = ticket.flag("--timings", "Also tell how long each stage took.");
    }

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
        return quiet.get();
    }

    /**
     * Tells a report in the format asked for.
     *
     * @param terminal where to
     * @param report what came of the job
     * @param watch took the time of its stages
     * @param inWords how the command tells it as text
     */
    void tell(Terminal terminal, Report report, Stopwatch watch, InWords inWords) {
        switch (format.get()) {
            case TEXT ->
                    inWords.tell(
                            new TextAccount(terminal, coloring(terminal)), report, quiet.get());
            case JSON -> terminal.out().print(JsonAccount.of(report, taken(watch)));
            case SARIF ->
                    terminal.out().print(SarifReport.of(report.diagnostics(), Version.NUMBER));
        }
        tell(terminal, watch);
    }

    /**
     * Tells what came of building again in the format asked for.
     *
     * @param terminal where to
     * @param rebuild what came of it
     * @param watch took the time of its stages
     * @param time it took in all
     */
    void tell(Terminal terminal, Rebuild rebuild, Stopwatch watch, Duration time) {
        switch (format.get()) {
            case TEXT ->
                    new TextAccount(terminal, coloring(terminal))
                            .tellRebuild(rebuild, time, quiet.get());
            case JSON -> terminal.out().print(JsonAccount.of(rebuild, time, taken(watch)));
            case SARIF ->
                    terminal.out()
                            .print(SarifReport.of(rebuild.report().diagnostics(), Version.NUMBER));
        }
        tell(terminal, watch);
    }

    /** Tells one briefing of a series as text: its problems, then a line. */
    void tellOne(Terminal terminal, Series.Done done, Report report, String line) {
        if (format.get() == Format.TEXT) {
            new TextAccount(terminal, coloring(terminal)).problems(report);
            if (!quiet.get()) {
                terminal.out().print(line + "\n");
            }
        }
        tell(terminal, done.watch());
    }

    /** {@return one briefing of a series as JSON} */
    String json(Series.Done done, Report report) {
        return JsonAccount.of(done.job().folder(), report, taken(done.watch()));
    }

    /** {@return one briefing of a series that could not be built as JSON} */
    String json(Series.Done done, String reason) {
        return JsonAccount.refused(done.job().folder(), reason);
    }

    /** Tells a series as a whole: its last line, or its one document. */
    void tellSeries(
            Terminal terminal,
            List<Diagnostic> diagnostics,
            List<String> briefings,
            Supplier<String> line) {
        switch (format.get()) {
            case TEXT -> {
                if (!quiet.get()) {
                    terminal.out().print(line.get() + "\n");
                }
            }
            case JSON ->
                    terminal.out()
                            .print("{\"briefings\":[\n" + String.join(",\n", briefings) + "]}\n");
            case SARIF -> terminal.out().print(SarifReport.of(diagnostics, Version.NUMBER));
        }
    }

    private Optional<Timings> taken(Stopwatch watch) {
        return timings.get() ? Optional.of(watch.timings()) : Optional.empty();
    }

    /** Where the standard output has no place for times, they go to the standard error. */
    private void tell(Terminal terminal, Stopwatch watch) {
        if (timings.get() && format.get() != Format.JSON) {
            terminal.err().print(TimingsTable.text(watch.timings()));
        }
    }

    private Coloring coloring(Terminal terminal) {
        boolean colored =
                switch (color.get()) {
                    case AUTO -> terminal.colored();
                    case ALWAYS -> true;
                    case NEVER -> false;
                };
        return colored ? Coloring.ANSI : Coloring.PLAIN;
    }
}
