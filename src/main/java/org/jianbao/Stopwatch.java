package org.jianbao;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Takes the time of a job's stages. A stage within another stops the watch of the outer one, so
 * that all times add up. For one thread.
 */
public final class Stopwatch {

    private final LongSupplier clock;
    private final Map<Lap, Tally> tallies = new LinkedHashMap<>();
    private final Deque<Lap> running = new ArrayDeque<>();
    private String edition = "";
    private final long start;
    private long since;

    private record Lap(String edition, Stage stage) {}

    private static final class Tally {
        private long nanos;
        private int done;
        private int remembered;
    }

    /** Something that takes time. */
    @FunctionalInterface
    public interface Work<T, E extends Exception, F extends Exception> {
        /** Does it. */
        T run() throws E, F;
    }

    /** A watch that goes with the clock of this machine. */
    public Stopwatch() {
        this(System::nanoTime);
    }

    /**
     * A watch that goes with some clock.
     *
     * @param clock tells nanoseconds
     */
    Stopwatch(LongSupplier clock) {
        this.clock = clock;
        this.start = clock.getAsLong();
        this.since = start;
    }

    /** What follows is for an edition; for the briefing as a whole if the name is empty. */
    void turnTo(String name) {
        edition = name;
    }

    /** Does something and takes the time. */
    <T, E extends Exception, F extends Exception> T time(Stage stage, Work<T, E, F> work)
            throws E, F {
        switchTo();
        Lap lap = new Lap(edition, stage);
        running.push(lap);
        try {
            return work.run();
        } finally {
            switchTo();
            running.pop();
        }
    }

    /** Adds time that a stage took beside others. */
    void add(Stage stage, long nanos) {
        tally(new Lap(edition, stage)).nanos += nanos;
    }

    /** Counts things that a stage did. */
    void done(Stage stage, int count) {
        tally(new Lap(edition, stage)).done += count;
    }

    /** Counts things that a stage was spared, since they are as they were. */
    void remembered(Stage stage, int count) {
        tally(new Lap(edition, stage)).remembered += count;
    }

    /** The time till now goes to the stage that runs. */
    private void switchTo() {
        long now = clock.getAsLong();
        if (!running.isEmpty()) {
            tally(running.peek()).nanos += now - since;
        }
        since = now;
    }

    private Tally tally(Lap lap) {
        return tallies.computeIfAbsent(lap, _ -> new Tally());
    }

    /** {@return the times taken} */
    public Timings timings() {
        List<String> editions = tallies.keySet().stream().map(Lap::edition).distinct().toList();
        List<Timings.Timing> each = new ArrayList<>();
        tallies.forEach((lap, tally) ->
                each.add(
                        new Timings.Timing(
                                lap.edition(),
                                lap.stage(),
                                Duration.ofNanos(tally.nanos),
                                tally.done,
                                tally.remembered)));
        each.sort(
                Comparator.comparingInt((Timings.Timing t) ->
                                t.edition().isEmpty() ? -1 : editions.indexOf(t.edition()))
                        .thenComparing(Timings.Timing::stage));
        return new Timings(each, Duration.ofNanos(clock.getAsLong() - start));
    }
}
