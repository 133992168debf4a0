package org.jianbao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Builds a copy of a briefing again and again, each time with another small edit, while nothing
 * else is to be done. Java makes machine code of what has run often: so the first edit of an editor
 * is built about as fast as the fiftieth. Nothing of what is built is kept.
 *
 * <p>A rehearsal is short, gives way to everything else, and whatever goes wrong in it concerns
 * nobody. Where a build takes long, there has been enough of it already, and none is held.
 */
public final class Rehearsal {

    private static final int ROUNDS = 400;
    private static final Duration LONGEST = Duration.ofSeconds(8);

    /** A briefing that takes as long to build has made its code by then. */
    private static final Duration ENOUGH = Duration.ofSeconds(5);

    /** What is copied at most: files, and bytes of one of them. */
    private static final int MOST_FILES = 100;

    private static final long LARGEST = 4L << 20;
    private static final int DEPTH = 3;

    /** As much as the main thread has: texts may be nested. */
    private static final long STACK = 8L << 20;

    /** How the folders of rehearsals begin; the number of the process follows. */
    private static final String STAGE = "jianbao-rehearsal-";

    private final Job job;
    private final int rounds;
    private final Duration longest;
    private final Thread thread;
    private volatile boolean ended;

    private Rehearsal(Job job, int rounds, Duration longest) {
        this.job = job;
        this.rounds = rounds;
        this.longest = longest;
        this.thread = new Thread(null, this::attempt, "rehearsal", STACK);
    }

    /**
     * Begins a rehearsal beside the caller.
     *
     * @param job what will be built
     * @param first how long it took to build it for the first time
     */
    @SuppressWarnings(
            "ThreadPriorityCheck") // whoever waits for something goes first; else it is late
    public static Rehearsal begin(Job job, Duration first) {
        Rehearsal rehearsal = new Rehearsal(job, ROUNDS, LONGEST);
        if (first.compareTo(ENOUGH) < 0) {
            rehearsal.thread.setDaemon(true);
            rehearsal.thread.setPriority(Thread.MIN_PRIORITY);
            rehearsal.thread.start();
        }
        return rehearsal;
    }

    /**
     * Holds one here and now. What Java learns in it about the program can be kept for all times
     * that it is started.
     *
     * @param job what will be built
     * @param longest how long it may take
     */
    public static void hold(Job job, Duration longest) {
        new Rehearsal(job, Integer.MAX_VALUE, longest).attempt();
    }

    /** Ends it after the build that runs, for which it does not wait. */
    public void end() {
        ended = true;
    }

    /**
     * Ends it and waits for the build that runs, so that nothing is left of it.
     *
     * @throws InterruptedException if the caller is interrupted
     */
    public void leave() throws InterruptedException {
        end();
        if (thread.isAlive()) { // none was begun where a build takes long
            var _ = thread.join(LONGEST);
        }
    }

    private void attempt() {
        try {
            Path stage = Files.createTempDirectory(STAGE + ProcessHandle.current().pid() + "-");
            try {
                clearLeft(stage);
                rehearse(stage);
            } finally {
                clear(stage);
            }
        } catch (IOException
                | RefusedJobException
                | RuntimeException
                | StackOverflowError
                | OutOfMemoryError e) {
            ended = true;
        }
    }

    private void rehearse(Path stage) throws IOException, RefusedJobException {
        Path folder = Files.createDirectory(stage.resolve("manuscript"));
        List<Path> texts = copy(folder);
        if (texts.isEmpty()) {
            return;
        }
        Studio studio =
                new Studio(
                        new Job(
                                folder,
                                stage.resolve("output"),
                                job.editions(),
                                job.styles(),
                                Optional.empty(),
                                job.home()));
        long end = System.nanoTime() + longest.toNanos();
        for (int round = 0; round < rounds && !ended && System.nanoTime() < end; round++) {
            Path text = texts.get(round % texts.size());
            String words = Files.readString(text);
            Files.writeString(text, edited(words, round));
            studio.build(Progress.NONE, new Stopwatch());
            Files.writeString(text, words);
        }
    }

    /** Copies what may belong to the briefing; {@return its texts, none where it is too large} */
    private List<Path> copy(Path folder) throws IOException {
        Path original = job.folder().toRealPath(); // which is walked, were it a link
        List<Path> files;
        try (Stream<Path> all = Files.walk(original, DEPTH)) {
            files =
                    all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                            .limit(MOST_FILES + 1)
                            .toList();
        }
        List<Path> texts = new ArrayList<>();
        for (Path file : files) {
            if (files.size() > MOST_FILES || Files.size(file) > LARGEST) {
                return List.of();
            }
            Path name = original.relativize(file);
            Path copy = folder.resolve(name.toString());
            @Nullable Path into = copy.getParent();
            if (into != null) {
                Files.createDirectories(into);
            }
            Files.copy(file, copy);
            if (name.getNameCount() == 1 && name.toString().endsWith(".md")) {
                texts.add(copy);
            }
        }
        return texts;
    }

    /** A text with one letter more in the middle of a line of its body. */
    private static String edited(String words, int round) {
        int from = Math.max(0, words.indexOf("\n---", 1));
        List<Integer> middles = new ArrayList<>();
        for (int start = from; start >= 0; start = words.indexOf('\n', start + 1)) {
            int end = words.indexOf('\n', start + 1);
            int middle = (start + (end < 0 ? words.length() : end)) / 2;
            if (middle - start > 20 && Character.isLetter(words.charAt(start + 1))) {
                middles.add(middle);
            }
        }
        if (middles.isEmpty()) {
            return words;
        }
        int at = middles.get(round * 7 % middles.size());
        return words.substring(0, at) + words.charAt(at - 1) + words.substring(at);
    }

    /**
     * A process that was killed left its stage: beside ours, as those of others that still live.
     */
    private static void clearLeft(Path ours) throws IOException {
        List<Path> left;
        try (Stream<Path> beside = Files.list(ours.resolveSibling(""))) {
            left = beside.filter(Rehearsal::isLeft).toList();
        }
        for (Path stage : left) {
            try {
                clear(stage);
            } catch (IOException e) {
                // It is somebody else's to clear.
            }
        }
    }

    private static boolean isLeft(Path folder) {
        String name = folder.getFileName().toString();
        int end = name.lastIndexOf('-');
        if (!name.startsWith(STAGE) || end <= STAGE.length()) {
            return false;
        }
        try {
            return ProcessHandle.of(Long.parseLong(name.substring(STAGE.length(), end))).isEmpty();
        } catch (NumberFormatException another) {
            return false;
        }
    }

    private static void clear(Path stage) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(stage)) {
            all = files.toList();
        }
        for (Path file : all.reversed()) {
            Files.deleteIfExists(file);
        }
    }
}
