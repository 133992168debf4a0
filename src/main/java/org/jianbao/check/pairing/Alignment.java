package org.jianbao.check.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Lays two sequences of blocks side by side so that as little as possible differs: the shortest way
 * through the table of all pairs, as in the edit distance of two words.
 *
 * <p>What pairs costs little, what pairs badly more, what stays alone most; {@link Difference} says
 * how much. So a missing paragraph is found where it is missing, not at the end of its section.
 */
final class Alignment {

    /** A block without counterpart. */
    private static final double ALONE = 1.5;

    /** More than sums of costs lose by rounding, less than anything that differs costs. */
    private static final double SLACK = 1e-9;

    private final Difference difference;

    /** The first blocks that are laid side by side, and how many on each side. */
    private final Step start;

    private final int left;
    private final int right;

    /** How much the blocks differ that the straight way pairs: first with first, and so on. */
    private final double[] straight;

    /** cost[i][j] is the least that the first i blocks on the left and j on the right can cost. */
    private final double[][] cost;

    /** A step: two blocks that pair (indices), or one alone, the other index being -1. */
    record Step(int left, int right) {
        boolean isPair() {
            return left >= 0 && right >= 0;
        }
    }

    /**
     * Two texts, laid side by side.
     *
     * @param steps from the first block to the last
     * @param ties the words that went together
     */
    record Laid(List<Step> steps, Optional<WordTies> ties) {
        /** Copies the list. */
        Laid {
            steps = List.copyOf(steps);
        }
    }

    /** The blocks from a place on, to before another. */
    private Alignment(Difference difference, Step start, Step end) {
        this.difference = difference;
        this.start = start;
        this.left = end.left() - start.left();
        this.right = end.right() - start.right();
        this.straight = new double[Math.min(left, right)];
        for (int i = 0; i < straight.length; i++) {
            straight[i] = difference.of(start.left() + i, start.right() + i);
        }
        this.cost = new double[left + 1][right + 1];
    }

    /**
     * {@return how two texts go together} Once by what is in the blocks, then again by the words
     * that went together the first time: from each heading that has the same name in both, since
     * the farther the ends are from each other, the more ways there are between them.
     *
     * @param left blocks of one text
     * @param right blocks of the other
     * @param known what was learned of them before; it changes nothing but the time this takes
     */
    static Laid of(List<Features> left, List<Features> right, FormerTies known) {
        Difference plain = Difference.of(left, right);
        Step end = new Step(left.size(), right.size());
        List<Step> first = near(plain, new Step(0, 0), end);
        Difference told = plain.after(first, known);
        List<Step> steps = new ArrayList<>();
        Step from = new Step(0, 0);
        for (Step step : first) {
            if (step.isPair() && left.get(step.left()).isNamedLike(right.get(step.right()))) {
                steps.addAll(near(told, from, step));
                steps.add(step);
                from = new Step(step.left() + 1, step.right() + 1);
            }
        }
        steps.addAll(near(told, from, end));
        return new Laid(steps, told.ties());
    }

    /** {@return the same, sought in the whole table of pairs} */
    static List<Step> ofAll(List<Features> left, List<Features> right) {
        Difference plain = Difference.of(left, right);
        Step end = new Step(left.size(), right.size());
        return all(plain.after(all(plain, end), FormerTies.none()), end);
    }

    private static List<Step> near(Difference difference, Step from, Step to) {
        Alignment alignment = new Alignment(difference, from, to);
        return alignment.within(alignment.stray());
    }

    private static List<Step> all(Difference difference, Step to) {
        return new Alignment(difference, new Step(0, 0), to).within(to.left() + to.right());
    }

    private List<Step> within(int stray) {
        fill(stray);
        return steps();
    }

    private void fill(int stray) {
        int longer = left - right;
        for (int i = 0; i <= left; i++) {
            Arrays.fill(cost[i], Double.MAX_VALUE);
            int first = Math.max(0, i - Math.max(0, longer) - stray);
            int last = Math.min(right, i - Math.min(0, longer) + stray);
            for (int j = first; j <= last; j++) {
                double best = i == 0 && j == 0 ? 0 : Double.MAX_VALUE;
                if (i > 0) {
                    best = Math.min(best, cost[i - 1][j] + ALONE);
                }
                if (j > 0) {
                    best = Math.min(best, cost[i][j - 1] + ALONE);
                }
                if (i > 0 && j > 0) {
                    best = Math.min(best, pair(i, j));
                }
                cost[i][j] = best;
            }
        }
    }

    /**
     * How far from the straight way the shortest one can lead. The straight way pairs first with
     * first and so on; where it costs no more than some blocks alone, no way that leaves more alone
     * is shorter, and places that only such ways reach are passed over.
     */
    private int stray() {
        double sum = SLACK;
        for (double differ : straight) {
            sum += differ;
        }
        return (int) (sum / ALONE / 2);
    }

    /** Of two ways alike the one goes that leaves blocks alone together, not here and there. */
    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        Step last = new Step(left, right);
        int i = left;
        int j = right;
        while (i > 0 || j > 0) {
            boolean pairs = i > 0 && j > 0 && isShortest(i, j, pair(i, j));
            boolean alone = i > 0 && isShortest(i, j, cost[i - 1][j] + ALONE);
            boolean other = j > 0 && isShortest(i, j, cost[i][j - 1] + ALONE);
            boolean goesOn = (alone && last.right() < 0) || (other && last.left() < 0);
            if (pairs && !goesOn) {
                last = new Step(start.left() + --i, start.right() + --j);
            } else if (alone && !(other && last.left() < 0)) {
                last = new Step(start.left() + --i, -1);
            } else {
                last = new Step(-1, start.right() + --j);
            }
            steps.add(last);
        }
        Collections.reverse(steps);
        return steps;
    }

    private double pair(int i, int j) {
        return cost[i - 1][j - 1] + differ(i - 1, j - 1);
    }

    private double differ(int i, int j) {
        return i == j ? straight[i] : difference.of(start.left() + i, start.right() + j);
    }

    /** Whether a way is the shortest to a place, but for what sums lose by rounding. */
    private boolean isShortest(int i, int j, double way) {
        return way <= cost[i][j] + SLACK;
    }
}
