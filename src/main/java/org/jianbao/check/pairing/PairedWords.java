package org.jianbao.check.pairing;

import java.util.Arrays;
import java.util.List;

/**
 * The words of two texts, pair of blocks by pair of blocks: that from which it is learned which
 * words go together. Arrays that it gives are not to be changed.
 */
final class PairedWords {

    private final int[][] left;
    private final int[][] right;

    /** In how many pairs each word stands. */
    private final int[] leftCounts;

    private final int[] rightCounts;

    private PairedWords(int[][] left, int[][] right, int leftWords, int rightWords) {
        this.left = left;
        this.right = right;
        leftCounts = counts(left, leftWords);
        rightCounts = counts(right, rightWords);
    }

    /**
     * {@return the words of blocks that pair}
     *
     * @param left blocks of one text
     * @param right blocks of the other
     * @param partners for each block on the left the one that it pairs with, or -1
     * @param lexicons the words of both texts
     */
    static PairedWords of(
            List<Features> left, List<Features> right, int[] partners, FormerTies lexicons) {
        int[][] here = new int[left.size()][];
        int[][] there = new int[left.size()][];
        int size = 0;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0) {
                here[size] = left.get(i).measure().words().numbers();
                there[size++] = right.get(partners[i]).measure().words().numbers();
            }
        }
        return new PairedWords(
                Arrays.copyOf(here, size),
                Arrays.copyOf(there, size),
                lexicons.left().size(),
                lexicons.right().size());
    }

    private static int[] counts(int[][] blocks, int words) {
        int[] counts = new int[words];
        for (int[] block : blocks) {
            for (int word : block) {
                counts[word]++;
            }
        }
        return counts;
    }

    /** {@return how many pairs there are} */
    int size() {
        return left.length;
    }

    int[] left(int pair) {
        return left[pair];
    }

    int[] right(int pair) {
        return right[pair];
    }

    /** {@return how many words there are on the left} */
    int leftWords() {
        return leftCounts.length;
    }

    int rightWords() {
        return rightCounts.length;
    }

    /** {@return in how many pairs a word on the left stands} */
    int leftCount(int word) {
        return leftCounts[word];
    }

    /** {@return in how many pairs a word on the right stands, one not yet known in none} */
    int rightCount(int word) {
        return word < rightCounts.length ? rightCounts[word] : 0;
    }

    /** {@return whether the blocks of a pair say the same as those of one of others} */
    boolean isSame(int pair, PairedWords others, int other) {
        return Arrays.equals(left[pair], others.left[other])
                && Arrays.equals(right[pair], others.right[other]);
    }
}
