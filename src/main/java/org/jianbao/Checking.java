package org.jianbao;

import java.util.Optional;
import java.util.function.Supplier;
import org.jianbao.check.Checks;
import org.jianbao.check.pairing.Pairing;
import org.jianbao.check.text.Memory;
import org.jianbao.errand.Errand;
import org.jianbao.manuscript.Briefing;

/**
 * The checks of a briefing's texts, which go on while its pages are made. They are done beside from
 * the makeup on: until then Java's compiler needs the second processor, and would be the slower for
 * sharing it. What is needed sooner is done by who needs it: whether the languages pair, on which
 * pages depend that have them side by side. The rest is asked for in the end, so that what is told
 * does not depend on who is faster.
 */
final class Checking {

    private final Bench bench;
    private final CheckedTexts texts;
    private final Errand<Pairing.Result> pairing;
    private final Errand<Checks.Result> rules;
    private final Optional<Checks.Result> known;
    private final Memory memory;
    private long nanos;

    private Checking(CheckedTexts texts, Bench bench) {
        this.bench = bench;
        this.texts = texts;
        Briefing briefing = texts.briefing();
        memory = bench.memory();
        known = bench.checks().get(briefing.folder(), texts);
        bench.count(Stage.CHECKS, known.isPresent());
        pairing = Errand.of(() -> timed(() -> Pairing.of(briefing, memory)));
        rules =
                Errand.of(() -> {
                    Pairing.Result pairs = pairing.result();
                    return timed(() -> Checks.of(briefing, pairs, memory, texts.accepted()));
                });
        if (known.isEmpty()) {
            bench.fromMakeupOn(rules);
        }
    }

    /** Prepares the checks of a briefing, or takes what was found in it before. */
    static Checking begin(Briefing briefing, Bench bench) {
        return bench.watch()
                .time(Stage.CHECKS, () -> new Checking(CheckedTexts.of(briefing), bench));
    }

    /** Each of the two is done by one thread, and the second waits for the first. */
    private <T> T timed(Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        nanos += System.nanoTime() - start;
        return result;
    }

    /** {@return whether the languages agree block by block; waits for it} */
    boolean paired() {
        return known.map(Checks.Result::paired).orElseGet(() -> pairing.result().agrees());
    }

    /** {@return what was found; waits for it} */
    Checks.Result result() {
        if (known.isPresent()) {
            return known.get();
        }
        Checks.Result result = rules.result();
        bench.watch().add(Stage.CHECKS, nanos);
        nanos = 0;
        bench.checks().put(texts.briefing().folder(), texts, result);
        bench.learn(memory);
        return result;
    }
}
