package org.jianbao.press;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Works beside the press on a thread of its own, one errand after the other. An errand that it has
 * not begun when its result is asked for is done by who asks. What comes of an errand never depends
 * on who does it.
 */
final class Journeyman implements AutoCloseable {

    /** After so many seconds without an errand the thread ends; the next errand begins another. */
    private static final long PATIENCE = 10;

    private final BlockingQueue<Errand<?>> waiting = new LinkedBlockingQueue<>();

    /** Guarded by the queue, so that no errand comes while the thread ends. */
    private boolean isThere;

    private volatile boolean isHome;

    /** Something to be done, by one or the other. */
    static final class Errand<T> {
        private final FutureTask<T> task;

        private Errand(Callable<T> work) {
            task = new FutureTask<>(work);
        }

        /** {@return an errand that has come to something already} */
        static <T> Errand<T> done(T result) {
            return new Errand<>(() -> result);
        }

        /** {@return what came of it; does it or waits for it} */
        T result() {
            task.run();
            try {
                return task.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the press was interrupted", e);
            } catch (ExecutionException e) {
                throw thrown(e.getCause());
            }
        }

        /** What went wrong is thrown as if it had been done here. */
        private static RuntimeException thrown(@Nullable Throwable cause) {
            switch (cause) {
                case RuntimeException fault -> throw fault;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(cause);
            }
        }
    }

    /** Gives the journeyman something to do. */
    <T> Errand<T> send(Callable<T> work) {
        Errand<T> errand = new Errand<>(work);
        synchronized (waiting) {
            waiting.add(errand);
            if (!isThere) {
                isThere = true;
                Thread.ofPlatform().daemon().name("press").start(this::work);
            }
        }
        return errand;
    }

    private void work() {
        try {
            while (!isHome) {
                @Nullable Errand<?> next = waiting.poll(PATIENCE, TimeUnit.SECONDS);
                if (next != null) {
                    next.task.run();
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
