package org.jianbao.composition;

/**
 * What is to be set, and how wide.
 *
 * @param ruler measures the paragraph
 * @param style how its lines are made
 * @param profile measures of the lines
 * @param from joint where the first line starts
 * @param looseness lines more or fewer than the best setting has
 */
record Task(Ruler ruler, ParagraphStyle style, Profile profile, int from, int looseness) {

    /** Widths within this are the same, pt: sums of many numbers differ in their last digits. */
    static final double TOLERANCE = 1e-6;

    /** {@return the indent of a line, counted from 0, pt} */
    double indent(int line) {
        return line == 0 && from == 0 ? style.indent() : 0;
    }

    /** {@return what a line can hold, pt} */
    double room(int line) {
        return profile.at(line).width() - indent(line);
    }

    /** {@return whether the line before the first one ended with a hyphen} */
    boolean startsAfterHyphen() {
        return from > 0 && ruler.hyphenAt(from);
    }

    /** {@return whether both edges are to be straight} */
    boolean justified() {
        return style.alignment() == ParagraphStyle.Alignment.JUSTIFY;
    }

    /** {@return whether ragged lines are to be made equal} */
    boolean balanced() {
        return style.balanced() && !justified();
    }
}
