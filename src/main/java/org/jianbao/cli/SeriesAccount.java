package org.jianbao.cli;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jianbao.Job;
import org.jianbao.Product;
import org.jianbao.RefusedJobException;
import org.jianbao.Report;
import org.jianbao.Series;
import org.jianbao.diagnostic.Diagnostic;

/** Builds all briefings below a folder, and tells what came of each. */
final class SeriesAccount {

    private final Terminal terminal;
    private final Telling telling;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<String> json = new ArrayList<>();
    private int failed;

    SeriesAccount(Terminal terminal, Telling telling) {
        this.terminal = terminal;
        this.telling = telling;
    }

    /**
     * Builds all briefings below the folder of a job, each into a folder of its own name.
     *
     * @param all the job, whose folder and output are those of all
     * @return the exit code
     * @throws RefusedJobException if there is no briefing
     */
    int build(Job all) throws RefusedJobException {
        if (all.trace().isPresent()) {
            throw new RefusedJobException(
                    "A trace is of one briefing.", "Leave out `--trace` or `--all`.");
        }
        List<Path> folders = Series.find(all.folder(), all.out());
        if (folders.isEmpty()) {
            throw new RefusedJobException(
                    "There is no briefing below `" + all.folder() + "`.",
                    "A briefing is a folder with a text named by its language, such as `en.md`.");
        }
        List<Job> jobs = folders.stream().map(folder -> job(all, folder)).toList();
        long start = System.nanoTime();
        try (ProgressLine progress =
                new ProgressLine(terminal.out(), terminal.interactive() && !telling.quiet())) {
            Series.build(jobs, Series.atOnce(), progress, done -> tell(done, progress));
        }
        telling.tellSeries(terminal, diagnostics, json, () -> sum(jobs.size(), since(start)));
        return failed == 0 ? Exit.DONE : Exit.ERRORS;
    }

    private static Job job(Job all, Path folder) {
        return new Job(
                folder,
                all.out().resolve(all.folder().relativize(folder)),
                all.editions(),
                all.styles(),
                Optional.empty(),
                all.home(),
                all.strict());
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void tell(Series.Done done, ProgressLine progress) {
        progress.close();
        switch (done.outcome()) {
            case Series.Outcome.Reported(Report report) -> {
                failed += report.hasErrors() ? 1 : 0;
                diagnostics.addAll(report.diagnostics());
                json.add(telling.json(done, report));
                telling.tellOne(terminal, done, report, line(done.job().folder(), report));
            }
            case Series.Outcome.Failed(Throwable reason) -> {
                failed++;
                json.add(telling.json(done, String.valueOf(reason.getMessage())));
                terminal.err().print(done.job().folder() + ":\n");
                new Faults(terminal).tell(reason, false);
            }
        }
    }

    /** {@return what came of a briefing in a line} */
    static String line(Path folder, Report report) {
        if (report.hasErrors()) {
            return folder + ": " + TextAccount.sum(report.diagnostics()) + ", nothing was written";
        }
        List<Product> products = report.products();
        return folder
                + ": "
                + products.stream().map(Product::edition).collect(joining(", "))
                + "; "
                + TextAccount.counted(products.stream().mapToInt(Product::pages).sum(), "page")
                + ", "
                + TextAccount.size(products.stream().mapToLong(Product::bytes).sum());
    }

    private String sum(int briefings, Duration time) {
        return TextAccount.counted(briefings, "briefing")
                + (failed == 0 ? "" : ", " + failed + " with errors")
                + ", "
                + TextAccount.time(time);
    }
}
