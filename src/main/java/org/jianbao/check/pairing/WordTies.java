package org.jianbao.check.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words of two languages that go together, as the texts themselves show: “visa” stands where 签证
 * stands, again and again. So a paragraph is known by its words, not by its length alone, and no
 * dictionary is needed (the idea of Kay and Röscheisen, 1993).
 *
 * <p>Ties are learned from blocks that pair as far as is known. Where two blocks are judged, these
 * two are left out of what was learned, so that none speaks for itself.
 */
final class WordTies {

    /** Pairs of blocks in which two words must stand, beside the one that is judged. */
    private static final int FEWEST = 2;

    /** Weaker ties come about by chance (Dunning's ratio; 9 comes once in 400 times). */
    private static final double WEAKEST = 9;

    /** Stronger ties count for no more: one name must not outweigh ten words. */
    private static final double STRONGEST = 20;

    /** What is taken for likely before a word is looked at, and how many ties' weight that has. */
    private static final double EXPECTED = 0.6;

    private static final double EXPECTATION = 60;

    private final Side left;
    private final Side right;

    /** For each word on the left the words on the right that are tied to it. */
    private final List<Tie[]> ties = new ArrayList<>();

    /** For each block on the left its words that have ties. */
    private final List<int[]> telling = new ArrayList<>();

    private final int learned;

    /** Ties of a word that count, the strongest: phrases that recur tie each word to all others. */
    private static final int MOST = 6;

    /**
     * A word on the right, tied to one on the left.
     *
     * @param both in how many pairs of blocks both stand
     * @param strength of the tie
     */
    private record Tie(int word, int both, double strength) {}

    /**
     * One of the texts.
     *
     * @param words each word's number
     * @param blocks which words each block holds
     * @param counts in how many paired blocks each word stands
     * @param partners for each block the one that it pairs with, or -1
     */
    private record Side(
            Map<String, Integer> words, List<BitSet> blocks, int[] counts, int[] partners) {

        static Side of(List<Features> features, int[] partners) {
            Map<String, Integer> words = new HashMap<>();
            List<BitSet> blocks = new ArrayList<>();
            for (Features block : features) {
                BitSet set = new BitSet();
                for (String word : block.measure().words()) {
                    set.set(words.computeIfAbsent(word, key -> words.size()));
                }
                blocks.add(set);
            }
            int[] counts = new int[words.size()];
            for (int i = 0; i < partners.length; i++) {
                if (partners[i] >= 0) {
                    blocks.get(i).stream().forEach(word -> counts[word]++);
                }
            }
            return new Side(words, blocks, counts, partners);
        }

        boolean holds(int block, int word) {
            return block >= 0 && blocks.get(block).get(word);
        }
    }

    private WordTies(Side left, Side right) {
        this.left = left;
        this.right = right;
        this.learned = (int) Arrays.stream(left.partners()).filter(j -> j >= 0).count();
    }

    /**
     * {@return the ties that two texts show}
     *
     * @param left blocks of one text
     * @param right blocks of the other
     * @param steps how they pair, as far as is known
     */
    static WordTies of(List<Features> left, List<Features> right, List<Alignment.Step> steps) {
        int[] there = new int[left.size()];
        int[] here = new int[right.size()];
        Arrays.fill(there, -1);
        Arrays.fill(here, -1);
        for (Alignment.Step step : steps) {
            if (step.isPair()
                    && left.get(step.left()).kind().equals(right.get(step.right()).kind())) {
                there[step.left()] = step.right();
                here[step.right()] = step.left();
            }
        }
        WordTies ties = new WordTies(Side.of(left, there), Side.of(right, here));
        ties.learn();
        return ties;
    }

    private void learn() {
        List<List<Integer>> places = new ArrayList<>();
        left.words().forEach((word, number) -> places.add(new ArrayList<>()));
        for (int i = 0; i < left.blocks().size(); i++) {
            int block = i;
            if (left.partners()[i] >= 0) {
                left.blocks().get(i).stream().forEach(word -> places.get(word).add(block));
            }
        }
        int[] both = new int[right.words().size()];
        for (List<Integer> blocks : places) {
            ties.add(blocks.size() <= FEWEST ? new Tie[0] : tied(blocks, both));
        }
        for (BitSet words : left.blocks()) {
            telling.add(words.stream().filter(word -> ties.get(word).length > 0).toArray());
        }
    }

    /** The words tied to one that stands in these blocks. */
    private Tie[] tied(List<Integer> blocks, int[] both) {
        Arrays.fill(both, 0);
        for (int block : blocks) {
            right.blocks().get(left.partners()[block]).stream().forEach(word -> both[word]++);
        }
        List<Tie> strong = new ArrayList<>();
        for (int word = 0; word < both.length; word++) {
            if (both[word] > FEWEST) {
                double strength =
                        strength(both[word], blocks.size(), right.counts()[word], learned);
                if (strength >= WEAKEST) {
                    strong.add(new Tie(word, both[word], strength));
                }
            }
        }
        strong.sort(Comparator.comparingDouble(Tie::strength).reversed());
        return strong.stream().limit(MOST).toArray(Tie[]::new);
    }

    /** {@return from 0 to 1, how well the words of a block on the left go with one on the right} */
    double between(int i, int j) {
        Judged judged = new Judged(i, j);
        for (int word : telling.get(i)) {
            judged.weigh(word);
        }
        return judged.found / judged.all;
    }

    /** Two blocks, and what was learned without them. */
    private final class Judged {
        private final int j;
        private final int partner;
        private final int other;
        private final int pairs;

        /** The weight of the ties that words have, and that of those found. */
        private double all = EXPECTATION;

        private double found = EXPECTATION * EXPECTED;

        Judged(int i, int j) {
            this.j = j;
            this.partner = left.partners()[i];
            this.other = right.partners()[j] == i ? -1 : right.partners()[j];
            this.pairs = learned - (partner >= 0 ? 1 : 0) - (other >= 0 ? 1 : 0);
        }

        /** Of a word of the left block the strongest tie counts, and the strongest found. */
        void weigh(int word) {
            int stands = left.holds(other, word) ? 1 : 0;
            int count = left.counts()[word] - (partner >= 0 ? 1 : 0) - stands;
            double best = 0;
            double bestFound = 0;
            for (Tie tie : ties.get(word)) {
                int own = right.holds(partner, tie.word()) ? 1 : 0;
                boolean here = right.holds(j, tie.word());
                int both = tie.both() - own - (here ? stands : 0);
                int there = right.counts()[tie.word()] - own - (here && other >= 0 ? 1 : 0);
                double strength = both < FEWEST ? 0 : strength(both, count, there, pairs);
                best = Math.max(best, strength);
                bestFound = here ? Math.max(bestFound, strength) : bestFound;
            }
            if (best >= WEAKEST) {
                double weight = Math.min(best, STRONGEST);
                all += weight;
                found += weight * bestFound / best;
            }
        }
    }

    /**
     * How sure it is that two words go together: the ratio of likelihoods (Dunning, 1993); 0 where
     * they shun each other.
     *
     * @param both pairs of blocks with both words
     * @param x those with the one
     * @param y those with the other
     * @param n all
     */
    private static double strength(int both, int x, int y, int n) {
        if ((double) both * n <= (double) x * y) {
            return 0;
        }
        return 2
                * (term(both, x, y, n)
                        + term(x - both, x, n - y, n)
                        + term(y - both, n - x, y, n)
                        + term(n - x - y + both, n - x, n - y, n));
    }

    private static double term(double seen, double row, double column, double n) {
        return seen <= 0 ? 0 : seen * Math.log(seen * n / (row * column));
    }
}
