package org.jianbao.makeup;

import java.util.List;

/**
 * All pages of an edition: what the press paints and the trace tells.
 *
 * @param width of the trimmed page, pt
 * @param height of the trimmed page, pt
 * @param bleed beyond the trim, pt
 * @param pages in order
 */
public record Plan(double width, double height, double bleed, List<Page> pages) {

    /** Places as near as this are one, pt. */
    private static final double NEAR = 0.01;

    /** Copies the list. */
    public Plan {
        pages = List.copyOf(pages);
    }

    /**
     * {@return the same pages with another bleed, which is filled by what fills this one}
     *
     * @param other bleed, pt
     */
    public Plan bleeding(double other) {
        return new Plan(
                width, height, other, pages.stream().map(page -> bleeding(page, other)).toList());
    }

    private Page bleeding(Page page, double other) {
        List<Placement> placements =
                page.placements().stream()
                        .map(placement ->
                                switch (placement) {
                                    case Placement.Area area -> bleeding(area, other);
                                    case Placement.Rule rule -> bleeding(rule, other);
                                    default -> placement;
                                })
                        .toList();
        return new Page(page.number(), page.side(), page.folio(), placements, page.part());
    }

    private Placement bleeding(Placement.Area area, double other) {
        double left = across(area.x(), other);
        double top = down(area.y(), other);
        double right = across(area.x() + area.width(), other);
        double bottom = down(area.y() + area.height(), other);
        return new Placement.Area(left, top, right - left, bottom - top, area.color());
    }

    private Placement bleeding(Placement.Rule rule, double other) {
        return new Placement.Rule(
                across(rule.x1(), other),
                down(rule.y1(), other),
                across(rule.x2(), other),
                down(rule.y2(), other),
                rule.weight(),
                rule.color());
    }

    private double across(double x, double other) {
        return moved(x, width, other);
    }

    private double down(double y, double other) {
        return moved(y, height, other);
    }

    /** What stands at the edge of the bleed goes to the edge of the other one. */
    private double moved(double place, double size, double other) {
        if (bleed > 0 && place <= NEAR - bleed) {
            return -other;
        }
        return bleed > 0 && place >= size + bleed - NEAR ? size + other : place;
    }
}
