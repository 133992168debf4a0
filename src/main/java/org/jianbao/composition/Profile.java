package org.jianbao.composition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The measures of a paragraph's lines, counted from the first line to be set. Profiles are compared
 * all the time, so that equality is written out.
 *
 * @param lines measures of the first lines
 * @param rest measure of all lines after those
 */
public record Profile(List<Measure> lines, Measure rest) {

    /** Copies the list. */
    public Profile {
        lines = List.copyOf(lines);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Profile profile
                        && rest.equals(profile.rest)
                        && lines.equals(profile.lines));
    }

    @Override
    public int hashCode() {
        return 31 * lines.hashCode() + rest.hashCode();
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
    public record Measure(double width, double inset) {

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || (other instanceof Measure measure
                            && Double.compare(width, measure.width) == 0
                            && Double.compare(inset, measure.inset) == 0);
        }

        @Override
        public int hashCode() {
            return 31 * Double.hashCode(width) + Double.hashCode(inset);
        }
    }
}
