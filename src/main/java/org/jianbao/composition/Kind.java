package org.jianbao.composition;

/** What a cluster is for the rules of setting (section 0 of the rule book). */
enum Kind {
    /** A Chinese character. */
    HAN,
    /** 々, which repeats the character before it (K1b). */
    ITERATION,
    /** An opening quotation mark, bracket or title mark, full width. */
    OPEN,
    /** A closing one. */
    CLOSE,
    /** ， 、 ； ：. */
    PAUSE,
    /** 。 ． ？ ！ and their doubles. */
    STOP,
    /** – — ～ that connect two ends of a range. */
    CONNECT,
    /** The middle dot of foreign names. */
    MID,
    /** A slash between Chinese characters. */
    SLASH,
    /** ——, two em wide. */
    DASH,
    /** ……, two em wide. */
    ELLIPSIS,
    /** A Latin, Greek or Cyrillic letter. */
    LETTER,
    /** An ASCII digit. */
    DIGIT,
    /** A sign, currency, percent or degree beside a digit (K9, S5). */
    AFFIX,
    /** Anything else: its breaks follow UAX #14. */
    OTHER;

    /** {@return whether it is set as a Chinese character} */
    boolean isHan() {
        return this == HAN || this == ITERATION;
    }

    /** {@return whether it is CLOSE-like in the words of rule P2} */
    boolean closes() {
        return this == CLOSE || this == PAUSE || this == STOP;
    }

    /** {@return whether it is a mark of Chinese text} */
    boolean isMark() {
        return compareTo(OPEN) >= 0 && compareTo(ELLIPSIS) <= 0;
    }

    /** {@return whether it belongs to Chinese text} */
    boolean isChinese() {
        return compareTo(ELLIPSIS) <= 0;
    }

    /** {@return whether a gap stands between it and a Chinese character (S1, S5)} */
    boolean isWestern() {
        return this == LETTER || this == DIGIT || this == AFFIX;
    }
}
