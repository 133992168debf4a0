package org.jianbao.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jianbao.Job;
import org.jianbao.Rebuild;
import org.jianbao.RefusedJobException;
import org.jianbao.Rehearsal;
import org.jianbao.Stopwatch;
import org.jianbao.Studio;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.watch.Lookout;
import org.jianbao.watch.Pace;

/**
 * Builds a briefing whenever one of its files changes, until it is ended: by {@code q} or the end
 * of the input where somebody sits there, or from outside.
 */
final class Vigil {

    /** How long a process that is ended waits for the build that runs. */
    private static final long PATIENCE = 3;

    private final Terminal terminal;
    private final Job job;
    private final Telling telling;
    private final Faults faults;
    private final Pace pace;
    private Studio studio;
    private List<Diagnostic> told = List.of();

    /**
     * A vigil.
     *
     * @param terminal where it is told what is built
     * @param job what is built
     * @param telling how it is told
     * @param pace how patiently files are watched
     */
    Vigil(Terminal terminal, Job job, Telling telling, Pace pace) {
        this.terminal = terminal;
        this.job = job;
        this.telling = telling;
        this.faults = new Faults(terminal);
        this.pace = pace;
        this.studio = new Studio(job);
    }

    /**
     * Builds, and again whenever a file changes.
     *
     * @return the exit code
     * @throws RefusedJobException if the job cannot be done as it was given
     */
    int keep() throws RefusedJobException {
        CountDownLatch ended = new CountDownLatch(1);
        try (Lookout lookout = new Lookout(studio.sources(), pace)) {
            Thread end = new Thread(() -> end(lookout, ended));
            Runtime.getRuntime().addShutdownHook(end);
            listen(lookout);
            long start = System.nanoTime();
            build();
            Duration first = Duration.ofNanos(System.nanoTime() - start);
            if (!telling.quiet()) {
                terminal.err().print("watching " + job.folder() + ending() + "\n");
            }
            Rehearsal rehearsal = Rehearsal.begin(job, first);
            while (lookout.await()) {
                rehearsal.end();
                buildAgain();
            }
            rehearsal.leave();
            forget(end);
            return Exit.DONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Exit.DONE;
        } finally {
            ended.countDown();
        }
    }

    private String ending() {
        return terminal.interactive() ? "; q and Enter end it" : "";
    }

    private void build() throws RefusedJobException {
        Stopwatch watch = new Stopwatch();
        long start = System.nanoTime();
        Rebuild rebuild;
        try (ProgressLine progress =
                new ProgressLine(terminal.out(), terminal.interactive() && !telling.quiet())) {
            rebuild = studio.build(progress, watch);
        }
        if (rebuild.renewed().isEmpty() && rebuild.report().diagnostics().equals(told)) {
            return; // a file was saved as it was
        }
        told = rebuild.report().diagnostics();
        telling.tell(terminal, rebuild, watch, Duration.ofNanos(System.nanoTime() - start));
    }

    /** Whatever goes wrong with one state of the files, the next may be right. */
    private void buildAgain() {
        try {
            build();
        } catch (RefusedJobException e) {
            terminal.refuse(e.getMessage(), e.hint());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            studio = new Studio(job);
            faults.tell(e, false);
        }
    }

    /** Where somebody sits at the terminal, {@code q} or the end of the input ends the vigil. */
    private void listen(Lookout lookout) {
        if (!terminal.interactive()) {
            return;
        }
        Thread.ofVirtual()
                .name("end of the vigil")
                .start(() -> {
                    BufferedReader lines =
                            new BufferedReader(
                                    new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
                    try {
                        String line = lines.readLine();
                        while (line != null && !line.strip().equals("q")) {
                            line = lines.readLine();
                        }
                    } catch (IOException e) {
                        // Nobody sits there any more.
                    }
                    lookout.close();
                });
    }

    /** Ctrl-C: what is being written is finished. */
    private static void end(Lookout lookout, CountDownLatch ended) {
        lookout.close();
        try {
            ended.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread end) {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException e) {
            // The process is ending.
        }
    }
}
