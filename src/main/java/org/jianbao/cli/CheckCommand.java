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

/** The command {@code check}: every problem of a manuscript, and no file. */
final class CheckCommand implements Command {

    private static final String SYNOPSIS =
            """
            jianbao check [FOLDER] [--edition NAME]... [--style FILE]...
                                 [--strict] [--format text|json|sarif] [--quiet]
                                 [--timings] [--color auto|always|never] [--home DIR]
            """;

    private static final String FOOTER =
            """
            Examples:
              jianbao check
              jianbao check news --edition en
              jianbao check news --format sarif > news.sarif

            The texts are read, compared and made up into pages as for a build.
            docs/checks.md tells what is looked at, and how less or more is made of it.

            Exit codes: 0 no errors, 1 the manuscript has errors, 2 wrong usage.
            """;

    /** A check writes nothing, so a job's folder for PDFs stands for nothing. */
    private static final Path NOWHERE = Path.of("");

    private final Terminal terminal;

    private final Ticket ticket =
            new Ticket(this, "check", "Tell all problems of a manuscript, and write nothing.")
                    .synopsis(SYNOPSIS)
                    .footer(FOOTER);

    private final Supplier<Path> folder = ticket.folder();

    private final Supplier<List<String>> editions =
            ticket.options(
                    "--edition NAME",
                    String.class,
                    "Look at the pages of this edition only. Give it again for one more.");

    private final Equipment equipment = new Equipment(ticket);

    private final Supplier<Boolean> strict = ticket.strict();

    private final Telling telling = new Telling(ticket);

    CheckCommand(Terminal terminal) {
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
                        NOWHERE,
                        editions.get(),
                        equipment.styles(),
                        Optional.empty(),
                        equipment.home(),
                        strict.get());
        Stopwatch watch = new Stopwatch();
        Report report = check(job, watch);
        telling.tell(terminal, report, watch, TextAccount::tellCheck);
        return report.hasErrors() ? Exit.ERRORS : Exit.DONE;
    }

    private Report check(Job job, Stopwatch watch) throws RefusedJobException {
        try (ProgressLine progress =
                new ProgressLine(terminal.out(), terminal.interactive() && !telling.quiet())) {
            return Workshop.check(job, progress, watch);
        }
    }
}
