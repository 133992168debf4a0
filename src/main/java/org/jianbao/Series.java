package org.jianbao;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jianbao.manuscript.markdown.BriefingReader;

/**
 * Builds many briefings side by side, each as if it were built alone. Of all at work at the same
 * time no more are begun than the processors and the memory suffice for.
 */
public final class Series {

    /** What a briefing of some dozen pages with all its editions needs of the heap, in bytes. */
    private static final long ROOM = 256L << 20;

    private Series() {}

    /**
     * One briefing of a series, done.
     *
     * @param job what was to be built
     * @param outcome what came of it
     * @param watch took the time of its stages
     */
    public record Done(Job job, Outcome outcome, Stopwatch watch) {}

    /** What came of a briefing. */
    public sealed interface Outcome {

        /**
         * It was built, or has errors.
         *
         * @param report the files and the problems
         */
        record Reported(Report report) implements Outcome {}

        /**
         * It was refused, or there is a fault of ours.
         *
         * @param reason why
         */
        record Failed(Throwable reason) implements Outcome {}
    }

    /**
     * {@return the folders below a folder, itself among them, that hold a text named by a language,
     * in the order of their names} Hidden folders are passed over.
     *
     * @param folder where to look
     * @param out the folder for what is made, which is passed over too
     * @throws RefusedJobException if there is no such folder, or it cannot be read
     */
    public static List<Path> find(Path folder, Path out) throws RefusedJobException {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Search(folder, out.toAbsolutePath(), found));
        } catch (IOException e) {
            throw new RefusedJobException(
                    "`" + folder + "` cannot be read: " + Setback.reason(e) + ".", "");
        }
        found.sort(null);
        return found;
    }

    private static final class Search extends SimpleFileVisitor<Path> {
        private final Path start;
        private final Path out;
        private final List<Path> found;

        Search(Path start, Path out, List<Path> found) {
            this.start = start;
            this.out = out;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes of) {
            boolean hidden = String.valueOf(folder.getFileName()).startsWith(".");
            boolean isOut = folder.toAbsolutePath().normalize().equals(out.normalize());
            if (!folder.equals(start) && (hidden || isOut)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (BriefingReader.isBriefing(folder)) {
                found.add(folder);
            }
            return FileVisitResult.CONTINUE;
        }
    }

    /** {@return how many briefings are built at the same time on this machine} */
    public static int atOnce() {
        Runtime machine = Runtime.getRuntime();
        long memory = Math.max(1, machine.maxMemory() / ROOM);
        return (int) Math.min(machine.availableProcessors(), memory);
    }

    /**
     * Builds briefings.
     *
     * @param jobs what is to be built
     * @param atOnce how many at the same time
     * @param progress is told how many are done
     * @param teller is told each, in the order of the jobs
     */
    public static void build(List<Job> jobs, int atOnce, Progress progress, Consumer<Done> teller) {
        BlockingQueue<Bench> benches = new LinkedBlockingQueue<>();
        for (int i = 0; i < atOnce; i++) {
            benches.add(Bench.forOnce());
        }
        AtomicInteger done = new AtomicInteger();
        try (ExecutorService workers = Executors.newFixedThreadPool(atOnce)) {
            List<Future<Done>> each = new ArrayList<>();
            for (Job job : jobs) {
                each.add(
                        workers.submit(() -> {
                            synchronized (progress) {
                                String name = job.folder().toString();
                                progress.stage(name, "building", done.get(), jobs.size());
                            }
                            Done one = build(job, benches);
                            done.incrementAndGet();
                            return one;
                        }));
            }
            for (Future<Done> one : each) {
                Done finished = get(one);
                synchronized (progress) {
                    teller.accept(finished);
                }
            }
        }
    }

    /** Each worker has a bench of its own, on which fonts and themes stay. */
    private static Done build(Job job, BlockingQueue<Bench> benches) throws InterruptedException {
        Stopwatch watch = new Stopwatch();
        Bench bench = benches.take();
        try {
            bench.begin(watch);
            DeliveryRoom.inspect(job);
            Report report = new Workshop(job, Progress.NONE, bench).report(true);
            benches.add(bench);
            return new Done(job, new Outcome.Reported(report), watch);
        } catch (RefusedJobException
                | RuntimeException
                | StackOverflowError
                | OutOfMemoryError reason) {
            benches.add(Bench.forOnce());
            return new Done(job, new Outcome.Failed(reason), watch);
        }
    }

    private static Done get(Future<Done> one) {
        try {
            return one.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("a worker was stopped", e);
        }
    }
}
