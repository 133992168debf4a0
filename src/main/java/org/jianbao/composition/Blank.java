package org.jianbao.composition;

/**
 * What the manuscript has between two clusters: nothing, white space, an invisible control.
 *
 * @param type what it does to the line
 * @param text as it is copied out: folded white space is one space, invisible controls are none
 * @param wordSpaces how many word spaces wide it is, beside {@code fixedEm}
 * @param fixedEm width of its spaces of fixed width, em
 */
record Blank(Type type, String text, int wordSpaces, double fixedEm) {

    static final Blank NONE = new Blank(Type.NONE, "", 0, 0);

    /** What a blank does, the stronger the later. */
    enum Type {
        NONE,
        /** U+00AD: a break with a hyphen. */
        SOFT_HYPHEN,
        /** U+200B: a break without any. */
        ZERO_WIDTH,
        /** White space: a word space, or none where rule K15 folds it away. */
        SPACE,
        /** A space of fixed width, or white space in verbatim text. */
        FIXED,
        /** U+2060: no break. */
        JOINER,
        /** U+00A0, U+202F, U+2007: a space without a break. */
        NO_BREAK,
        /** U+2028: the line ends here. */
        LINE_BREAK
    }

    /** {@return what one character does, or null where it is no blank} */
    static @org.jspecify.annotations.Nullable Blank of(int codePoint, boolean verbatim) {
        return switch (codePoint) {
            case ' ', '\t' ->
                    verbatim ? new Blank(Type.FIXED, " ", 1, 0) : new Blank(Type.SPACE, " ", 1, 0);
            case '\n', '\r', '\f', 0x0B, 0x85 -> new Blank(Type.SPACE, " ", 1, 0);
            case 0x2028, 0x2029 -> new Blank(Type.LINE_BREAK, "", 0, 0);
            case 0xA0 -> new Blank(Type.NO_BREAK, "\u00A0", 1, 0);
            case 0x2007 -> new Blank(Type.NO_BREAK, "\u2007", 0, 0.5);
            case 0x202F -> new Blank(Type.NO_BREAK, "\u202F", 0, 0.2);
            case 0x2000, 0x2002 -> fixed(codePoint, 0.5);
            case 0x2001, 0x2003, 0x3000 -> fixed(codePoint, 1);
            case 0x2004 -> fixed(codePoint, 1.0 / 3);
            case 0x2005, 0x205F, 0x1680 -> fixed(codePoint, 0.25);
            case 0x2006 -> fixed(codePoint, 1.0 / 6);
            case 0x2008, 0x2009 -> fixed(codePoint, 0.2);
            case 0x200A -> fixed(codePoint, 0.1);
            case 0xAD -> new Blank(Type.SOFT_HYPHEN, "", 0, 0);
            case 0x200B -> new Blank(Type.ZERO_WIDTH, "", 0, 0);
            case 0x2060, 0xFEFF -> new Blank(Type.JOINER, "", 0, 0);
            default -> invisible(codePoint) ? NONE : null;
        };
    }

    private static Blank fixed(int codePoint, double em) {
        return new Blank(Type.FIXED, Character.toString(codePoint), 0, em);
    }

    /** Controls of direction and the like, and variation selectors without a base, show nothing. */
    private static boolean invisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
    }

    /** {@return this blank and one that follows it, as one (K15)} */
    Blank and(Blank next) {
        boolean folds = type == Type.SPACE && next.type == Type.SPACE;
        if (folds || next.type == Type.NONE) {
            return this;
        }
        if (type == Type.NONE) {
            return next;
        }
        Type stronger = type.compareTo(next.type) >= 0 ? type : next.type;
        return new Blank(
                stronger, text + next.text, wordSpaces + next.wordSpaces, fixedEm + next.fixedEm);
    }

    /** {@return whether it has any width of its own} */
    boolean isSpace() {
        return wordSpaces > 0 || fixedEm > 0;
    }
}
