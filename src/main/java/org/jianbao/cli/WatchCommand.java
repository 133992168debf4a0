package org.jianbao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jianbao.Job;
import org.jianbao.RefusedJobException;
import org.jianbao.watch.Pace;

/** The command {@code watch}: PDFs that follow the manuscript. */
final class WatchCommand implements Command {

    private static final String SYNOPSIS =
            """
            jianbao watch [FOLDER] [--out DIR] [--edition NAME]... [--style FILE]...
                                 [--strict] [--trace FILE] [--format text|json|sarif]
                                 [--quiet] [--timings] [--color auto|always|never]
                                 [--home DIR]
            """;

    private static final String FOOTER =
            """
            Examples:
              jianbao watch
              jianbao watch --edition screen

            Only what has changed is done again; the files are those of a build. While the
            texts have errors, they are told and the last good PDFs stay. Ctrl-C ends it;
            at a terminal also q and Enter.

            Exit codes: 0 ended by q, 2 wrong usage.
            """;

    private final Terminal terminal;

    private final Ticket ticket =
            new Ticket(this, "watch", "Build a briefing whenever one of its files is saved.")
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

    private final Telling telling = new Telling(ticket);

    WatchCommand(Terminal terminal) {
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
        return new Vigil(terminal, job, telling, Pace.USUAL).keep();
    }
}
