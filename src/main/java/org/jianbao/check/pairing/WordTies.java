package org.jianbao.check.pairing;

import java.util.Arrays;
import java.util.List;

/**
 * Words of two languages that go together, as the texts themselves show: “visa” stands where 签证
 * stands, again and again. So a paragraph is known by its words, not by its length alone, and no
 * dictionary is needed (the idea of Kay and Röscheisen, 1993).
 *
 * <p>Ties are learned from blocks that pair as far as is known. Where two blocks are judged, these
 * two are left out of what was learned, so that none speaks for itself. For one thread.
 */
final class WordTies {

    /** Stronger ties count for no more: one name must not outweigh ten words. */
    private static final double STRONGEST = 20;

    /** What is taken for likely before a word is looked at, and how many ties' weight that has. */
    private static final double EXPECTED = 0.6;

    private static final double EXPECTATION = 60;

    private static final int[] NONE = {};

    private final List<Features> left;
    private final List<Features> right;

    /** For each block the one that it pairs with, or -1. */
    private final int[] partners;

    private final int[] back;
    private final PairedWords words;
    private final Likelihood likelihood;

    /** For each word on the left the words on the right that are tied to it, and how often. */
    private final int[][] rows;

    /** Words of the block on the right that is judged, and of those that both paired with. */
    private final WordMarks here;

    private final WordMarks own;
    private final WordMarks others;

    private WordTies(
            List<Features> left,
            List<Features> right,
            List<Alignment.Step> steps,
            FormerTies known) {
        this.left = left;
        this.right = right;
        partners = new int[left.size()];
        back = new int[right.size()];
        pair(steps);
        words = PairedWords.of(left, right, partners, known);
        likelihood = new Likelihood(words.size());
        rows = TieSearch.of(words, likelihood, known);
        here = new WordMarks(words.rightWords());
        own = new WordMarks(words.rightWords());
        others = new WordMarks(words.leftWords());
    }

    /**
     * {@return the ties that two texts show}
     *
     * @param left blocks of one text
     * @param right blocks of the other
     * @param steps how they pair, as far as is known
     * @param known the ties that they showed before
     */
    static WordTies of(
            List<Features> left,
            List<Features> right,
            List<Alignment.Step> steps,
            FormerTies known) {
        return new WordTies(left, right, steps, known);
    }

    private void pair(List<Alignment.Step> steps) {
        Arrays.fill(partners, -1);
        Arrays.fill(back, -1);
        for (Alignment.Step step : steps) {
            if (step.isPair()
                    && left.get(step.left()).kind().equals(right.get(step.right()).kind())) {
                partners[step.left()] = step.right();
                back[step.right()] = step.left();
            }
        }
    }

    /** {@return the words from which the ties were learned} */
    PairedWords words() {
        return words;
    }

    /** {@return the ties of each word on the left, as {@link TieSearch} gives them} */
    int[][] rows() {
        return rows;
    }

    /** {@return from 0 to 1, how well the words of a block on the left go with one on the right} */
    double between(int i, int j) {
        int partner = partners[i];
        int other = back[j] == i ? -1 : back[j];
        here.set(words(right, j));
        own.set(words(right, partner));
        others.set(words(left, other));
        Judged judged = new Judged(partner >= 0 ? 1 : 0, other >= 0 ? 1 : 0);
        for (int word : words(left, i)) {
            judged.weigh(word);
        }
        return judged.found / judged.all;
    }

    private static int[] words(List<Features> blocks, int block) {
        return block < 0 ? NONE : blocks.get(block).measure().words().numbers();
    }

    /** Two blocks, and what was learned without them. */
    private final class Judged {

        /** Pairs that are left out: with the one on the left, and with only that on the right. */
        private final int ours;

        private final int theirs;

        /** The weight of the ties that words have, and that of those found. */
        private double all = EXPECTATION;

        private double found = EXPECTATION * EXPECTED;

        Judged(int ours, int theirs) {
            this.ours = ours;
            this.theirs = theirs;
        }

        /** Of a word of the left block the strongest tie counts, and the strongest found. */
        void weigh(int word) {
            int[] ties = rows[word];
            int stands = others.count(word);
            int count = words.leftCount(word) - ours - stands;
            int pairs = words.size() - ours - theirs;
            double best = 0;
            double bestFound = 0;
            for (int at = 0; at < ties.length; at += 2) {
                int tied = ties[at];
                int seen = own.count(tied);
                int met = here.count(tied);
                int both = ties[at + 1] - seen - met * stands;
                int there = words.rightCount(tied) - seen - met * theirs;
                double strength =
                        both < TieSearch.FEWEST ? 0 : likelihood.ratio(both, count, there, pairs);
                best = Math.max(best, strength);
                bestFound = met > 0 ? Math.max(bestFound, strength) : bestFound;
            }
            if (best >= TieSearch.WEAKEST) {
                double weight = Math.min(best, STRONGEST);
                all += weight;
                found += weight * bestFound / best;
            }
        }
    }
}
