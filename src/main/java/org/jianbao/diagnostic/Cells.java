package org.jianbao.diagnostic;

/**
 * How wide text is on a terminal: a full-width character takes two cells, a combining mark none.
 */
public final class Cells {

    private static final int TAB = 4;

    private Cells() {}

    /** {@return the cells of a text that starts at the left edge or after whole tab stops} */
    public static int width(String text) {
        return text.codePoints().map(Cells::width).sum();
    }

    /** {@return the cells of a character: 0, 1 or 2} */
    static int width(int codePoint) {
        if (codePoint == '\t') {
            return TAB;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    /**
     * {@return text as it can be shown on one line of a terminal} Tabs become spaces, other control
     * characters U+FFFD, so that nothing in a file can steer the terminal.
     */
    static String shown(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .forEach(codePoint -> {
                    if (codePoint == '\t') {
                        line.repeat(' ', TAB);
                    } else if (Character.isISOControl(codePoint)) {
                        line.append('\uFFFD');
                    } else {
                        line.appendCodePoint(codePoint);
                    }
                });
        return line.toString();
    }

    /**
     * The ranges that Unicode's UAX #11 calls wide or full-width, those of rare scripts left out.
     */
    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0x303E)
                || (c >= 0x3041 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF01 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
