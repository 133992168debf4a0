package org.jianbao;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jianbao.check.Checks;
import org.jianbao.check.pairing.Pairing;
import org.jianbao.check.text.Memory;
import org.jianbao.manuscript.Briefing;
import org.jspecify.annotations.Nullable;

/**
 * The checks of a briefing's texts, which go on while its pages are made. Whether the languages
 * pair is found first, since pages on which they go side by side depend on it; the rest is waited
 * for in the end, so that what is told does not depend on who is faster.
 */
final class Checking {

    /** As much as the main thread has: texts may be nested. */
    private static final long STACK = 8L << 20;

    private final Bench bench;
    private final CheckedTexts texts;
    private final FutureTask<Pairing.Result> pairing;
    private final FutureTask<Checks.Result> rules;
    private final Optional<Checks.Result> known;
    private final Memory memory;
    private long start;
    private long nanos;

    private Checking(CheckedTexts texts, Bench bench) {
        this.bench = bench;
        this.texts = texts;
        Briefing briefing = texts.briefing();
        memory = bench.memory();
        known = bench.checks().get(briefing.folder(), texts);
        bench.count(Stage.CHECKS, known.isPresent());
        pairing = new FutureTask<>(() -> Pairing.of(briefing));
        rules =
                new FutureTask<>(() -> {
                    Pairing.Result pairs = waitFor(pairing);
                    Checks.Result result = Checks.of(briefing, pairs, memory, texts.accepted());
                    nanos = System.nanoTime() - start;
                    return result;
                });
        if (known.isEmpty()) {
            Thread.ofPlatform().daemon().stackSize(STACK).name("checks").start(this::check);
        }
    }

    /** Begins to check a briefing, or takes what was found in it before. */
    static Checking begin(Briefing briefing, Bench bench) {
        return bench.watch()
                .time(Stage.CHECKS, () -> new Checking(CheckedTexts.of(briefing), bench));
    }

    private void check() {
        start = System.nanoTime();
        pairing.run();
        rules.run();
    }

    /** {@return whether the languages agree block by block; waits for it} */
    boolean paired() {
        return known.map(Checks.Result::paired).orElseGet(() -> waitFor(pairing).agrees());
    }

    /** {@return what was found; waits for it} */
    Checks.Result result() {
        if (known.isPresent()) {
            return known.get();
        }
        Checks.Result result = waitFor(rules);
        bench.watch().add(Stage.CHECKS, nanos);
        nanos = 0;
        bench.checks().put(texts.briefing().folder(), texts, result);
        bench.learn(memory);
        return result;
    }

    private static <T> T waitFor(FutureTask<T> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the checks were interrupted", e);
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        }
    }

    /** What the checks threw is thrown as if they had been done here. */
    private static RuntimeException thrown(@Nullable Throwable cause) {
        switch (cause) {
            case RuntimeException fault -> throw fault;
            case Error error -> throw error;
            case null, default -> throw new IllegalStateException(cause);
        }
    }
}
