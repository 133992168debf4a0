package org.jianbao.check.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jianbao.check.pairing.Features.Measure;

/**
 * Lays two sequences of blocks side by side so that as little as possible differs: the shortest way
 * through the table of all pairs, as in the edit distance of two words.
 *
 * <p>What pairs costs little, what pairs badly more, what stays alone most. Among paragraphs, all
 * alike in kind, length decides: a paragraph twice as long as its neighbors is unlikely to be the
 * translation of one half as long (the idea of Gale and Church, 1993), nor is one about 1949 of one
 * about 2000. So a missing paragraph is found where it is missing, not at the end of its section.
 */
final class Alignment {

    /** A block without counterpart. */
    private static final double ALONE = 1.5;

    /** Blocks of different kinds: dearer than alike ones, cheaper than two blocks alone. */
    private static final double OTHER_KIND = 2.6;

    private static final double OTHER_NAME = 1;
    private static final double OTHER_DETAIL = 0.4;
    private static final double LANDMARKS = 0.4;
    private static final double LENGTH_AT_MOST = 1.2;

    /** More than sums of costs lose by rounding. */
    private static final double SLACK = 0.001;

    private final List<Features> left;
    private final List<Features> right;

    /** cost[i][j] is the least that the first i blocks on the left and j on the right can cost. */
    private final double[][] cost;

    /** A step: two blocks that pair (indices), or one alone, the other index being -1. */
    record Step(int left, int right) {
        boolean isPair() {
            return left >= 0 && right >= 0;
        }
    }

    private Alignment(List<Features> left, List<Features> right) {
        this.left = left;
        this.right = right;
        this.cost = new double[left.size() + 1][right.size() + 1];
    }

    static List<Step> of(List<Features> left, List<Features> right) {
        Alignment alignment = new Alignment(left, right);
        return alignment.within(alignment.stray());
    }

    /** {@return the same, sought in the whole table of pairs} */
    static List<Step> ofAll(List<Features> left, List<Features> right) {
        return new Alignment(left, right).within(left.size() + right.size());
    }

    private List<Step> within(int stray) {
        fill(stray);
        return steps();
    }

    private void fill(int stray) {
        int longer = left.size() - right.size();
        for (int i = 0; i <= left.size(); i++) {
            Arrays.fill(cost[i], Double.MAX_VALUE);
            int first = Math.max(0, i - Math.max(0, longer) - stray);
            int last = Math.min(right.size(), i - Math.min(0, longer) + stray);
            for (int j = first; j <= last; j++) {
                double best = i == 0 && j == 0 ? 0 : Double.MAX_VALUE;
                if (i > 0) {
                    best = Math.min(best, cost[i - 1][j] + ALONE);
                }
                if (j > 0) {
                    best = Math.min(best, cost[i][j - 1] + ALONE);
                }
                if (i > 0 && j > 0) {
                    best = Math.min(best, cost[i - 1][j - 1] + pair(i - 1, j - 1));
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
        int both = Math.min(left.size(), right.size());
        double straight = SLACK;
        for (int i = 0; i < both; i++) {
            straight += pair(i, i);
        }
        return (int) (straight / ALONE / 2);
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        int i = left.size();
        int j = right.size();
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && cost[i][j] == cost[i - 1][j - 1] + pair(i - 1, j - 1)) {
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

    private double pair(int i, int j) {
        Features a = left.get(i);
        Features b = right.get(j);
        if (!a.kind().equals(b.kind())) {
            return OTHER_KIND;
        }
        double sum = lengths(a.measure(), b.measure()) + landmarks(a.measure(), b.measure());
        sum += a.level() == b.level() ? 0 : OTHER_DETAIL;
        sum += a.isNamedUnlike(b) ? OTHER_NAME : 0;
        sum += a.size() == b.size() && a.columns() == b.columns() ? 0 : OTHER_DETAIL;
        sum += a.notes().equals(b.notes()) ? 0 : OTHER_DETAIL;
        return sum;
    }

    private static double lengths(Measure a, Measure b) {
        double ratio = (b.length() + 1.0) / (a.length() + 1.0);
        return Math.min(LENGTH_AT_MOST, Math.abs(Math.log(ratio)) / 2);
    }

    private static double landmarks(Measure a, Measure b) {
        int shared = 0;
        for (String landmark : a.landmarks()) {
            shared += b.landmarks().contains(landmark) ? 1 : 0;
        }
        int all = a.landmarks().size() + b.landmarks().size() - shared;
        return all == 0 ? 0 : LANDMARKS * (all - shared) / all;
    }
}
