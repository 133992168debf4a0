package org.jianbao.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the word that was probably meant: the known one that differs from the written one in a
 * letter or two.
 */
public final class Suggestion {

    /** Words longer than this are not compared: no key or name is. */
    private static final int LONGEST = 60;

    /** No more known words than this are compared: a search must not take longer than reading. */
    private static final int MOST = 2000;

    private Suggestion() {}

    /**
     * {@return the known word nearest to what was written, if one is near} Upper and lower case
     * count as the same. One letter in three may differ; in words of one or two letters none.
     *
     * @param written what was written
     * @param known the words that would be right
     */
    public static Optional<String> nearest(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String word = written.toLowerCase(Locale.ROOT);
        int allowed = word.length() < 3 ? 0 : Math.max(1, word.length() / 3);
        return known.stream()
                .limit(MOST)
                .filter(k -> distance(word, k.toLowerCase(Locale.ROOT)) <= allowed)
                .min(
                        Comparator.comparingInt(
                                        (String k) -> distance(word, k.toLowerCase(Locale.ROOT)))
                                .thenComparing(Comparator.naturalOrder()));
    }

    /**
     * {@return how many letters must be put in, left out, changed or swapped with their neighbour
     * to make one word the other} (the distance of Damerau and Levenshtein, in its restricted form)
     */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
