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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code check}: every problem of a manuscript, and no file. */
@Command(
        name = "check",
        header = "Tell all problems of a manuscript, and write nothing.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = {
            "jianbao check [FOLDER] [--edition NAME]... [--style FILE]...",
            "                     [--strict] [--format text|json|sarif] [--quiet]",
            "                     [--timings] [--color auto|always|never] [--home DIR]"
        },
        sortOptions = false,
        parameterListHeading = "%n",
        optionListHeading = "",
        footerHeading = "%n",
        footer = {
            "Examples:",
            "  jianbao check",
            "  jianbao check news --edition en",
            "  jianbao check news --format sarif > news.sarif",
            "",
            "The texts are read, compared and made up into pages as for a build.",
            "docs/checks.md tells what is looked at, and how less or more is made of it.",
            "",
            "Exit codes: 0 no errors, 1 the manuscript has errors, 2 wrong usage."
        })
final class CheckCommand implements Callable<Integer> {

    /** A check writes nothing, so a job's folder for PDFs stands for nothing. */
    private static final Path NOWHERE = Path.of("");

    private final Terminal terminal;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FOLDER",
            defaultValue = "manuscript",
            description = "The folder of the manuscript; `manuscript` unless given.")
    private Path folder = Path.of("manuscript");

    @Option(
            names = "--edition",
            paramLabel = "NAME",
            description = "Look at the pages of this edition only. Give it again for one more.")
    private List<String> editions = new ArrayList<>();

    @Mixin private Equipment equipment = new Equipment();

    @Option(
            names = "--strict",
            description =
                    "For print, take stale translations as errors, and those never accepted"
                            + " (jianbao accept).")
    private boolean strict;

    @Mixin private Telling telling = new Telling();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws RefusedJobException {
        Job job =
                new Job(
                        folder,
                        NOWHERE,
                        editions,
                        equipment.styles(),
                        Optional.empty(),
                        equipment.home(),
                        strict);
        Stopwatch watch = new Stopwatch();
        Report report = check(job, watch);
        telling.tell(terminal, report, watch, TextAccount::tellCheck);
        return report.hasErrors() ? Exit.ERRORS : Exit.DONE;
    }

    private Report check(Job job, Stopwatch watch) throws RefusedJobException {
        try (ProgressLine progress =
                new ProgressLine(terminal.out(), terminal.interactive() && !telling.quiet())) {
            return Workshop.check(job, progress, watch);
        }
    }
}
