package org.jianbao.check.pairing;

import java.util.Arrays;
import java.util.List;

/**
 * Finds which words on the right go with each word on the left. What was found before is taken
 * again for words of which nothing has changed: the blocks in which they stand, those that these
 * pair with, and how often words of those come up elsewhere.
 */
final class TieSearch {

    /** Pairs of blocks in which two words must stand, beside the one that is judged. */
    static final int FEWEST = 2;

    /** Weaker ties come about by chance (Dunning's ratio; 9 comes once in 400 times). */
    static final double WEAKEST = 9;

    private static final int[] NONE = {};

    private final PairedWords words;
    private final Likelihood likelihood;
    private final StrongestTies strongest;

    /** In how many pairs words on the right stand beside the one that is looked at. */
    private final int[] both;

    /** The words on the right that stand beside it. */
    private final int[] met;

    private TieSearch(PairedWords words, Likelihood likelihood, Lexicon right) {
        this.words = words;
        this.likelihood = likelihood;
        strongest = new StrongestTies(right);
        both = new int[words.rightWords()];
        met = new int[words.rightWords()];
    }

    /**
     * {@return for each word on the left its ties: a word on the right, and in how many pairs both
     * stand; then the next}
     *
     * @param words the words that stand in pairs of blocks
     * @param likelihood for so many pairs
     * @param former what is known
     */
    static int[][] of(PairedWords words, Likelihood likelihood, FormerTies former) {
        TieSearch search = new TieSearch(words, likelihood, former.right());
        return former.ties()
                .filter(ties -> ties.words().size() == words.size())
                .map(ties -> search.again(ties.words(), ties.rows()))
                .orElseGet(search::all);
    }

    private int[][] all() {
        boolean[] asked = new boolean[words.leftWords()];
        Arrays.fill(asked, true);
        return find(asked, new int[0][]);
    }

    private int[][] again(PairedWords former, int[][] known) {
        int from = 0;
        int end = words.size();
        while (from < end && words.isSame(from, former, from)) {
            from++;
        }
        while (end > from && words.isSame(end - 1, former, end - 1)) {
            end--;
        }
        boolean[] asked = new boolean[words.leftWords()];
        boolean[] changed = new boolean[words.rightWords()];
        for (int pair = from; pair < end; pair++) {
            for (PairedWords some : List.of(former, words)) {
                mark(some.left(pair), asked);
                for (int word : some.right(pair)) {
                    changed[word] = former.rightCount(word) != words.rightCount(word);
                }
            }
        }
        for (int pair = 0; pair < words.size(); pair++) {
            if (holdsOne(words.right(pair), changed)) {
                mark(words.left(pair), asked);
            }
        }
        return find(asked, known);
    }

    private static void mark(int[] some, boolean[] marks) {
        for (int word : some) {
            marks[word] = true;
        }
    }

    private static boolean holdsOne(int[] some, boolean[] marked) {
        for (int word : some) {
            if (marked[word]) {
                return true;
            }
        }
        return false;
    }

    /** Finds the ties of words that are asked for; those of others are known. */
    private int[][] find(boolean[] asked, int[][] known) {
        int[][] ties = Arrays.copyOf(known, words.leftWords());
        int[][] places = places(asked);
        for (int word = 0; word < ties.length; word++) {
            if (asked[word] || word >= known.length) {
                ties[word] = places[word].length > FEWEST ? tied(places[word]) : NONE;
            }
        }
        return ties;
    }

    /** For each word asked for, the pairs in which it stands. */
    private int[][] places(boolean[] asked) {
        int[][] places = new int[words.leftWords()][];
        Arrays.fill(places, NONE);
        int[] found = new int[places.length];
        for (int pair = 0; pair < words.size(); pair++) {
            for (int word : words.left(pair)) {
                if (asked[word] && words.leftCount(word) > FEWEST) {
                    if (found[word] == 0) {
                        places[word] = new int[words.leftCount(word)];
                    }
                    places[word][found[word]++] = pair;
                }
            }
        }
        return places;
    }

    /** The words tied to one that stands in these pairs. */
    private int[] tied(int[] pairs) {
        int count = 0;
        for (int pair : pairs) {
            for (int word : words.right(pair)) {
                if (both[word]++ == 0) {
                    met[count++] = word;
                }
            }
        }
        for (int k = 0; k < count; k++) {
            int word = met[k];
            if (both[word] > FEWEST) {
                double strength =
                        likelihood.ratio(
                                both[word], pairs.length, words.rightCount(word), words.size());
                if (strength >= WEAKEST) {
                    strongest.offer(word, both[word], strength);
                }
            }
            both[word] = 0;
        }
        return strongest.take();
    }
}
