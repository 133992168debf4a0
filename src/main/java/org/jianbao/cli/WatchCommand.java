package org.jianbao.cli;

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

    private final Commission commission = new Commission(ticket);

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
        return new Vigil(terminal, commission.job(), telling, Pace.USUAL).keep();
    }
}
