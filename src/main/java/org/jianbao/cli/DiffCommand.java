package org.jianbao.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jianbao.CompareJob;
import org.jianbao.CompareJob.Former;
import org.jianbao.CompareReport;
import org.jianbao.Comparison;
import org.jianbao.RefusedJobException;

/** The command {@code diff}: what changed between two states of a briefing. */
final class DiffCommand implements Command {

    private static final String SYNOPSIS =
            """
            jianbao diff OLD NEW [--edition NAME] [--out DIR] [--style FILE]...
                                [--format text|json] [--home DIR]
                   jianbao diff [FOLDER] --since REV [the same options]
            """;

    private static final String FOOTER =
            """
            Lists what was changed, added, removed and moved in each language, with its
            pages before and now; writes SLUG-changes.pdf, the new pages with bars in the
            margin; names the pages, leaves and sheets to print again (docs/changes.md).
            Nothing else is written, and both states stay as they are.

            Examples:
              jianbao diff manuscript-sent manuscript
              jianbao diff --since v1
              jianbao diff news --since HEAD --edition en --out proofs

            Exit codes: 0 done, 1 one of the states has errors, 2 wrong usage.
            """;

    private final Terminal terminal;

    private final Ticket ticket =
            new Ticket(
                            this,
                            "diff",
                            "Tell what changed since a former state, and mark it in a proof.")
                    .synopsis(SYNOPSIS)
                    .footer(FOOTER);

    private final Supplier<Optional<Path>> first =
            ticket.word(
                    0,
                    "OLD",
                    Path.class,
                    "The folder with the former state; with --since the only folder,"
                            + " `manuscript` unless given.");

    private final Supplier<Optional<Path>> second =
            ticket.word(1, "NEW", Path.class, "The folder with the state of now.");

    private final Supplier<Optional<String>> since =
            ticket.option(
                    "--since REV",
                    String.class,
                    "The former state is that of a tag, a branch or a commit of git.");

    private final Supplier<Optional<String>> edition =
            ticket.option(
                    "--edition NAME",
                    String.class,
                    "Whose pages are compared; the first with facing pages unless given.");

    private final Supplier<Path> out =
            ticket.option(
                    "--out DIR",
                    Path.class,
                    Path.of("output"),
                    "The folder for the proof, made if there is none; `output` unless given.");

    private final Equipment equipment = new Equipment(ticket);

    private final Supplier<Format> format =
            ticket.option(
                    "--format FORMAT",
                    Format.class,
                    Format.TEXT,
                    "How to tell what changed: `text`, or `json` for programs.");

    private enum Format {
        TEXT,
        JSON
    }

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Ticket ticket() {
        return ticket;
    }

    @Override
    public Integer call() throws RefusedJobException {
        CompareReport report = compare(job());
        switch (format.get()) {
            case TEXT -> new ChangeAccount(terminal).tell(report);
            case JSON -> terminal.out().print(JsonChangeAccount.of(report));
        }
        return report.hasErrors() ? Exit.ERRORS : Exit.DONE;
    }

    private CompareJob job() throws RefusedJobException {
        return new CompareJob(
                former(), now(), out.get(), edition.get(), equipment.styles(), equipment.home());
    }

    private Former former() {
        if (since.get().isPresent()) {
            return new Former.Revision(since.get().get());
        }
        if (first.get().isEmpty() || second.get().isEmpty()) {
            throw ticket.wrong("`diff` needs `OLD` and `NEW`, or `--since REV`.");
        }
        return new Former.Folder(first.get().get());
    }

    private Path now() {
        Optional<Path> last = second.get();
        if (last.isEmpty()) {
            return first.get().orElse(Path.of("manuscript"));
        }
        if (since.get().isPresent()) {
            throw ticket.wrong(
                    "With `--since` there is one folder: `" + last.get() + "` is one too many.");
        }
        return last.get();
    }

    private CompareReport compare(CompareJob job) throws RefusedJobException {
        try (ProgressLine progress = new ProgressLine(terminal.out(), terminal.interactive())) {
            return Comparison.compare(job, progress);
        }
    }
}
