package org.jianbao.check.pairing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jianbao.diagnostic.SideBySide;
import org.jianbao.source.SourceSpan;

/** The blocks around a place where two texts differ, for the editor to see both at once. */
final class Surroundings {

    /** Blocks shown before the place and after it. */
    private static final int AROUND = 2;

    /** Blocks shown of a long run that one text lacks. */
    private static final int MOST = 5;

    private Surroundings() {}

    /**
     * {@return the steps around some that differ, as rows}
     *
     * @param steps how the blocks of both texts go together
     * @param from the first that differs
     * @param to after the last that differs
     * @param left the first text
     * @param right the other
     */
    static SideBySide of(List<Alignment.Step> steps, int from, int to, Side left, Side right) {
        List<SideBySide.Row> rows =
                IntStream.range(Math.max(0, from - AROUND), Math.min(steps.size(), to + AROUND))
                        .filter(i -> i < from + MOST || i >= to)
                        .mapToObj(i ->
                                new SideBySide.Row(
                                        left.span(steps.get(i).left()),
                                        right.span(steps.get(i).right()),
                                        (i >= from && i < to) || !steps.get(i).isPair()))
                        .toList();
        return new SideBySide(left.file(), right.file(), rows);
    }

    /**
     * One of the texts.
     *
     * @param file its name
     * @param blocks its blocks in order
     */
    record Side(String file, List<Features> blocks) {

        private Optional<SourceSpan> span(int index) {
            return index < 0 ? Optional.empty() : Optional.of(blocks.get(index).span());
        }
    }
}
