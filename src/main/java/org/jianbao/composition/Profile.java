package org.jianbao.composition;

import java.util.List;

/**
 * The measures of a paragraph's lines, counted from the first line to be set.
 *
 * @param lines measures of the first lines
 * @param rest measure of all lines after those
 */
public record Profile(List<Measure> lines, Measure rest) {

    /** Copies the list. */
    public Profile {
        lines = List.copyOf(lines);
    }

    /** {@return a profile of equal lines, width in pt} */
    public static Profile even(double width) {
        return new Profile(List.of(), new Measure(width, 0));
    }

    /** {@return the measure of a line, from 0} */
    public Measure at(int line) {
        return line < lines.size() ? lines.get(line) : rest;
    }

    /**
     * The room of one line.
     *
     * @param width of the line, pt
     * @param inset from the outer edge of the column, pt: 0, or what a pull quote takes
     */
    public record Measure(double width, double inset) {}
}
