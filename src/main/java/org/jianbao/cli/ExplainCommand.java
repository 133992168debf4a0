package org.jianbao.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jianbao.Codes;
import org.jianbao.RefusedJobException;
import org.jianbao.diagnostic.DiagnosticCode;
import org.jianbao.diagnostic.Suggestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code explain}: what the code of a problem means, with an example. */
@Command(
        name = "explain",
        header = "Tell what the code of a problem means, with an example.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = "jianbao explain [CODE] [--format text|json]",
        sortOptions = false,
        parameterListHeading = "%n",
        optionListHeading = "",
        footerHeading = "%n",
        footer = {
            "Says why it matters and what to do, shows it wrong and right, and tells how a",
            "warning or remark can be switched off. Without a code it lists all that there",
            "are; docs/codes.md has the same list.",
            "",
            "Examples:",
            "  jianbao explain MS080",
            "  jianbao explain",
            "",
            "Exit codes: 0 done, 2 wrong usage."
        })
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "CODE",
            description = "The code, as it stands in a message, such as MS080.")
    private @Nullable String code;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to tell it: `text`, or `json` for programs.")
    private Format format = Format.TEXT;

    private enum Format {
        TEXT,
        JSON
    }

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws RefusedJobException {
        terminal.out().print(code == null ? list() : explained(known(code)));
        return Exit.DONE;
    }

    private String list() {
        return switch (format) {
            case TEXT -> ExplanationAccount.list();
            case JSON -> ExplanationAccount.listJson();
        };
    }

    private String explained(DiagnosticCode wanted) {
        return switch (format) {
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
