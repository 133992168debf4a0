package org.jianbao.errand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is sent away is done once, by one or the other, and nobody can tell by whom. */
@Timeout(60)
class ErrandTest {

    @Test
    void anErrandThatNobodyHasBegunIsDoneByWhoAsks() {
        assertSame(Thread.currentThread(), Errand.of(Thread::currentThread).result());
    }

    @Test
    void anErrandIsDoneOnce() {
        AtomicInteger times = new AtomicInteger();
        Errand<Integer> errand = Errand.of(times::incrementAndGet);
        errand.run();
        assertEquals(1, errand.result());
        assertEquals(1, errand.result());
    }

    @Test
    void whoAsksWaitsForAnotherWhoHasBegun() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        try (Journeyman journeyman = new Journeyman("test")) {
            Errand<Thread> errand =
                    journeyman.send(() -> {
                        begun.countDown();
                        asked.await();
                        return Thread.currentThread();
                    });
            begun.await();
            asked.countDown();
            assertEquals("test", errand.result().getName());
        }
    }

    @Test
    void aJourneymanDoesOneAfterTheOther() {
        List<Integer> done = new ArrayList<>();
        try (Journeyman journeyman = new Journeyman("test")) {
            journeyman.send(() -> done.add(1));
            journeyman.send(() -> done.add(2));
            CountDownLatch last = new CountDownLatch(1);
            Errand<Thread> errand =
                    journeyman.send(() -> {
                        last.countDown();
                        return Thread.currentThread();
                    });
            await(last);
            assertNotEquals(Thread.currentThread(), errand.result());
        }
        assertEquals(List.of(1, 2), done);
    }

    @Test
    void whatGoesWrongIsThrownToWhoAsks() {
        IllegalArgumentException fault = new IllegalArgumentException("a fault");
        Errand<String> errand =
                Errand.of(() -> {
                    throw fault;
                });
        errand.run();
        assertSame(fault, assertThrows(IllegalArgumentException.class, errand::result));
    }

    @Test
    void anErrorIsThrownAsItIs() {
        Errand<String> errand =
                Errand.of(() -> {
                    throw new StackOverflowError("a test");
                });
        assertThrows(StackOverflowError.class, errand::result);
    }

    @Test
    void whatAJourneymanHasNotBegunWhenHeGoesHomeIsDoneByWhoAsks() {
        Journeyman journeyman = new Journeyman("test");
        journeyman.close();
        assertSame(Thread.currentThread(), journeyman.send(Thread::currentThread).result());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
