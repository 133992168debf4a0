package org.jianbao.composition;

import java.util.List;

/**
 * One line, set.
 *
 * @param runs glyphs in reading order; spaces carry no glyph, their text is kept with the glyph
 *     before them
 * @param start offset in the copy of the first character
 * @param end offset in the copy after the last character that this line consumes, the space at the
 *     break included
 * @param x left edge of the ink's origin in the measure, pt: the indent, or the shift of a ragged
 *     alignment
 * @param width from {@code x} to the end of the last glyph as set, pt
 * @param measure room of the line, pt
 * @param inset from the outer edge, pt
 * @param adjust width added (positive) or taken (negative) against the natural width, pt
 * @param worst the largest stretch of one place, in em of the text
 * @param hyphenated whether it ends with an added hyphen
 * @param overfull how far it sticks out, pt; 0 as a rule
 * @param calls the notes called on it, in order
 * @param after what parts it from the next line of its paragraph in the manuscript: a space, or
 *     nothing where a word or Chinese text goes on, and at the end
 */
public record SetLine(
        List<GlyphRun> runs,
        int start,
        int end,
        double x,
        double width,
        double measure,
        double inset,
        double adjust,
        double worst,
        boolean hyphenated,
        double overfull,
        List<TextStyle.Call> calls,
        String after) {

    /** A line with nothing after it. */
    public SetLine(
            List<GlyphRun> runs,
            int start,
            int end,
            double x,
            double width,
            double measure,
            double inset,
            double adjust,
            double worst,
            boolean hyphenated,
            double overfull,
            List<TextStyle.Call> calls) {
        this(
                runs,
                start,
                end,
                x,
                width,
                measure,
                inset,
                adjust,
                worst,
                hyphenated,
                overfull,
                calls,
                "");
    }

    /** Copies the lists. */
    public SetLine {
        runs = List.copyOf(runs);
        calls = List.copyOf(calls);
    }

    /**
     * {@return the characters on the line as the manuscript has them, folded white space as one
     * space}
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
