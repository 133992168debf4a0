package org.jianbao.errand;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done once, by one thread or another.
 *
 * @param <T> what comes of it
 */
public final class Errand<T> {

    private final FutureTask<T> task;

    private Errand(Callable<T> work) {
        task = new FutureTask<>(work);
    }

    /** {@return an errand that nobody has begun} */
    public static <T> Errand<T> of(Callable<T> work) {
        return new Errand<>(work);
    }

    /** {@return an errand that has come to something already} */
    public static <T> Errand<T> done(T result) {
        return new Errand<>(() -> result);
    }

    /** Does it, unless somebody has begun; what goes wrong is kept for who asks for the result. */
    public void run() {
        task.run();
    }

    /**
     * {@return what came of it; does it, or waits for who has begun}
     *
     * @throws RuntimeException what the work threw, as if it had been done here; errors likewise
     */
    public T result() {
        task.run();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for an errand", e);
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        }
    }

    private static RuntimeException thrown(@Nullable Throwable cause) {
        switch (cause) {
            case RuntimeException fault -> throw fault;
            case Error error -> throw error;
            case null, default -> throw new IllegalStateException(cause);
        }
    }
}
