package org.jianbao.composition;

/**
 * Characters that are never parted: a base with its combining marks, an emoji sequence, or one of
 * the pairs —— and …… of Chinese text (K4).
 *
 * @param codePoint the first code point; an unpaired surrogate stands for itself
 * @param text all characters
 * @param style of the first character
 * @param start offset in the copy
 * @param end offset in the copy, the blank after it excluded
 * @param before what the manuscript has between the cluster before and this one
 */
record Cluster(int codePoint, String text, TextStyle style, int start, int end, Blank before) {

    /** {@return whether it is part of a note call} */
    boolean isCall() {
        return style.call().isPresent();
    }

    /** {@return whether it looks like another cluster} */
    @SuppressWarnings("ReferenceEquality") // Nearly always the same object: spares a deep look.
    boolean hasStyleOf(Cluster other) {
        return style == other.style || style.equals(other.style);
    }

    /** {@return whether nothing stands between the cluster before and this one} */
    boolean adjoins() {
        return before.type() == Blank.Type.NONE;
    }
}
