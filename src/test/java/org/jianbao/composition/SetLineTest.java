package org.jianbao.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SetLineTest {

    private static final int LINES = 20_000;

    private final AtomicInteger placed = new AtomicInteger();

    @Test
    void twoThreadsThatAskAtOnceGetTheSameGlyphs() throws Exception {
        List<SetLine> lines = Stream.generate(this::line).limit(LINES).toList();
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<List<List<GlyphRun>>> one = threads.submit(() -> runs(lines, together));
            Future<List<List<GlyphRun>>> other = threads.submit(() -> runs(lines, together));
            for (int i = 0; i < LINES; i++) {
                assertSame(one.get().get(i).getFirst(), other.get().get(i).getFirst());
            }
        }
        assertEquals(LINES, placed.get());
    }

    private static List<List<GlyphRun>> runs(List<SetLine> lines, CyclicBarrier together)
            throws Exception {
        together.await();
        return lines.stream().map(SetLine::runs).toList();
    }

    private SetLine line() {
        SetLine.Outline outline =
                new SetLine.Outline(0, 1, new Profile.Measure(100, 0), 0, false, List.of());
        return new SetLine(
                outline,
                () -> {
                    placed.incrementAndGet();
                    return new SetLine.Glyphs(List.of(run()), 0, 10, 0, 0, "");
                });
    }

    private static GlyphRun run() {
        return new GlyphRun(
                FakeFace.WESTERN,
                Sample.EM,
                Sample.style("en"),
                0,
                new int[] {1},
                new double[] {0},
                new String[] {"a"},
                0);
    }
}
