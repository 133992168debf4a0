package org.jianbao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jianbao.RefusedJobException;
import org.jianbao.preflight.Inspection;
import org.jianbao.preflight.Preflight;
import org.jianbao.preflight.Profile;
import org.jianbao.preflight.Terms;

/** The command {@code preflight}: a PDF is looked over before it goes to the printer. */
final class PreflightCommand implements Command {

    private static final String SYNOPSIS =
            """
            jianbao preflight FILE.pdf [--profile x4|x1a] [--ink PERCENT] [--safe MM]
                                     [--small PT] [--format text|json]
            """;

    private static final String FOOTER =
            """
            Looks at any PDF, whatever program made it: whether it keeps PDF/X, and whether
            it prints well. Each finding names page and object, and the rule with its number
            and source; docs/preflight.md lists them all.

            Examples:
              jianbao preflight output/briefing-print.pdf
              jianbao preflight advert.pdf --profile x1a --ink 280

            Exit codes: 0 no errors, 1 the PDF has errors, 2 wrong usage.
            """;

    private static final double MOST_INK = 400;
    private static final double MOST_SAFE = 100;
    private static final double MOST_SMALL = 72;

    private final Terminal terminal;

    private final Ticket ticket =
            new Ticket(this, "preflight", "Look a PDF over before it goes to the printer.")
                    .synopsis(SYNOPSIS)
                    .footer(FOOTER);

    private final Supplier<Path> pdf = ticket.path("FILE.pdf", "The PDF.");

    private final Supplier<Profile> profile =
            ticket.option(
                    "--profile PROFILE",
                    Profile.class,
                    Profile.X4,
                    "What it must keep: `x4` for PDF/X-4 (unless given), `x1a` for PDF/X-1a.");

    private final Supplier<Double> ink =
            ticket.option(
                    "--ink PERCENT",
                    Double.class,
                    Terms.INK,
                    "The most that all inks together may lay down; 300 unless given.");

    private final Supplier<Double> safe =
            ticket.option(
                    "--safe MM",
                    Double.class,
                    Terms.SAFE,
                    "How far text stays from the edge of the page; 5 unless given.");

    private final Supplier<Double> small =
            ticket.option(
                    "--small PT",
                    Double.class,
                    Terms.SMALL,
                    "Below which size text is to have one ink; 8 unless given.");

    private final Supplier<Format> format =
            ticket.option(
                    "--format FORMAT",
                    Format.class,
                    Format.TEXT,
                    "How to tell what was found: `text`, or `json` for programs.");

    private enum Format {
        TEXT,
        JSON
    }

    PreflightCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Ticket ticket() {
        return ticket;
    }

    @Override
    public Integer call() throws RefusedJobException {
        Terms terms = terms();
        Path file = pdf.get();
        if (!Files.isRegularFile(file)) {
            throw new RefusedJobException(
                    "There is no file `" + file + "`.",
                    "The file is looked for from the folder where you are.");
        }
        if (!Files.isReadable(file)) {
            throw new RefusedJobException(
                    "The file `" + file + "` cannot be read: permission is denied.", "");
        }
        Inspection inspection = Preflight.inspect(file, terms);
        InspectionAccount account = new InspectionAccount(file.toString(), inspection);
        terminal.out().print(format.get() == Format.JSON ? account.json() : account.text());
        return inspection.hasErrors() ? Exit.ERRORS : Exit.DONE;
    }

    private Terms terms() {
        double all = ink.get();
        double edge = safe.get();
        double size = small.get();
        if (!(all > 0 && all <= MOST_INK)) {
            throw ticket.wrong("`--ink` is more than 0 and at most 400, not `" + all + "`.");
        }
        if (!(edge >= 0 && edge <= MOST_SAFE)) {
            throw ticket.wrong("`--safe` is from 0 to 100, not `" + edge + "`.");
        }
        if (!(size >= 0 && size <= MOST_SMALL)) {
            throw ticket.wrong("`--small` is from 0 to 72, not `" + size + "`.");
        }
        return new Terms(profile.get(), all, edge, size);
    }
}
