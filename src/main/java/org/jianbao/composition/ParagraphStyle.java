package org.jianbao.composition;

/**
 * How the lines of a paragraph are made.
 *
 * @param alignment which edges are straight
 * @param indent of the first line, pt; may be negative for a hanging mark
 * @param leading baseline to baseline, pt
 * @param strictness level of the line-edge rules (kinsoku)
 * @param hyphenate whether words may be hyphenated
 * @param balanced whether ragged lines are made equally long (headings, pull quotes)
 * @param runtControl whether a lone last character or word is avoided (rule R1)
 * @param loosest em that may be added at each place of a justified line; a line that needs more
 *     stays short, as in the narrow measure of notes. Infinite where both edges must be straight
 */
public record ParagraphStyle(
        Alignment alignment,
        double indent,
        double leading,
        Strictness strictness,
        boolean hyphenate,
        boolean balanced,
        boolean runtControl,
        double loosest) {

    /** With both edges straight whatever it takes (rule J1). */
    public ParagraphStyle(
            Alignment alignment,
            double indent,
            double leading,
            Strictness strictness,
            boolean hyphenate,
            boolean balanced,
            boolean runtControl) {
        this(
                alignment,
                indent,
                leading,
                strictness,
                hyphenate,
                balanced,
                runtControl,
                Double.POSITIVE_INFINITY);
    }

    /** Which edges of the lines are straight. */
    public enum Alignment {
        JUSTIFY,
        START,
        CENTER,
        END
    }

    /**
     * Level of the line-edge rules, section 2 of the rules: loose, normal (the house level),
     * strict.
     */
    public enum Strictness {
        LOOSE,
        NORMAL,
        STRICT
    }
}
