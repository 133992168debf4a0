package org.jianbao.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jianbao.Codes;
import org.jianbao.RefusedJobException;
import org.jianbao.diagnostic.DiagnosticCode;
import org.jianbao.diagnostic.Suggestion;

/** The command {@code explain}: what the code of a problem means, with an example. */
final class ExplainCommand implements Command {

    private static final String SYNOPSIS =
            """
            jianbao explain [CODE] [--format text|json]
            """;

    private static final String FOOTER =
            """
            Says why it matters and what to do, shows it wrong and right, and tells how a
            warning or remark can be switched off. Without a code it lists all that there
            are; docs/codes.md has the same list.

            Examples:
              jianbao explain MS080
              jianbao explain

            Exit codes: 0 done, 2 wrong usage.
            """;

    private final Terminal terminal;

    private final Ticket ticket =
            new Ticket(this, "explain", "Tell what the code of a problem means, with an example.")
                    .synopsis(SYNOPSIS)
                    .footer(FOOTER);

    private final Supplier<Optional<String>> code =
            ticket.word(
                    0, "CODE", String.class, "The code, as it stands in a message, such as MS080.");

    private final Supplier<Format> format =
            ticket.option(
                    "--format FORMAT",
                    Format.class,
                    Format.TEXT,
                    "How to tell it: `text`, or `json` for programs.");

    private enum Format {
        TEXT,
        JSON
    }

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Ticket ticket() {
        return ticket;
    }

    @Override
    public Integer call() throws RefusedJobException {
        Optional<String> typed = code.get();
        terminal.out().print(typed.isEmpty() ? list() : explained(known(typed.get())));
        return Exit.DONE;
    }

    private String list() {
        return switch (format.get()) {
            case TEXT -> ExplanationAccount.list();
            case JSON -> ExplanationAccount.listJson();
        };
    }

    private String explained(DiagnosticCode wanted) {
        return switch (format.get()) {
            case TEXT -> ExplanationAccount.text(wanted);
            case JSON -> ExplanationAccount.json(wanted);
        };
    }

    private static DiagnosticCode known(String typed) throws RefusedJobException {
        String id = typed.strip().toUpperCase(Locale.ROOT);
        List<DiagnosticCode> all = Codes.all();
        return all.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(typed, all.stream().map(DiagnosticCode::id).toList()));
    }

    private static RefusedJobException unknown(String typed, List<String> ids) {
        return new RefusedJobException(
                "There is no code `" + typed + "`.",
                Suggestion.nearest(typed, ids)
                                .map(near -> "Did you mean `" + near + "`? ")
                                .orElse("")
                        + "`jianbao explain` lists them all.");
    }
}
