package org.jianbao.check.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds for many quotes at once where most of their letters stand, in one walk through the body:
 * runs of five letters of each quote are looked up at each place. Time grows with the length of the
 * body and that of the quotes, not with their product.
 */
final class Grams {

    private static final int LENGTH = 5;

    /** So many places of a quote are looked at more closely. */
    private static final int MOST_PLACES = 300;

    /** Longer quotes are looked for by their beginning. */
    static final int LONGEST = 600;

    private final String body;
    private final List<String> quotes;
    private final Map<String, List<int[]>> grams = new HashMap<>();
    private final int[] places;
    private final int[] best;
    private final int[] bestAt;

    private Grams(String body, List<String> quotes) {
        this.body = body;
        this.quotes = quotes;
        this.places = new int[quotes.size()];
        this.best = new int[quotes.size()];
        this.bestAt = new int[quotes.size()];
    }

    /**
     * {@return for each quote about where in the body it would begin; -1 where nothing is like it}
     */
    static int[] find(String body, List<String> quotes) {
        Grams grams = new Grams(body, quotes);
        for (int i = 0; i < quotes.size(); i++) {
            grams.bestAt[i] = -1;
            grams.add(i);
        }
        grams.walk();
        return grams.bestAt;
    }

    private void add(int quote) {
        String letters = quotes.get(quote);
        int end = Math.min(letters.length(), LONGEST) - LENGTH;
        for (int i = 0; i <= end; i++) {
            List<int[]> known =
                    grams.computeIfAbsent(
                            letters.substring(i, i + LENGTH), gram -> new ArrayList<>());
            if (known.size() < 8 && (known.isEmpty() || known.getLast()[0] != quote)) {
                known.add(new int[] {quote, i});
            }
        }
    }

    private void walk() {
        for (int at = 0; at + LENGTH <= body.length(); at++) {
            List<int[]> known = grams.getOrDefault(body.substring(at, at + LENGTH), List.of());
            for (int[] gram : known) {
                if (places[gram[0]] < MOST_PLACES) {
                    weigh(gram[0], gram[1], at);
                }
            }
        }
    }

    /** How many letters agree from here on, less one in three after the first that does not. */
    private void weigh(int quote, int from, int at) {
        String letters = quotes.get(quote);
        boolean isContinued = from > 0 && at > 0 && letters.charAt(from - 1) == body.charAt(at - 1);
        if (isContinued) {
            return;
        }
        places[quote]++;
        int same = 0;
        while (from + same < Math.min(letters.length(), LONGEST)
                && at + same < body.length()
                && letters.charAt(from + same) == body.charAt(at + same)) {
            same++;
        }
        if (same > best[quote]) {
            best[quote] = same;
            bestAt[quote] = Math.max(0, at - from);
        }
    }
}
