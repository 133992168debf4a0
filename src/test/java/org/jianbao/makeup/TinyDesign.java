package org.jianbao.makeup;

import java.util.List;
import java.util.Optional;

/**
 * Pages of a few lines on which everything is a multiple of ten points: text ten characters wide,
 * notes six, a gutter of three with the line in its middle. A pull quote is twelve wide and takes
 * four from the text.
 */
final class TinyDesign {

    /** Width of a character, distance of baselines, pt. */
    static final double STEP = 10;

    static final double TEXT = 10 * STEP;
    static final double OUTER = 6 * STEP;
    static final double GUTTER = 3 * STEP;
    static final double QUOTE = 12 * STEP;
    static final double INTRUSION = 4 * STEP;

    /** First baseline, pt. */
    static final double TOP = 20;

    private TinyDesign() {}

    /** Notes at the foot, two characters in. */
    static final PageDesign.NoteDesign FOOT =
            new PageDesign.NoteDesign(
                    PageDesign.NotePlace.FOOT, 2 * STEP, 3 * STEP, 0.5, 0, STEP, STEP);

    /** {@return pages with room for some lines of text} */
    static PageDesign lines(int lines) {
        return of(lines, OUTER, PageDesign.NoteDesign.SIDE);
    }

    /** {@return pages with room for some lines of text, and notes at their foot} */
    static PageDesign foot(int lines) {
        return of(lines, OUTER, FOOT);
    }

    /** {@return the two columns of pages with notes at the foot} */
    static List<PageDesign> columns(int lines) {
        return of(lines, TEXT, FOOT).columns(TEXT);
    }

    private static PageDesign of(int lines, double outer, PageDesign.NoteDesign notes) {
        return new PageDesign(
                TEXT + outer + GUTTER + 2 * STEP,
                TOP + (lines + 5) * STEP,
                3,
                STEP,
                TEXT,
                GUTTER,
                outer,
                TOP,
                TOP + (lines - 1) * STEP,
                STEP,
                new PageDesign.Hairline(0.5, 0, -1, STEP / 2, 0, 0, 8, 2, 0),
                new PageDesign.QuoteDesign(QUOTE, INTRUSION, 0, STEP, STEP, 3, 6),
                new PageDesign.Furniture(TOP + (lines + 3) * STEP, TOP, STEP / 2, STEP, 0, 0),
                notes,
                Optional.empty());
    }

    /** {@return pages on which shorter pieces of the line are left out, pt} */
    static PageDesign withLineOf(double least, PageDesign d) {
        return new PageDesign(
                d.width(),
                d.height(),
                d.bleed(),
                d.inner(),
                d.text(),
                d.gutter(),
                d.outer(),
                d.firstBaseline(),
                d.lastBaseline(),
                d.beat(),
                new PageDesign.Hairline(0.5, 0, -1, least, 0, 0, 8, 2, 0),
                d.quote(),
                d.furniture());
    }
}
