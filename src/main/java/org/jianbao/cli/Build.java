package org.jianbao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jianbao.Job;
import org.jianbao.RefusedJobException;
import org.jianbao.Report;
import org.jianbao.Stopwatch;
import org.jianbao.Workshop;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code build}: a manuscript's folder becomes PDFs. */
@Command(
        name = "build",
        header = "Set a briefing: every edition, one PDF each.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = {
            "jianbao build [--all] [FOLDER] [--out DIR] [--edition NAME]... [--style FILE]...",
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
            "  jianbao build",
            "  jianbao build --edition en --style large-print.css",
            "  jianbao build news --out news-pdf --format json",
            "  jianbao build --all briefings",
            "",
            "Problems are told as file:line:column, all of them in one run. If any is an",
            "error, nothing is written and the PDFs of the last build stay as they are.",
            "",
            "Exit codes: 0 done, 1 the manuscript has errors, 2 wrong usage."
        })
final class Build implements Callable<Integer> {

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

    @Option(
            names = "--all",
            description =
                    "Build every briefing below FOLDER, each into a folder of its name below DIR.")
    private boolean all;

    @Mixin private Telling telling = new Telling();

    Build(Terminal terminal) {
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
        if (all) {
            return new SeriesAccount(terminal, telling).build(job);
        }
        Stopwatch watch = new Stopwatch();
        Report report = build(job, watch);
        telling.tell(terminal, report, watch, TextAccount::tellBuild);
        return report.hasErrors() ? Exit.ERRORS : Exit.DONE;
    }

    private Report build(Job job, Stopwatch watch) throws RefusedJobException {
        try (ProgressLine progress =
                new ProgressLine(terminal.out(), terminal.interactive() && !telling.quiet())) {
            return Workshop.build(job, progress, watch);
        }
    }
}
