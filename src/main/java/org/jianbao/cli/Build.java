package org.jianbao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    private final Supplier<Path> folder = ticket.folder();

    private final Supplier<Path> out =
            ticket.option(
                    "--out DIR",
                    Path.class,
                    Path.of("output"),
                    "The folder for the PDFs, made if there is none; `output` unless given.");

    private final Supplier<List<String>> editions =
            ticket.options(
                    "--edition NAME",
                    String.class,
                    "Build this edition only. Give it again for one more.");

    private final Equipment equipment = new Equipment(ticket);

    private final Supplier<Boolean> strict =
            ticket.flag(
                    "--strict",
                    "For print, take stale translations as errors, and those never accepted"
                            + " (jianbao accept).");

    private final Supplier<Optional<Path>> trace =
            ticket.option(
                    "--trace FILE",
                    Path.class,
                    "Also tell every line of every page, as JSON lines (docs/trace.md).");

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
        Job job =
                new Job(
                        folder.get(),
                        out.get(),
                        editions.get(),
                        equipment.styles(),
                        trace.get(),
                        equipment.home(),
                        strict.get());
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
