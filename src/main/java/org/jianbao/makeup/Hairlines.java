package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The line beside the text of a page, or between its two columns, and the tint beyond it. It opens
 * where a voice crosses it. Lengths in pt.
 */
final class Hairlines {

    private final PageDesign design;
    private final Side side;
    private final List<Opening> openings = new ArrayList<>();
    private final List<Placement> fields = new ArrayList<>();
    private double end;

    /** Where the line is not drawn, pt from the head. */
    private record Opening(double from, double to) {}

    Hairlines(PageDesign design, Side side) {
        this.design = design;
        this.side = side;
        this.end = design.height() + design.bleed();
    }

    private boolean betweenColumns() {
        return design.fromLeft().isPresent();
    }

    /** Opens the line; between two columns nothing crosses it. */
    void open(double from, double to) {
        if (!betweenColumns()) {
            openings.add(new Opening(from, to));
        }
    }

    /** Lets the line between two columns end above their notes. */
    void endAbove(double y) {
        if (betweenColumns()) {
            end = Math.min(end, y);
        }
    }

    /** Lays an area over the tint. */
    void over(Placement area) {
        fields.add(area);
    }

    /** {@return the tint, what lies over it, and the line} */
    List<Placement> placements() {
        List<Placement> all = new ArrayList<>();
        field().ifPresent(all::add);
        all.addAll(fields);
        all.addAll(rules());
        return all;
    }

    private Optional<Placement> field() {
        int color = design.line().field();
        if (color < 0 || betweenColumns()) {
            return Optional.empty();
        }
        double line = design.lineX(side);
        double bleed = design.bleed();
        double x = side == Side.VERSO ? -bleed : line;
        double width = side == Side.VERSO ? line + bleed : design.width() - line + bleed;
        return Optional.of(
                new Placement.Area(x, -bleed, width, design.height() + 2 * bleed, color));
    }

    /**
     * The line from bleed to bleed, but for its openings; pieces too short to be a line are left
     * out.
     */
    private List<Placement> rules() {
        if (design.line().weight() <= 0) {
            return List.of();
        }
        List<Placement> rules = new ArrayList<>();
        double from = -design.bleed();
        openings.sort(Comparator.comparingDouble(Opening::from));
        for (Opening opening : openings) {
            rule(from, opening.from()).ifPresent(rules::add);
            from = Math.max(from, opening.to());
        }
        rule(from, end).ifPresent(rules::add);
        return rules;
    }

    private Optional<Placement> rule(double from, double to) {
        double x = design.lineX(side);
        return to - from >= design.line().least()
                ? Optional.of(
                        new Placement.Rule(
                                x, from, x, to, design.line().weight(), design.line().color()))
                : Optional.empty();
    }
}
