package org.jianbao;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Takes the time of a job's stages. A stage within another stops the watch of the outer one, so
 * that the times of one thread add up. Threads that work side by side each have their stages.
 */
public final class Stopwatch {

    private final LongSupplier clock;
    private final Map<Lap, Tally> tallies = new LinkedHashMap<>();
    private final ThreadLocal<Hand> hands;
    private final long start;
    private volatile String edition = "";

    private record Lap(String edition, Stage stage) {}

    private static final class Tally {
        private final AtomicLong nanos = new AtomicLong();
        private final AtomicInteger done = new AtomicInteger();
        private final AtomicInteger remembered = new AtomicInteger();
    }

    /** What a thread is at, the stage that runs on top, and since when. */
    private static final class Hand {
        private final Deque<Lap> running = new ArrayDeque<>();
        private long since;
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
        this.hands = ThreadLocal.withInitial(Hand::new);
    }

    /** What follows is for an edition; for the briefing as a whole if the name is empty. */
    void turnTo(String name) {
        edition = name;
    }

    /** Does something and takes the time. */
    <T, E extends Exception, F extends Exception> T time(Stage stage, Work<T, E, F> work)
            throws E, F {
        Hand hand = hands.get();
        stop(hand);
        hand.running.push(new Lap(edition, stage));
        try {
            return work.run();
        } finally {
            stop(hand);
            hand.running.pop();
        }
    }

    /** Adds time that a stage took beside others. */
    void add(Stage stage, long nanos) {
        tally(new Lap(edition, stage)).nanos.addAndGet(nanos);
    }

    /** Counts things that a stage did. */
    void done(Stage stage, int count) {
        tally(new Lap(edition, stage)).done.addAndGet(count);
    }

    /** Counts things that a stage was spared, since they are as they were. */
    void remembered(Stage stage, int count) {
        tally(new Lap(edition, stage)).remembered.addAndGet(count);
    }

    /** The time till now goes to the stage that runs. */
    private void stop(Hand hand) {
        long now = clock.getAsLong();
        if (!hand.running.isEmpty()) {
            tally(hand.running.peek()).nanos.addAndGet(now - hand.since);
        }
        hand.since = now;
    }

    private Tally tally(Lap lap) {
        synchronized (tallies) {
            return tallies.computeIfAbsent(lap, _ -> new Tally());
        }
    }

    /** {@return the times taken} */
    public Timings timings() {
        Map<Lap, Tally> taken;
        synchronized (tallies) {
            taken = new LinkedHashMap<>(tallies);
        }
        List<String> editions = taken.keySet().stream().map(Lap::edition).distinct().toList();
        List<Timings.Timing> each = new ArrayList<>();
        taken.forEach((lap, tally) ->
                each.add(
                        new Timings.Timing(
                                lap.edition(),
                                lap.stage(),
                                Duration.ofNanos(tally.nanos.get()),
                                tally.done.get(),
                                tally.remembered.get())));
        each.sort(
                Comparator.comparingInt((Timings.Timing t) ->
                                t.edition().isEmpty() ? -1 : editions.indexOf(t.edition()))
                        .thenComparing(Timings.Timing::stage));
        return new Timings(each, Duration.ofNanos(clock.getAsLong() - start));
    }
}
