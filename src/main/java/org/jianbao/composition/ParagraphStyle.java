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
 */
public record ParagraphStyle(
        Alignment alignment,
        double indent,
        double leading,
        Strictness strictness,
        boolean hyphenate,
        boolean balanced,
        boolean runtControl) {

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
