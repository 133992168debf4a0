package org.jianbao.check.pairing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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

    private final Difference difference;
    private final int left;
    private final int right;

    /** cost[i][j] is the least that the first i blocks on the left and j on the right can cost. */
    private final double[][] cost;

    /** A step: two blocks that pair (indices), or one alone, the other index being -1. */
    record Step(int left, int right) {
        boolean isPair() {
            return left >= 0 && right >= 0;
        }
    }

    private Alignment(Difference difference, int left, int right) {
        this.difference = difference;
        this.left = left;
        this.right = right;
        this.cost = new double[left + 1][right + 1];
    }

    /**
     * {@return how two texts go together} Once by what is in the blocks, then again by the words
     * that went together the first time.
     */
    static List<Step> of(List<Features> left, List<Features> right) {
        Difference plain = Difference.of(left, right);
        List<Step> first = new Alignment(plain, left.size(), right.size()).steps();
        return new Alignment(plain.after(first), left.size(), right.size()).steps();
    }

    private void fill() {
        for (int i = 0; i <= left; i++) {
            for (int j = 0; j <= right; j++) {
                double best = i == 0 && j == 0 ? 0 : Double.MAX_VALUE;
                if (i > 0) {
                    best = Math.min(best, cost[i - 1][j] + ALONE);
                }
                if (j > 0) {
                    best = Math.min(best, cost[i][j - 1] + ALONE);
                }
                if (i > 0 && j > 0) {
                    best = Math.min(best, cost[i - 1][j - 1] + difference.of(i - 1, j - 1));
                }
                cost[i][j] = best;
            }
        }
    }

    private List<Step> steps() {
        fill();
        List<Step> steps = new ArrayList<>();
        int i = left;
        int j = right;
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && cost[i][j] == cost[i - 1][j - 1] + difference.of(i - 1, j - 1)) {
                steps.add(new Step(--i, --j));
            } else if (i > 0 && cost[i][j] == cost[i - 1][j] + ALONE) {
                steps.add(new Step(--i, -1));
            } else {
                steps.add(new Step(-1, --j));
            }
        }
        Collections.reverse(steps);
        return steps;
    }
}
