package org.jianbao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jianbao.Job;
import org.jianbao.RefusedJobException;
import org.jianbao.watch.Pace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code watch}: PDFs that follow the manuscript. */
@Command(
        name = "watch",
        header = "Build a briefing whenever one of its files is saved.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = {
            "jianbao watch [FOLDER] [--out DIR] [--edition NAME]... [--style FILE]...",
            "                     [--strict] [--trace FILE] [--format text|json|sarif]",
            "                     [--quiet] [--timings] [--color auto|always|never]",
            "                     [--home DIR]"
        },
        sortOptions = false,
        parameterListHeading = "%n",
        optionListHeading = "",
        footerHeading = "%n",
        footer = {
            "Examples:",
            "  jianbao watch",
            "  jianbao watch --edition screen",
            "",
            "Only what has changed is done again; the files are those of a build. While the",
            "texts have errors, they are told and the last good PDFs stay. Ctrl-C ends it;",
            "at a terminal also q and Enter.",
            "",
            "Exit codes: 0 ended by q, 2 wrong usage."
        })
final class WatchCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FOLDER",
            defaultValue = "manuscript",
            description = "The folder of the manuscript; `manuscript` unless given.")
    private Path folder = Path.of("manuscript");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder for the PDFs, made if there is none; `output` unless given.")
    private Path out = Path.of("output");

    @Option(
            names = "--edition",
            paramLabel = "NAME",
            description = "Build this edition only. Give it again for one more.")
    private List<String> editions = new ArrayList<>();

    @Mixin private Equipment equipment = new Equipment();

    @Option(
            names = "--strict",
            description =
                    "For print, take stale translations as errors, and those never accepted"
                            + " (jianbao accept).")
    private boolean strict;

    @Option(
            names = "--trace",
            paramLabel = "FILE",
            description = "Also tell every line of every page, as JSON lines (docs/trace.md).")
    private @Nullable Path trace;

    @Mixin private Telling telling = new Telling();

    WatchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws RefusedJobException {
        Job job =
                new Job(
                        folder,
                        out,
                        editions,
                        equipment.styles(),
                        Optional.ofNullable(trace),
                        equipment.home(),
                        strict);
        return new Vigil(terminal, job, telling, Pace.USUAL).keep();
    }
}
