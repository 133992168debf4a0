package org.jianbao.manuscript;

import java.util.Optional;

/**
 * What the printing house of an edition asks for. {@code docs/printing.md} tells each in the words
 * of an editor.
 *
 * @param standard by which the file is made
 * @param condition press and paper; empty for coated offset paper, FOGRA39
 * @param bleed beyond the trim, mm; empty for the theme's
 * @param marks whether crop marks and the like stand around the page
 * @param fours whether the number of pages is a multiple of four
 * @param ink the most that all inks together may lay down on one spot, %
 * @param small size below which text is to be printed in one ink, pt
 */
public record Printing(
        Standard standard,
        Optional<Condition> condition,
        Optional<Double> bleed,
        boolean marks,
        boolean fours,
        double ink,
        double small) {

    /** What offset printers ask for as a rule. */
    public static final Printing USUAL =
            new Printing(Standard.X4, Optional.empty(), Optional.empty(), false, false, 300, 6);

    /** Standards for print files. */
    public enum Standard {
        /** PDF/X-4 (ISO 15930-7). */
        X4,
        /** PDF/X-1a (ISO 15930-4), for older houses. */
        X1A
    }

    /**
     * A press with its paper.
     *
     * @param name by which printers know it
     * @param profile its color profile, a file beside the texts
     */
    public record Condition(String name, String profile) {}
}
