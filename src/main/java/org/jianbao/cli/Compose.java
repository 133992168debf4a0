package org.jianbao.cli;

import java.io.IOException;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jianbao.ComposeJob;
import org.jianbao.ComposeJob.Strictness;
import org.jianbao.ComposingStick;
import org.jianbao.RefusedJobException;
import org.jianbao.SetParagraph;
import org.jianbao.diagnostic.Outcome;
import org.jianbao.diagnostic.TextReport;
import org.jianbao.source.TextFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code compose}: paragraphs in, their lines out. */
@Command(
        name = "compose",
        header = "Set single paragraphs and tell their lines, to try a rule or a style.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = {
            "jianbao compose --lang TAG --measure EM [--indent EM]",
            "                       [--strictness loose|normal|strict] [--no-runt-control]",
            "                       [--style FILE]... [--home DIR]"
        },
        sortOptions = false,
        optionListHeading = "%n",
        footerHeading = "%n",
        footer = {
            "Reads one paragraph a line (UTF-8) from standard input and prints one JSON",
            "object each: its lines with their text, width, the width added or taken, and",
            "the place of each character; then the lines that do not fit. All lengths are",
            "in em: 1 em is the size of the Chinese font. The text looks as the theme's body",
            "text does; style sheets are laid over it (docs/composition.md).",
            "",
            "Example:",
            "  echo '水长，山又高远，人未还。' | jianbao compose --lang zh-Hans --measure 7",
            "",
            "Exit codes: 0 done, 1 the text has errors, 2 wrong usage."
        })
final class Compose implements Callable<Integer> {

    private static final String INPUT = "stdin";

    /** No paper is wider, em. */
    private static final double LONGEST = 10_000;

    private final Terminal terminal;

    @Spec private @Nullable CommandSpec spec;

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            required = true,
            description = "Language of the text: zh-Hans, en, fr …")
    private String language = "";

    @Option(
            names = "--measure",
            paramLabel = "EM",
            required = true,
            description = "Length of the lines.")
    private double measure;

    @Option(
            names = "--indent",
            paramLabel = "EM",
            description = "Indent of the first line; 0 unless given, in any language.")
    private double indent;

    @Option(
            names = "--strictness",
            paramLabel = "LEVEL",
            description = "Rules for line edges: `loose`, `normal` (unless given) or `strict`.")
    private Strictness strictness = Strictness.NORMAL;

    @Option(
            names = "--no-runt-control",
            description = "Let the last line be a lone character or word.")
    private boolean noRuntControl;

    @Mixin private Equipment equipment = new Equipment();

    Compose(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws RefusedJobException, IOException {
        ComposeJob job = job();
        byte[] input = terminal.in().readNBytes((int) TextFile.LIMIT + 1);
        Outcome<List<SetParagraph>> outcome = ComposingStick.set(job, input, INPUT);
        outcome.value()
                .ifPresent(paragraphs ->
                        paragraphs.forEach(p -> terminal.out().print(JsonAccount.of(p))));
        terminal.err().print(TextReport.of(outcome.diagnostics()));
        return outcome.hasErrors() ? Exit.ERRORS : Exit.DONE;
    }

    private ComposeJob job() throws RefusedJobException {
        return new ComposeJob(
                tag(),
                measure(),
                indent(),
                strictness,
                !noRuntControl,
                equipment.styles(),
                equipment.home());
    }

    private double measure() {
        if (measure > 0 && measure <= LONGEST) {
            return measure;
        }
        throw wrong("`--measure` is more than 0 and at most 10000, not `" + measure + "`.");
    }

    /** A negative indent lets the first line hang out. */
    private double indent() {
        if (Math.abs(indent) < measure) {
            return indent;
        }
        throw wrong("`--indent` is less than the measure, not `" + indent + "`.");
    }

    /** The tag as BCP 47 writes it: zh-Hans for zh-hans. */
    private String tag() {
        try {
            return new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw wrong("`" + language + "` is no language tag: `zh-Hans` or `en` would be.");
        }
    }

    private ParameterException wrong(String message) {
        if (spec == null) {
            throw new IllegalStateException("not started by picocli");
        }
        return new ParameterException(spec.commandLine(), message);
    }
}
