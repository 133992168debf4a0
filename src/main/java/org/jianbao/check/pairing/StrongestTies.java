package org.jianbao.check.pairing;

/**
 * The strongest of the ties of one word. Phrases that recur tie each word to all others, so only
 * some count. Of two alike the one is kept that comes first in the alphabet: nothing may depend on
 * the order in which they are found.
 */
final class StrongestTies {

    /** Ties of a word that count. */
    private static final int MOST = 6;

    private final Lexicon lexicon;
    private final int[] words = new int[MOST];
    private final int[] both = new int[MOST];
    private final double[] strengths = new double[MOST];
    private int size;

    /** None yet, with words of a lexicon. */
    StrongestTies(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Takes a tie, if it is strong enough beside the others.
     *
     * @param word the word tied
     * @param pairs in how many pairs of blocks both stand
     * @param strength of the tie
     */
    void offer(int word, int pairs, double strength) {
        int at = size;
        while (at > 0 && isBefore(word, strength, at - 1)) {
            at--;
        }
        if (at == MOST) {
            return;
        }
        size = Math.min(size + 1, MOST);
        int after = size - at - 1;
        System.arraycopy(words, at, words, at + 1, after);
        System.arraycopy(both, at, both, at + 1, after);
        System.arraycopy(strengths, at, strengths, at + 1, after);
        words[at] = word;
        both[at] = pairs;
        strengths[at] = strength;
    }

    private boolean isBefore(int word, double strength, int at) {
        int order = Double.compare(strength, strengths[at]);
        return order > 0
                || (order == 0 && lexicon.word(word).compareTo(lexicon.word(words[at])) < 0);
    }

    /** {@return each tie's word and number of pairs, one after the other; none is left here} */
    int[] take() {
        int[] ties = new int[2 * size];
        for (int i = 0; i < size; i++) {
            ties[2 * i] = words[i];
            ties[2 * i + 1] = both[i];
        }
        size = 0;
        return ties;
    }
}
