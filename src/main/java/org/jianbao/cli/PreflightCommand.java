package org.jianbao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jianbao.RefusedJobException;
import org.jianbao.preflight.Inspection;
import org.jianbao.preflight.Preflight;
import org.jianbao.preflight.Profile;
import org.jianbao.preflight.Terms;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code preflight}: a PDF is looked over before it goes to the printer. */
@Command(
        name = "preflight",
        header = "Look a PDF over before it goes to the printer.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = {
            "jianbao preflight FILE.pdf [--profile x4|x1a] [--ink PERCENT] [--safe MM]",
            "                         [--small PT] [--format text|json]"
        },
        sortOptions = false,
        parameterListHeading = "%n",
        optionListHeading = "",
        footerHeading = "%n",
        footer = {
            "Looks at any PDF, whatever program made it: whether it keeps PDF/X, and whether",
            "it prints well. Each finding names page and object, and the rule with its number",
            "and source; docs/preflight.md lists them all.",
            "",
            "Examples:",
            "  jianbao preflight output/briefing-print.pdf",
            "  jianbao preflight advert.pdf --profile x1a --ink 280",
            "",
            "Exit codes: 0 no errors, 1 the PDF has errors, 2 wrong usage."
        })
final class PreflightCommand implements Callable<Integer> {

    private static final double MOST_INK = 400;
    private static final double MOST_SAFE = 100;
    private static final double MOST_SMALL = 72;

    private final Terminal terminal;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE.pdf", description = "The PDF.")
    private Path file = Path.of("");

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            description = "What it must keep: `x4` for PDF/X-4 (unless given), `x1a` for PDF/X-1a.")
    private Profile profile = Profile.X4;

    @Option(
            names = "--ink",
            paramLabel = "PERCENT",
            description = "The most that all inks together may lay down; 300 unless given.")
    private double ink = Terms.INK;

    @Option(
            names = "--safe",
            paramLabel = "MM",
            description = "How far text stays from the edge of the page; 5 unless given.")
    private double safe = Terms.SAFE;

    @Option(
            names = "--small",
            paramLabel = "PT",
            description = "Below which size text is to have one ink; 8 unless given.")
    private double small = Terms.SMALL;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to tell what was found: `text`, or `json` for programs.")
    private Format format = Format.TEXT;

    private enum Format {
        TEXT,
        JSON
    }

    PreflightCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws RefusedJobException {
        Terms terms = terms();
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
        terminal.out().print(format == Format.JSON ? account.json() : account.text());
        return inspection.hasErrors() ? Exit.ERRORS : Exit.DONE;
    }

    private Terms terms() {
        if (!(ink > 0 && ink <= MOST_INK)) {
            throw wrong("`--ink` is more than 0 and at most 400, not `" + ink + "`.");
        }
        if (!(safe >= 0 && safe <= MOST_SAFE)) {
            throw wrong("`--safe` is from 0 to 100, not `" + safe + "`.");
        }
        if (!(small >= 0 && small <= MOST_SMALL)) {
            throw wrong("`--small` is from 0 to 72, not `" + small + "`.");
        }
        return new Terms(profile, ink, safe, small);
    }

    private ParameterException wrong(String message) {
        if (spec == null) {
            throw new IllegalStateException("not started by picocli");
        }
        return new ParameterException(spec.commandLine(), message);
    }
}
