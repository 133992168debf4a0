package org.jianbao.makeup;

import java.util.List;
import java.util.stream.Stream;

/** Pull quotes that find no room beside the text, and are set in it. */
final class QuotesInText {
    private QuotesInText() {}

    /**
     * A quote that was taken into the text.
     *
     * @param block the quote's own
     * @param before the block before which it stands; none has the number of one at the end
     */
    record Taken(int block, int before) {}

    /**
     * {@return the last step of a way once more, for each quote that became due in it and found no
     * place: with the quote in the text}
     */
    static List<Step> onPage(PageSearch.Way way) {
        List<Integer> before =
                way.step().waiting(0).quotes().stream().map(PullQuote::block).toList();
        return way.next().waiting(0).quotes().stream()
                .map(PullQuote::block)
                .filter(block -> !before.contains(block))
                .limit(1)
                .map(block -> inText(way.step(), List.of(block)))
                .toList();
    }

    /** {@return whether a way has come to the end of the text with quotes that have no place} */
    static boolean waitAtEnd(PageSearch.Way way) {
        return way.next().waiting().stream().anyMatch(w -> !w.quotes().isEmpty());
    }

    /** {@return the last step of a way once more, with all quotes that wait in the text} */
    static Step atEnd(PageSearch.Way way) {
        List<Integer> blocks =
                way.next().waiting().stream()
                        .flatMap(w -> w.quotes().stream())
                        .map(PullQuote::block)
                        .distinct()
                        .toList();
        return inText(way.step(), blocks);
    }

    private static Step inText(Step step, List<Integer> quotes) {
        Step now = step;
        for (int quote : quotes) {
            now = now.taking(new Taken(quote, place(now, quote)));
        }
        return now;
    }

    /** {@return a step with quotes in the text, as they were taken before} */
    static Step taken(Step step, List<Taken> quotes) {
        Step now = step;
        for (Taken quote : quotes) {
            now = now.taking(quote);
        }
        return now;
    }

    /**
     * The first block from the quote's passage on that no flow has begun, and that no heading leads
     * to: what a heading leads to is never parted from it by a quote.
     */
    private static int place(Step step, int quote) {
        int owner =
                step.flow(0).quotes().stream()
                        .filter(q -> q.block() == quote)
                        .mapToInt(PullQuote::owner)
                        .findFirst()
                        .orElse(0);
        return step.flow(0).pieces().stream()
                .skip(step.cursors().getFirst().piece())
                .map(Piece::block)
                .distinct()
                .filter(block -> block >= owner)
                .filter(block -> isFree(step, block))
                .findFirst()
                .orElseGet(() -> atTheEnd(step));
    }

    /** No block is free, and all were looked at. */
    private static int atTheEnd(Step step) {
        for (int i = 0; i < step.size(); i++) {
            step.sight().reach(i, step.flow(i).pieces().size());
        }
        return Integer.MAX_VALUE;
    }

    private static boolean isFree(Step step, int block) {
        return Stream.iterate(0, i -> i < step.size(), i -> i + 1)
                .allMatch(i -> {
                    Flow flow = step.flow(i);
                    int index = flow.indexOf(block);
                    step.sight().reach(i, index);
                    Cursor cursor = step.cursors().get(i);
                    boolean ahead =
                            index > cursor.piece()
                                    || (index == cursor.piece() && cursor.from() == 0);
                    return ahead
                            && index < flow.pieces().size()
                            && (index == 0 || flow.pieces().get(index - 1).keep().lead() == 0);
                });
    }
}
