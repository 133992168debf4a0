package org.jianbao.check.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A figure in a passage, in digits or in words.
 *
 * @param from offset of its first character
 * @param to offset after its last
 * @param demanded whether the other language must give it: digits do, words do not
 * @param readings what it can mean; one of them is enough (the nineties: 90 or 1990)
 * @param parts what it is made of; all of them together are enough (two thirds: 2 and 3)
 * @param unit what it counts, as far as it matters
 * @param scale by what its digits are multiplied: a million in 2 million
 */
record Figure(
        int from,
        int to,
        boolean demanded,
        List<BigDecimal> readings,
        List<BigDecimal> parts,
        Unit unit,
        BigDecimal scale) {

    /** Copies the lists, each value in the one form in which equal values are equal. */
    Figure {
        readings = readings.stream().map(BigDecimal::stripTrailingZeros).distinct().toList();
        parts = parts.stream().map(BigDecimal::stripTrailingZeros).distinct().toList();
    }

    /** A figure of digits that means one thing. */
    static Figure digits(int from, int to, BigDecimal value) {
        return new Figure(from, to, true, List.of(value), List.of(), Unit.NONE, BigDecimal.ONE);
    }

    /** A figure in words that can mean several things. */
    static Figure words(int from, int to, List<BigDecimal> readings) {
        return new Figure(from, to, false, readings, List.of(), Unit.NONE, BigDecimal.ONE);
    }

    /** {@return all that it gives to figures of the other language} */
    Stream<BigDecimal> offered() {
        return Stream.concat(readings.stream(), parts.stream());
    }

    /** {@return whether the other language gives it} */
    boolean isIn(Set<BigDecimal> others) {
        return readings.stream().anyMatch(others::contains)
                || (!parts.isEmpty() && others.containsAll(parts));
    }

    /** {@return its plainest value} */
    BigDecimal value() {
        return readings.getFirst();
    }

    boolean isScaled() {
        return scale.compareTo(BigDecimal.ONE) != 0;
    }

    Figure reaching(int newFrom, int newTo) {
        return new Figure(newFrom, newTo, demanded, readings, parts, unit, scale);
    }

    Figure of(Unit newUnit) {
        return new Figure(from, to, demanded, readings, parts, newUnit, scale);
    }

    Figure offeredOnly() {
        return new Figure(from, to, false, readings, parts, unit, scale);
    }

    Figure withScale(BigDecimal newScale) {
        return new Figure(from, to, demanded, readings, parts, unit, newScale);
    }

    Figure withParts(List<BigDecimal> newParts) {
        return new Figure(from, to, demanded, readings, newParts, unit, scale);
    }

    Figure alsoRead(BigDecimal... more) {
        List<BigDecimal> all = new ArrayList<>(readings);
        all.addAll(List.of(more));
        return new Figure(from, to, demanded, all, parts, unit, scale);
    }
}
