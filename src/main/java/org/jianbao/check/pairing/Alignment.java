package org.jianbao.check.pairing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        alignment.fill();
        return alignment.steps();
    }

    private void fill() {
        for (int i = 0; i <= left.size(); i++) {
            for (int j = 0; j <= right.size(); j++) {
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
        Set<String> all = new HashSet<>(a.landmarks());
        all.addAll(b.landmarks());
        long shared =
                all.stream()
                        .filter(a.landmarks()::contains)
                        .filter(b.landmarks()::contains)
                        .count();
        return all.isEmpty() ? 0 : LANDMARKS * (all.size() - shared) / all.size();
    }
}
