package org.jianbao.check.quotes;

/**
 * How a quote lies in a stretch of text so that as few letters as possible differ (edit distance,
 * with both ends of the stretch free).
 *
 * @param cost letters that differ
 * @param quoteFrom the first letter of the quote that differs
 * @param quoteTo the letter of the quote after those that differ together
 * @param textFrom the first letter of the stretch that differs
 * @param textTo the letter of the stretch after those that differ together
 */
record Likeness(int cost, int quoteFrom, int quoteTo, int textFrom, int textTo) {

    /** {@return the likeness of a quote with a stretch of text, both a few hundred letters long} */
    static Likeness of(String quote, String text) {
        int[][] d = new int[quote.length() + 1][text.length() + 1];
        for (int i = 1; i <= quote.length(); i++) {
            d[i][0] = i;
            for (int j = 1; j <= text.length(); j++) {
                int change = agree(quote, i, text, j) ? 0 : 1;
                d[i][j] =
                        Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
            }
        }
        int end = 0;
        for (int j = 1; j <= text.length(); j++) {
            end = d[quote.length()][j] < d[quote.length()][end] ? j : end;
        }
        return trace(d, quote, text, end);
    }

    /** Walks back from the end; what is met last is what differs first. */
    private static Likeness trace(int[][] d, String quote, String text, int end) {
        int i = quote.length();
        int j = end;
        int quoteTo = i;
        int textTo = j;
        int quoteFrom = i;
        int textFrom = j;
        boolean same = true;
        while (i > 0) {
            boolean agree = j > 0 && agree(quote, i, text, j) && d[i][j] == d[i - 1][j - 1];
            if (!agree && same) {
                quoteTo = i;
                textTo = j;
            }
            same = agree;
            if (agree || (j > 0 && d[i][j] == d[i - 1][j - 1] + 1)) {
                i--;
                j--;
            } else if (d[i][j] == d[i - 1][j] + 1) {
                i--;
            } else {
                j--;
            }
            if (!same) {
                quoteFrom = i;
                textFrom = j;
            }
        }
        return new Likeness(d[quote.length()][end], quoteFrom, quoteTo, textFrom, textTo);
    }

    /** The first letter of a quote may be a capital. */
    private static boolean agree(String quote, int i, String text, int j) {
        char a = quote.charAt(i - 1);
        char b = text.charAt(j - 1);
        return a == b || (i == 1 && Character.toLowerCase(a) == Character.toLowerCase(b));
    }
}
