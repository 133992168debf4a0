package org.jianbao.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jianbao.CompareJob;
import org.jianbao.CompareJob.Former;
import org.jianbao.CompareReport;
import org.jianbao.Comparison;
import org.jianbao.RefusedJobException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code diff}: what changed between two states of a briefing. */
@Command(
        name = "diff",
        header = "Tell what changed since a former state, and mark it in a proof.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = {
            "jianbao diff OLD NEW [--edition NAME] [--out DIR] [--style FILE]...",
            "                    [--format text|json] [--home DIR]",
            "       jianbao diff [FOLDER] --since REV [the same options]"
        },
        sortOptions = false,
        parameterListHeading = "%n",
        optionListHeading = "",
        footerHeading = "%n",
        footer = {
            "Lists what was changed, added, removed and moved in each language, with its",
            "pages before and now; writes SLUG-changes.pdf, the new pages with bars in the",
            "margin; names the pages, leaves and sheets to print again (docs/changes.md).",
            "Nothing else is written, and both states stay as they are.",
            "",
            "Examples:",
            "  jianbao diff manuscript-sent manuscript",
            "  jianbao diff --since v1",
            "  jianbao diff news --since HEAD --edition en --out proofs",
            "",
            "Exit codes: 0 done, 1 one of the states has errors, 2 wrong usage."
        })
final class DiffCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "OLD",
            description =
                    "The folder with the former state; with --since the only folder,"
                            + " `manuscript` unless given.")
    private @Nullable Path first;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "NEW",
            description = "The folder with the state of now.")
    private @Nullable Path second;

    @Option(
            names = "--since",
            paramLabel = "REV",
            description = "The former state is that of a tag, a branch or a commit of git.")
    private @Nullable String since;

    @Option(
            names = "--edition",
            paramLabel = "NAME",
            description = "Whose pages are compared; the first with facing pages unless given.")
    private @Nullable String edition;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder for the proof, made if there is none; `output` unless given.")
    private Path out = Path.of("output");

    @Mixin private Equipment equipment = new Equipment();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to tell what changed: `text`, or `json` for programs.")
    private Format format = Format.TEXT;

    private enum Format {
        TEXT,
        JSON
    }

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws RefusedJobException {
        CompareReport report = compare(job());
        switch (format) {
            case TEXT -> new ChangeAccount(terminal).tell(report);
            case JSON -> terminal.out().print(JsonChangeAccount.of(report));
        }
        return report.hasErrors() ? Exit.ERRORS : Exit.DONE;
    }

    private CompareJob job() throws RefusedJobException {
        return new CompareJob(
                former(),
                now(),
                out,
                Optional.ofNullable(edition),
                equipment.styles(),
                equipment.home());
    }

    private Former former() {
        if (since != null) {
            return new Former.Revision(since);
        }
        if (first == null || second == null) {
            throw wrong("`diff` needs `OLD` and `NEW`, or `--since REV`.");
        }
        return new Former.Folder(first);
    }

    private Path now() {
        if (since == null && second != null) {
            return second;
        }
        if (second != null) {
            throw wrong("With `--since` there is one folder: `" + second + "` is one too many.");
        }
        return first == null ? Path.of("manuscript") : first;
    }

    private CompareReport compare(CompareJob job) throws RefusedJobException {
        try (ProgressLine progress = new ProgressLine(terminal.out(), terminal.interactive())) {
            return Comparison.compare(job, progress);
        }
    }

    private ParameterException wrong(String message) {
        if (spec == null) {
            throw new IllegalStateException("not started by picocli");
        }
        return new ParameterException(spec.commandLine(), message);
    }
}
