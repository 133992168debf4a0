package org.jianbao.composition;

/** Whether and how willingly a line ends at a joint. */
enum Break {
    /** Inside a ligature: nothing could be set on either side. */
    NEVER(0),
    /** The rules forbid it; taken only where nothing else keeps the text from sticking out. */
    BARRED(0),
    /** Where a hyphen could go if hyphenation were on: the best emergency. */
    SPARE_HYPHEN(0),
    /** Inside a word or number, without a hyphen: an emergency. */
    INSIDE(0),
    /**
     * Inside a Chinese word of a balanced heading (K18, T4): an emergency. Elsewhere it is plain.
     */
    WITHIN_WORD(0),
    /** At a space or between Chinese characters. */
    PLAIN(0),
    /** Between a closing mark and an opening one, ranked below others (K8). */
    MARK_PAIR(4),
    /** After a hyphen, slash or dash that the manuscript has. */
    EXPLICIT(30),
    /** In a URL or a path (K11). */
    ADDRESS(40),
    /** Between a number and the Chinese unit after it (K9a). */
    NUMBER_UNIT(2_000),
    /** In a word, with a hyphen added (K10). */
    HYPHEN(50),
    /** U+2028, or the end of the paragraph. */
    FORCED(0);

    private final double penalty;

    Break(double penalty) {
        this.penalty = penalty;
    }

    /** {@return what a line that ends here costs, on the scale of badness} */
    double penalty() {
        return penalty;
    }

    /** {@return whether a hyphen is added to a line that ends here} */
    boolean addsHyphen() {
        return this == HYPHEN || this == SPARE_HYPHEN;
    }

    /** {@return whether the rules let a line end here} */
    boolean isLegal() {
        return compareTo(PLAIN) >= 0;
    }
}
