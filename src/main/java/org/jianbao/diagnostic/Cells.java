package org.jianbao.diagnostic;

/**
 * How wide text is on a terminal: a full-width character takes two cells, a combining mark none.
 */
public final class Cells {

    private static final int TAB = 4;

    /** Stands where a text was cut. */
    static final String CUT = "…";

    /** A format character for Unicode, a hyphen for terminals. */
    private static final int SOFT_HYPHEN = 0xAD;

    private Cells() {}

    /** {@return the cells of a text that starts at the left edge or after whole tab stops} */
    public static int width(String text) {
        return text.codePoints().map(Cells::width).sum();
    }

    /** {@return as much of a text as fits in some cells, cut where a character ends} */
    static String fitting(String text, int cells) {
        if (width(text) <= cells) {
            return text;
        }
        int end = 0;
        int left = cells - width(CUT);
        while (width(text.codePointAt(end)) <= left) {
            left -= width(text.codePointAt(end));
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(0, end) + CUT;
    }

    /** {@return the cells of a character: 0, 1 or 2} */
    static int width(int codePoint) {
        if (codePoint == '\t') {
            return TAB;
        }
        if (codePoint == SOFT_HYPHEN || steers(codePoint)) {
            return 1;
        }
        if (isInnerJamo(codePoint)) {
            return 0;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    /**
     * {@return text as it can be shown on one line of a terminal} Tabs become spaces, other control
     * characters U+FFFD, so that nothing in a file can steer the terminal; so do those that turn
     * the direction of text or are not seen at all, so that the mark stands under something.
     */
    static String shown(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .forEach(codePoint -> {
                    if (codePoint == '\t') {
                        line.repeat(' ', TAB);
                    } else if (Character.isISOControl(codePoint) || steers(codePoint)) {
                        line.append('\uFFFD');
                    } else {
                        line.appendCodePoint(codePoint);
                    }
                });
        return line.toString();
    }

    /** Zero width spaces, line ends beyond our own, and all that turns the direction of text. */
    private static boolean steers(int c) {
        return c == 0x61C
                || c == 0x200B
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xFEFF;
    }

    /**
     * What Unicode's UAX #11 calls wide or full-width. What it calls ambiguous, such as the
     * quotation marks of Chinese, is narrow: so terminals show it unless they are told otherwise.
     */
    private static boolean isWide(int c) {
        return isEmoji(c)
                || (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2329 && c <= 0x232A)
                || (c >= 0x2630 && c <= 0x2637)
                || (c >= 0x268A && c <= 0x268F)
                || (c >= 0x2E80 && c <= 0x303E)
                || (c >= 0x3041 && c <= 0x3247)
                || (c >= 0x3250 && c <= 0xA4CF)
                || (c >= 0xA960 && c <= 0xA97F)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE10 && c <= 0xFE19)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF01 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x16FE0 && c <= 0x1B2FF)
                || (c >= 0x1D300 && c <= 0x1D376)
                || (c >= 0x1F200 && c <= 0x1F2FF)
                || (c >= 0x1F947 && c <= 0x1F9FF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }

    /** Vowels and finals of Hangul, which join the consonant before them. */
    private static boolean isInnerJamo(int c) {
        return (c >= 0x1160 && c <= 0x11FF) || (c >= 0xD7B0 && c <= 0xD7FF);
    }

    /** Letters of flags are emoji too, but two of them make one flag. */
    private static boolean isEmoji(int c) {
        return Character.isEmojiPresentation(c) && !(c >= 0x1F1E6 && c <= 0x1F1FF);
    }
}
