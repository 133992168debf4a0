package org.jianbao.check.pairing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jianbao.check.pairing.Features.Measure;
import org.jspecify.annotations.Nullable;

/**
 * How much two blocks differ that may pair.
 *
 * <p>Among paragraphs, all alike in kind, length tells: a paragraph twice as long as its neighbors
 * is unlikely to be the translation of one half as long (the idea of Gale and Church, 1993), nor is
 * one about 1949 of one about 2000. Where the texts have been laid side by side once, words tell
 * too ({@link WordTies}).
 */
final class Difference {

    /** Blocks of different kinds, and at most: less than two blocks alone. */
    private static final double OTHER_KIND = 2.6;

    private static final double OTHER_NAME = 1;
    private static final double OTHER_DETAIL = 0.4;
    private static final double LANDMARKS = 0.4;
    private static final double LENGTH_AT_MOST = 1.2;
    private static final double WORDS = 1.2;

    /**
     * So many letters of equal length stand for what is known of languages before two texts are.
     */
    private static final int PRIOR = 2000;

    /** Blocks farther than this from where they paired before are not compared by their words. */
    private static final int REACH = 12;

    private final List<Features> left;
    private final List<Features> right;

    /** Logarithms of the lengths, those on the left at the ratio of both texts. */
    private final double[] leftLengths;

    private final double[] rightLengths;

    private final @Nullable WordTies ties;

    /** Where on the right each block on the left paired before, or would stand. */
    private final int[] expected;

    private Difference(
            List<Features> left, List<Features> right, @Nullable WordTies ties, int[] expected) {
        this.left = left;
        this.right = right;
        double ratio =
                Math.clamp((double) (length(right) + PRIOR) / (length(left) + PRIOR), 0.5, 2);
        this.leftLengths = logarithms(left, ratio);
        this.rightLengths = logarithms(right, 1);
        this.ties = ties;
        this.expected = expected;
    }

    static Difference of(List<Features> left, List<Features> right) {
        return new Difference(left, right, null, new int[0]);
    }

    /** {@return the same, words told: those that went together when blocks paired like this} */
    Difference after(List<Alignment.Step> steps, FormerTies known) {
        int[] near = new int[left.size()];
        int last = 0;
        for (Alignment.Step step : steps) {
            last = Math.max(last, step.right());
            if (step.left() >= 0) {
                near[step.left()] = last;
            }
        }
        return new Difference(left, right, WordTies.of(left, right, steps, known), near);
    }

    /** {@return the words that went together, if they were asked for} */
    Optional<WordTies> ties() {
        return Optional.ofNullable(ties);
    }

    private static long length(List<Features> blocks) {
        return blocks.stream().mapToLong(block -> block.measure().length()).sum();
    }

    private static double[] logarithms(List<Features> blocks, double ratio) {
        return blocks.stream()
                .mapToDouble(block -> Math.log(block.measure().length() * ratio + 1))
                .toArray();
    }

    /** {@return how much a block on the left and one on the right differ} */
    double of(int i, int j) {
        Features a = left.get(i);
        Features b = right.get(j);
        if (!a.kind().equals(b.kind())) {
            return OTHER_KIND;
        }
        double sum = lengths(i, j) + landmarks(a.measure(), b.measure());
        sum += a.level() == b.level() ? 0 : OTHER_DETAIL;
        sum += a.isNamedUnlike(b) ? OTHER_NAME : 0;
        sum += a.size() == b.size() && a.columns() == b.columns() ? 0 : OTHER_DETAIL;
        sum += a.notes().equals(b.notes()) ? 0 : OTHER_DETAIL;
        sum += words(i, j);
        return Math.min(OTHER_KIND, sum);
    }

    private double words(int i, int j) {
        if (ties == null) {
            return 0;
        }
        return Math.abs(j - expected[i]) <= REACH ? WORDS * (1 - ties.between(i, j)) : WORDS;
    }

    /** How far two lengths are from the ratio of both texts; short texts vary more. */
    private double lengths(int i, int j) {
        double off = rightLengths[j] - leftLengths[i];
        int both = left.get(i).measure().length() + right.get(j).measure().length();
        double spread = 0.15 + 80.0 / (both + 10);
        return Math.min(LENGTH_AT_MOST, off * off / spread);
    }

    private static double landmarks(Measure a, Measure b) {
        Set<String> here = a.landmarks();
        Set<String> there = b.landmarks();
        if (here.isEmpty() && there.isEmpty()) {
            return 0;
        }
        int shared = 0;
        for (String landmark : here) {
            shared += there.contains(landmark) ? 1 : 0;
        }
        int all = here.size() + there.size() - shared;
        return LANDMARKS * (all - shared) / all;
    }
}
