package org.jianbao.errand;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Works beside somebody on a thread of its own, one errand after the other. An errand that it has
 * not begun when its result is asked for is done by who asks.
 */
public final class Journeyman implements AutoCloseable {

    /** After so many seconds without an errand the thread ends; the next errand begins another. */
    private static final long PATIENCE = 10;

    /** As much as the main thread has: texts may be nested. */
    private static final long STACK = 8L << 20;

    private final String name;
    private final BlockingQueue<Errand<?>> waiting = new LinkedBlockingQueue<>();

    /** Guarded by the queue, so that no errand comes while the thread ends. */
    private boolean isThere;

    private volatile boolean isHome;

    /**
     * Nothing to do yet, and no thread.
     *
     * @param name of the thread
     */
    public Journeyman(String name) {
        this.name = name;
    }

    /** Gives the journeyman something to do; {@return the errand} */
    public <T> Errand<T> send(Callable<T> work) {
        Errand<T> errand = Errand.of(work);
        send(errand);
        return errand;
    }

    /** Gives the journeyman an errand; it may have been done when its turn comes. */
    public void send(Errand<?> errand) {
        synchronized (waiting) {
            waiting.add(errand);
            if (!isThere) {
                isThere = true;
                Thread.ofPlatform().daemon().stackSize(STACK).name(name).start(this::work);
            }
        }
    }

    private void work() {
        try {
            while (!isHome) {
                @Nullable Errand<?> next = waiting.poll(PATIENCE, TimeUnit.SECONDS);
                if (next != null) {
                    next.run();
                } else if (leaves()) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean leaves() {
        synchronized (waiting) {
            isThere = !waiting.isEmpty();
            return !isThere;
        }
    }

    /** Sends the journeyman home for good; what it has not begun is left to who asks for it. */
    @Override
    public void close() {
        isHome = true;
        waiting.add(Errand.done(true)); // so that it does not wait for more
    }
}
