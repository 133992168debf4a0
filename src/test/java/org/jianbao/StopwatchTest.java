package org.jianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class StopwatchTest {

    private final AtomicLong clock = new AtomicLong();
    private final Stopwatch watch = new Stopwatch(clock::get);

    @Test
    void aStageWithinAnotherStopsTheOuterOne() {
        watch.time(
                Stage.MAKEUP,
                () -> {
                    pass(5);
                    watch.time(Stage.SETTING, () -> pass(20));
                    return pass(7);
                });
        assertEquals(
                List.of(timing("", Stage.SETTING, 20), timing("", Stage.MAKEUP, 12)),
                watch.timings().each());
        assertEquals(Duration.ofNanos(32), watch.timings().all());
    }

    @Test
    void timesAreToldEditionByEditionTheWholeFirst() {
        watch.turnTo("print");
        watch.time(Stage.PRINTING, () -> pass(1));
        watch.turnTo("en");
        watch.time(Stage.MAKEUP, () -> pass(2));
        watch.turnTo("print");
        watch.time(Stage.MAKEUP, () -> pass(3));
        watch.turnTo("");
        watch.time(Stage.READING, () -> pass(4));
        assertEquals(
                List.of(
                        timing("", Stage.READING, 4),
                        timing("print", Stage.MAKEUP, 3),
                        timing("print", Stage.PRINTING, 1),
                        timing("en", Stage.MAKEUP, 2)),
                watch.timings().each());
    }

    @Test
    void whatIsDoneAndWhatIsRememberedAreCounted() {
        watch.done(Stage.READING, 1);
        watch.remembered(Stage.READING, 2);
        watch.done(Stage.READING, 3);
        assertEquals(
                List.of(new Timings.Timing("", Stage.READING, Duration.ZERO, 4, 2)),
                watch.timings().each());
    }

    @Test
    void aSecondHandStopsNobodysWatch() throws InterruptedException {
        Thread hand = new Thread(() -> watch.time(Stage.CHECKS, () -> pass(3)));
        watch.time(
                Stage.MAKEUP,
                () -> {
                    hand.start();
                    hand.join();
                    return pass(5);
                });
        assertEquals(
                List.of(timing("", Stage.CHECKS, 3), timing("", Stage.MAKEUP, 8)),
                watch.timings().each());
    }

    private static Timings.Timing timing(String edition, Stage stage, long nanos) {
        return new Timings.Timing(edition, stage, Duration.ofNanos(nanos), 0, 0);
    }

    private long pass(long nanos) {
        return clock.addAndGet(nanos);
    }
}
