package org.jianbao;

import java.util.List;

/**
 * A paragraph as the composing stick set it. Lengths in em: 1 em is the size of the Chinese font.
 *
 * @param lines its lines; none for a blank paragraph
 * @param overfull the lines that do not fit into the measure
 */
public record SetParagraph(List<Line> lines, List<Overfull> overfull) {

    /** Copies the lists. */
    public SetParagraph {
        lines = List.copyOf(lines);
        overfull = List.copyOf(overfull);
    }

    /**
     * A line.
     *
     * @param text its characters as written, white space folded
     * @param width from its first glyph to the end of its last, em
     * @param adjust width added (positive) or taken (negative) against the natural width, em
     * @param places of the characters of {@code text}, one for each code point, em from the left
     *     edge of the measure
     */
    public record Line(String text, double width, double adjust, List<Double> places) {
        /** Copies the list. */
        public Line {
            places = List.copyOf(places);
        }
    }

    /**
     * A line that does not fit.
     *
     * @param line which, from 0
     * @param excess how far it sticks out, em
     */
    public record Overfull(int line, double excess) {}
}
