package org.jianbao.composition;

/**
 * Makes lines of paragraphs. Implementations are pure: the same arguments give the same setting.
 */
public interface Composer {

    /**
     * Reads and shapes a copy once, so that it can be set many times.
     *
     * @param copy the text
     * @param style how its lines are made
     * @return the matter, ready to be set
     */
    Matter prepare(Copy copy, ParagraphStyle style);

    /** A paragraph ready to be set. */
    interface Matter {

        /**
         * Sets the paragraph from a character to its end.
         *
         * @param from offset in the copy of the first character to set: 0, or the {@code end} of an
         *     earlier line (then the first line is not indented)
         * @param profile the measures of the lines, counted from the first line of this setting
         * @param looseness lines more (positive) or fewer (negative) than the best setting has, if
         *     such a setting exists; the nearest otherwise
         * @return the lines; none is lost, whatever the measure
         */
        Setting set(int from, Profile profile, int looseness);

        /**
         * {@return the width in pt of the paragraph in one line, and of its widest unbreakable
         * part}
         */
        Extent extent();
    }

    /**
     * How wide a text is.
     *
     * @param natural in one line, pt
     * @param least its widest part that cannot be broken, pt
     */
    record Extent(double natural, double least) {}
}
