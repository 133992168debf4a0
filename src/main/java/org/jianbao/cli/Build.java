package org.jianbao.cli;

import java.util.function.Supplier;
import org.jianbao.Job;
import org.jianbao.RefusedJobException;
import org.jianbao.Report;
import org.jianbao.Stopwatch;
import org.jianbao.Workshop;

/** The command {@code build}: a manuscript's folder becomes PDFs. */
final class Build implements Command {

    private static final String SYNOPSIS =
            """
            jianbao build [--all] [FOLDER] [--out DIR] [--edition NAME]... [--style FILE]...
                                 [--strict] [--trace FILE] [--format text|json|sarif]
                                 [--quiet] [--timings] [--color auto|always|never]
                                 [--home DIR]
            """;

    private static final String FOOTER =
            """
            Examples:
              jianbao build
              jianbao build --edition en --style large-print.css
              jianbao build news --out news-pdf --format json
              jianbao build --all briefings

            Problems are told as file:line:column, all of them in one run. If any is an
            error, nothing is written and the PDFs of the last build stay as they are.

            Exit codes: 0 done, 1 the manuscript has errors, 2 wrong usage.
            """;

    private final Terminal terminal;

    private final Ticket ticket =
            new Ticket(this, "build", "Set a briefing: every edition, one PDF each.")
                    .synopsis(SYNOPSIS)
                    .footer(FOOTER);

    private final Commission commission = new Commission(ticket);

    private final Supplier<Boolean> all =
            ticket.flag(
                    "--all",
                    "Build every briefing below FOLDER, each into a folder of its name below DIR.");

    private final Telling telling = new Telling(ticket);

    Build(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Ticket ticket() {
        return ticket;
    }

    @Override
    public Integer call() throws RefusedJobException {
        Job job = commission.job();
        if (all.get()) {
            return new SeriesAccount(terminal, telling).build(job);
        }
        Stopwatch watch = new Stopwatch();
        Report report = build(job, watch);
        telling.tell(terminal, report, watch, TextAccount::tellBuild);
        return report.hasErrors() ? Exit.ERRORS : Exit.DONE;
    }

    private Report build(Job job, Stopwatch watch) throws RefusedJobException {
        try (ProgressLine progress =
                new ProgressLine(terminal.out(), terminal.interactive() && !telling.quiet())) {
            return Workshop.build(job, progress, watch);
        }
    }
}
