package org.jianbao.change;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * How alike the words of two portions are: the share of tokens, and of pairs of them, that both
 * have (Dice).
 */
final class Likeness {

    /** Tokens looked at; more say nothing new. */
    private static final int MOST = 2000;

    private final IdentityHashMap<Portion, int[]> known = new IdentityHashMap<>();

    /** {@return from 0, nothing in common, to 1, the same words} */
    double of(Portion one, Portion other) {
        int[] a = known.computeIfAbsent(one, Likeness::features);
        int[] b = known.computeIfAbsent(other, Likeness::features);
        if (a.length + b.length == 0) {
            return 1;
        }
        int common = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return 2.0 * common / (a.length + b.length);
    }

    private static int[] features(Portion portion) {
        List<String> tokens =
                Tokens.of(portion.words()).stream()
                        .filter(t -> Character.isLetterOrDigit(t.codePointAt(0)))
                        .limit(MOST)
                        .toList();
        int[] features = new int[Math.max(0, 2 * tokens.size() - 1)];
        for (int i = 0; i < tokens.size(); i++) {
            features[i] = tokens.get(i).hashCode();
            if (i > 0) {
                features[tokens.size() + i - 1] =
                        31 * tokens.get(i - 1).hashCode() + tokens.get(i).hashCode() + 1;
            }
        }
        Arrays.sort(features);
        return features;
    }
}
