package org.jianbao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jianbao.RefusedJobException;
import org.jianbao.Starter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code new}: a folder with a small briefing to start from. */
@Command(
        name = "new",
        header = "Write a small briefing to start from.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = "jianbao new FOLDER [--languages TAG,TAG]",
        sortOptions = false,
        parameterListHeading = "%n",
        optionListHeading = "",
        footerHeading = "%n",
        footer = {
            "Writes a text for each language and briefing.yaml, which says what is made of",
            "them. They build as they are and show each feature once: put your own text in",
            "their place. Nothing is overwritten.",
            "",
            "Examples:",
            "  jianbao new water",
            "  jianbao new water --languages en",
            "",
            "Exit codes: 0 done, 2 wrong usage."
        })
final class NewBriefing implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "FOLDER",
            description = "The folder to write, new or empty.")
    private Path folder = Path.of("");

    @Option(
            names = "--languages",
            paramLabel = "TAG,TAG",
            split = ",",
            hideParamSyntax = true,
            description =
                    "The languages, left-hand pages first; `zh-Hans,en` unless given. There is a"
                            + " starter in zh-Hans and en.")
    private List<String> languages = Starter.LANGUAGES;

    NewBriefing(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws RefusedJobException {
        Starter.write(folder, languages).forEach(file -> terminal.out().print(file + "\n"));
        terminal.out().print("\nNext: " + next() + "\n");
        return Exit.DONE;
    }

    private String next() {
        String name = folder.toString();
        boolean plain = name.codePoints().allMatch(NewBriefing::isPlain);
        String typed = plain ? name : "'" + name.replace("'", "'\\''") + "'";
        return "jianbao build " + typed + " --out " + typed;
    }

    /** Whether a shell takes a character as it is. */
    private static boolean isPlain(int character) {
        return Character.isLetterOrDigit(character) || "/\\:._-".indexOf(character) >= 0;
    }
}
