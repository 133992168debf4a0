package org.jianbao.collation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.Placement;
import org.jianbao.makeup.Plan;
import org.jianbao.makeup.Side;

/**
 * Where marks stand: in the margin next to their column, clear of whatever stands on the page.
 * Lengths in pt.
 */
final class Margins {

    /** From the column to the mark. */
    private static final double BESIDE = 9;

    /** By which a mark goes further out where something stands in its way. */
    private static final double STEP = 2;

    /** Around a mark nothing stands. */
    private static final double CLEAR = 4.5;

    /** Office printers leave as much of the paper white. */
    private static final double FROM_TRIM = 6;

    /** Of the type size, what letters take above the baseline and below. */
    private static final double ASCENT = 0.85;

    private static final double DESCENT = 0.25;

    private final Plan plan;
    private final List<Spot> spots;
    private final Map<Column, Double> edges = new HashMap<>();

    /** A rectangle in which something stands. */
    private record Ink(double left, double right, double top, double bottom) {
        boolean touches(double from, double to, Spot spot) {
            return left < to && right > from && top < spot.bottom() && bottom > spot.top();
        }
    }

    /**
     * The left or the right half of pages.
     *
     * @param side of the pages
     * @param page the only page, of cover and contents; -1 for all pages of the text
     * @param left whether it is the left half
     */
    private record Column(Side side, int page, boolean left) {
        boolean holds(Spot spot, boolean onTheLeft) {
            return onTheLeft == left
                    && spot.page().side() == side
                    && (page < 0 ? isOfText(spot) : spot.page().number() == page);
        }
    }

    Margins(Plan plan, Seating seating) {
        this.plan = plan;
        this.spots =
                seating.all().values().stream()
                        .flatMap(List::stream)
                        .filter(spot -> !spot.isLabel())
                        .toList();
    }

    /** {@return where the mark of a spot stands, across} */
    double x(Spot spot) {
        boolean left = isLeft(spot);
        double sign = left ? -1 : 1;
        double x = edge(spot, left) + sign * BESIDE;
        List<Ink> inks = inks(spot.page()).toList();
        while (x > FROM_TRIM && x < plan.width() - FROM_TRIM) {
            double at = x;
            if (inks.stream().noneMatch(ink -> ink.touches(at - CLEAR, at + CLEAR, spot))) {
                return x;
            }
            x += sign * STEP;
        }
        return left ? FROM_TRIM : plan.width() - FROM_TRIM;
    }

    private boolean isLeft(Spot spot) {
        return spot.middle() < plan.width() / 2;
    }

    /** The outer edge of the column: the same on all pages of a side, but on cover and contents. */
    private double edge(Spot spot, boolean left) {
        Column column =
                isOfText(spot)
                        ? new Column(spot.page().side(), -1, left)
                        : new Column(spot.page().side(), spot.page().number(), left);
        return edges.computeIfAbsent(column, this::edge);
    }

    private double edge(Column column) {
        Stream<Spot> inside = spots.stream().filter(spot -> column.holds(spot, isLeft(spot)));
        return column.left()
                ? inside.mapToDouble(Spot::left).min().orElse(0)
                : inside.mapToDouble(Spot::right).max().orElse(plan.width());
    }

    private static boolean isOfText(Spot spot) {
        return spot.kind() != Kind.COVER && spot.kind() != Kind.CONTENTS;
    }

    private static Stream<Ink> inks(Page page) {
        return page.placements().stream().flatMap(Margins::ink);
    }

    private static Stream<Ink> ink(Placement placement) {
        return switch (placement) {
            case Placement.Line line when line.turn() == 0 -> {
                double size = line.tag().size();
                double left = line.x() + line.line().x();
                yield Stream.of(
                        new Ink(
                                left,
                                left + line.line().width(),
                                line.baseline() - ASCENT * size,
                                line.baseline() + DESCENT * size));
            }
            case Placement.Line line -> {
                // Turned around its beginning, whichever way: the square around it is clear.
                double reach = Math.max(line.tag().size(), 0);
                double length = line.line().x() + line.line().width();
                yield Stream.of(
                        new Ink(
                                line.x() - reach,
                                line.x() + reach,
                                line.baseline() - length,
                                line.baseline() + length));
            }
            case Placement.Picture p ->
                    Stream.of(new Ink(p.x(), p.x() + p.width(), p.y(), p.y() + p.height()));
            case Placement.Code c ->
                    Stream.of(new Ink(c.x(), c.x() + c.size(), c.y(), c.y() + c.size()));
            case Placement.Area _, Placement.Rule _, Placement.Box _ -> Stream.empty();
        };
    }
}
