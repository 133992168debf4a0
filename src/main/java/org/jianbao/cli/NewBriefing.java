package org.jianbao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jianbao.RefusedJobException;
import org.jianbao.Starter;
import picocli.CommandLine.Model.OptionSpec;

/** The command {@code new}: a folder with a small briefing to start from. */
final class NewBriefing implements Command {

    private static final String SYNOPSIS =
            """
            jianbao new FOLDER [--languages TAG,TAG]
            """;

    private static final String FOOTER =
            """
            Writes a text for each language and briefing.yaml, which says what is made of
            them. They build as they are and show each feature once: put your own text in
            their place. Nothing is overwritten.

            Examples:
              jianbao new water
              jianbao new water --languages en

            Exit codes: 0 done, 2 wrong usage.
            """;

    private final Terminal terminal;

    private final Ticket ticket =
            new Ticket(this, "new", "Write a small briefing to start from.")
                    .synopsis(SYNOPSIS)
                    .footer(FOOTER);

    private final Supplier<Path> folder =
            ticket.path("FOLDER", "The folder to write, new or empty.");

    private final Supplier<List<String>> languages =
            ticket.asked(
                    OptionSpec.builder("--languages")
                            .paramLabel("TAG,TAG")
                            .splitRegex(",")
                            .hideParamSyntax(true)
                            .type(List.class)
                            .auxiliaryTypes(String.class)
                            .initialValue(Starter.LANGUAGES)
                            .description(
                                    "The languages, left-hand pages first; `zh-Hans,en` unless given."
                                            + " There is a starter in zh-Hans and en."));

    NewBriefing(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Ticket ticket() {
        return ticket;
    }

    @Override
    public Integer call() throws RefusedJobException {
        Starter.write(folder.get(), languages.get())
                .forEach(file -> terminal.out().print(file + "\n"));
        terminal.out().print("\nNext: " + next() + "\n");
        return Exit.DONE;
    }

    private String next() {
        String name = folder.get().toString();
        boolean plain = name.codePoints().allMatch(NewBriefing::isPlain);
        String typed = plain ? name : "'" + name.replace("'", "'\\''") + "'";
        return "jianbao build " + typed + " --out " + typed;
    }

    /** Whether a shell takes a character as it is. */
    private static boolean isPlain(int character) {
        return Character.isLetterOrDigit(character) || "/\\:._-".indexOf(character) >= 0;
    }
}
