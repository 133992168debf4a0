package org.jianbao.change;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jianbao.change.Portion.Kind;

/**
 * Finds for each block of a text its former self. What stands only once in both states holds the
 * rest (patience diff): first blocks that are the same, then headings of one name. Between these,
 * blocks are paired so that they are as much alike as can be; then what was moved is sought among
 * those left over.
 *
 * <p>Stretches in which too many blocks have nothing to hold on to are not paired block by block,
 * so that the time is bounded.
 */
final class Alignment {

    /** Nobody. */
    static final int NONE = -1;

    /** Pairs that are weighed in one stretch. */
    private static final int MOST = 40_000;

    /** Less alike, two blocks are two blocks. */
    private static final double ALIKE = 0.35;

    /** As alike as that, a block that stands elsewhere was moved and changed. */
    private static final double MOVED = 0.6;

    /** The same words are worth more than any that are merely alike. */
    private static final double SAME = 2;

    private final List<Portion> old;
    private final List<Portion> fresh;
    private final Likeness likeness = new Likeness();
    private final int[] former;
    private final int[] later;
    private final boolean[] moved;

    /** Blocks of both states between two that pair: from the first to before the second number. */
    private record Gap(int oldFrom, int oldTo, int from, int to) {
        boolean isEmpty() {
            return oldFrom == oldTo || from == to;
        }
    }

    /** Two blocks that pair. */
    private record Pair(int old, int fresh) {}

    private Alignment(List<Portion> old, List<Portion> fresh) {
        this.old = old;
        this.fresh = fresh;
        this.former = new int[fresh.size()];
        this.later = new int[old.size()];
        this.moved = new boolean[fresh.size()];
        Arrays.fill(former, NONE);
        Arrays.fill(later, NONE);
    }

    static Alignment of(List<Portion> old, List<Portion> fresh) {
        Alignment alignment = new Alignment(old, fresh);
        List<Gap> open = alignment.hold();
        open.forEach(alignment::weigh);
        alignment.seekMoved();
        alignment.pairLone();
        return alignment;
    }

    /** {@return the former index of a block, or {@link #NONE}} */
    int former(int block) {
        return former[block];
    }

    /** {@return the later index of a former block, or {@link #NONE}} */
    int later(int block) {
        return later[block];
    }

    /** {@return whether a block stood in another place among the others} */
    boolean isMoved(int block) {
        return moved[block];
    }

    private void pair(int before, int after) {
        former[after] = before;
        later[before] = after;
    }

    /** Pairs what holds; gives the gaps between. */
    private List<Gap> hold() {
        List<Gap> rest = new ArrayList<>();
        Deque<Gap> open = new ArrayDeque<>();
        open.add(new Gap(0, old.size(), 0, fresh.size()));
        while (!open.isEmpty()) {
            Gap gap = trimmed(open.pop());
            if (gap.isEmpty()) {
                continue;
            }
            List<Pair> holds = once(gap, Portion::content);
            if (holds.isEmpty()) {
                holds = once(gap, p -> p.name().isEmpty() ? "" : p.kind() + p.name());
            }
            if (holds.isEmpty()) {
                rest.add(gap);
                continue;
            }
            int oldFrom = gap.oldFrom();
            int from = gap.from();
            for (Pair hold : holds) {
                pair(hold.old(), hold.fresh());
                open.push(new Gap(oldFrom, hold.old(), from, hold.fresh()));
                oldFrom = hold.old() + 1;
                from = hold.fresh() + 1;
            }
            open.push(new Gap(oldFrom, gap.oldTo(), from, gap.to()));
        }
        return rest;
    }

    /** Pairs what is the same at both ends of a gap. */
    private Gap trimmed(Gap gap) {
        int oldFrom = gap.oldFrom();
        int from = gap.from();
        while (oldFrom < gap.oldTo() && from < gap.to() && isSame(oldFrom, from)) {
            pair(oldFrom++, from++);
        }
        int oldTo = gap.oldTo();
        int to = gap.to();
        while (oldTo > oldFrom && to > from && isSame(oldTo - 1, to - 1)) {
            pair(--oldTo, --to);
        }
        return new Gap(oldFrom, oldTo, from, to);
    }

    private boolean isSame(int before, int after) {
        return old.get(before).isSame(fresh.get(after));
    }

    /** What has a key that stands once in both states, as many as stand in the same order. */
    private List<Pair> once(Gap gap, Function<Portion, String> key) {
        Map<String, List<Integer>> before = places(old, gap.oldFrom(), gap.oldTo(), key);
        Map<String, List<Integer>> after = places(fresh, gap.from(), gap.to(), key);
        List<Pair> pairs = new ArrayList<>();
        for (int i = gap.from(); i < gap.to(); i++) {
            String own = key.apply(fresh.get(i));
            List<Integer> there = before.getOrDefault(own, List.of());
            if (!own.isEmpty() && there.size() == 1 && after.getOrDefault(own, there).size() == 1) {
                pairs.add(new Pair(there.getFirst(), i));
            }
        }
        return LongestRun.of(pairs, Pair::old);
    }

    private static Map<String, List<Integer>> places(
            List<Portion> all, int from, int to, Function<Portion, String> key) {
        return IntStream.range(from, to).boxed().collect(groupingBy(i -> key.apply(all.get(i))));
    }

    /** Pairs the blocks of a gap so that the sum of likeness is the greatest. */
    private void weigh(Gap gap) {
        int rows = gap.oldTo() - gap.oldFrom();
        int columns = gap.to() - gap.from();
        if ((long) rows * columns > MOST) {
            return;
        }
        double[][] best = new double[rows + 1][columns + 1];
        double[][] worth = new double[rows][columns];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                worth[i][j] = worth(gap.oldFrom() + i, gap.from() + j);
                best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
                if (worth[i][j] > 0) {
                    best[i][j] = Math.max(best[i][j], worth[i][j] + best[i + 1][j + 1]);
                }
            }
        }
        for (int i = 0, j = 0; i < rows && j < columns; ) {
            if (worth[i][j] > 0 && best[i][j] == worth[i][j] + best[i + 1][j + 1]) {
                pair(gap.oldFrom() + i++, gap.from() + j++);
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private double worth(int before, int after) {
        Portion one = old.get(before);
        Portion other = fresh.get(after);
        if (one.kind() != other.kind()) {
            return 0;
        }
        if (one.isSame(other)) {
            return SAME;
        }
        double alike = likeness.of(one, other);
        return alike >= ALIKE ? alike : 0;
    }

    /** Among blocks left over: the same words elsewhere, else the most alike. */
    private void seekMoved() {
        List<Integer> gone = alone(later, old);
        List<Integer> come = alone(former, fresh);
        Map<String, Deque<Integer>> sameWords =
                gone.stream()
                        .collect(
                                groupingBy(
                                        i -> old.get(i).content(),
                                        java.util.stream.Collectors.toCollection(ArrayDeque::new)));
        for (int after : come) {
            Deque<Integer> there = sameWords.get(fresh.get(after).content());
            if (there != null && !there.isEmpty()) {
                move(there.removeFirst(), after);
            }
        }
        if ((long) gone.size() * come.size() > MOST) {
            return;
        }
        for (int after : come) {
            if (former[after] == NONE) {
                gone.stream()
                        .filter(i -> later[i] == NONE && isLike(i, after))
                        .max((i, j) -> Double.compare(alike(i, after), alike(j, after)))
                        .ifPresent(i -> move(i, after));
            }
        }
    }

    /** Breaks say nothing by which one is known from another. */
    private static List<Integer> alone(int[] partners, List<Portion> all) {
        return IntStream.range(0, partners.length)
                .filter(i -> partners[i] == NONE && all.get(i).kind() != Kind.BREAK)
                .boxed()
                .toList();
    }

    private boolean isLike(int before, int after) {
        return old.get(before).kind() == fresh.get(after).kind() && alike(before, after) >= MOVED;
    }

    private double alike(int before, int after) {
        return likeness.of(old.get(before), fresh.get(after));
    }

    private void move(int before, int after) {
        pair(before, after);
        moved[after] = true;
    }

    /** One block that went where one of its kind came is the same, written anew. */
    private void pairLone() {
        int before = 0;
        int after = 0;
        while (before < old.size() || after < fresh.size()) {
            int oldFrom = before;
            int from = after;
            while (before < old.size() && !isFixed(later[before])) {
                before++;
            }
            while (after < fresh.size() && (former[after] == NONE || moved[after])) {
                after++;
            }
            pairLone(new Gap(oldFrom, before, from, after));
            before++;
            after++;
        }
    }

    private boolean isFixed(int after) {
        return after != NONE && !moved[after];
    }

    private void pairLone(Gap gap) {
        List<Integer> gone =
                IntStream.range(gap.oldFrom(), gap.oldTo())
                        .filter(i -> later[i] == NONE)
                        .boxed()
                        .toList();
        List<Integer> come =
                IntStream.range(gap.from(), gap.to())
                        .filter(i -> former[i] == NONE)
                        .boxed()
                        .toList();
        if (gone.size() == 1
                && come.size() == 1
                && old.get(gone.getFirst()).kind() == fresh.get(come.getFirst()).kind()) {
            pair(gone.getFirst(), come.getFirst());
        }
    }
}
