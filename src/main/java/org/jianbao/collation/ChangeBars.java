package org.jianbao.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.change.Change;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.Placement;
import org.jianbao.makeup.Plan;

/**
 * Draws what has changed into the margin of the new pages: an upright bar beside each line that is
 * new or has new words, a short level tick where words or blocks were taken out. The text stays as
 * it is and where it is. Lengths in pt.
 */
public final class ChangeBars {

    /** Of bars and ticks: easily seen, and not taken for a rule of the design. */
    public static final double WEIGHT = 1.5;

    /** A pink that no theme has for its text. */
    public static final int COLOR = 0xD6006E;

    /** On dark grounds, and on those that are too much like the pink. */
    public static final int ON_DARK = 0xFFFFFF;

    private static final double TICK = 7;

    /** Bars as near as this are one. */
    private static final double NEAR = 1;

    /** Of white, less light than this is dark. */
    private static final double DARK = 0.5;

    private final Margins margins;
    private final Marking marking;
    private final Map<Integer, List<Placement.Rule>> bars = new LinkedHashMap<>();
    private final Map<Integer, List<Placement.Rule>> ticks = new LinkedHashMap<>();

    private ChangeBars(Margins margins, Marking marking) {
        this.margins = margins;
        this.marking = marking;
    }

    /**
     * {@return the new pages with marks in the margin}
     *
     * @param changes between the texts
     * @param old the pages as they were
     * @param fresh the pages as they are
     */
    public static Plan on(List<Change> changes, Plan old, Plan fresh) {
        Seating now = Seating.of(fresh);
        Marking marking = Marking.of(changes, Seating.of(old), now);
        ChangeBars drawing = new ChangeBars(new Margins(fresh, now), marking);
        now.all().values().forEach(spots -> spots.forEach(drawing::draw));
        return new Plan(
                fresh.width(),
                fresh.height(),
                fresh.bleed(),
                fresh.pages().stream().map(drawing::marked).toList());
    }

    private void draw(Spot spot) {
        if (marking.isBarred(spot)) {
            double x = margins.x(spot);
            add(bars, spot, new Placement.Rule(x, spot.top(), x, spot.bottom(), WEIGHT, COLOR));
        } else if (marking.isTicked(spot)) {
            tick(spot, (spot.top() + spot.bottom()) / 2);
        }
        if (marking.isTickedAbove(spot)) {
            tick(spot, spot.top());
        }
        if (marking.isTickedBelow(spot)) {
            tick(spot, spot.bottom());
        }
    }

    private void tick(Spot spot, double y) {
        double x = margins.x(spot);
        add(ticks, spot, new Placement.Rule(x - TICK / 2, y, x + TICK / 2, y, WEIGHT, COLOR));
    }

    private static void add(
            Map<Integer, List<Placement.Rule>> all, Spot spot, Placement.Rule rule) {
        all.computeIfAbsent(spot.page().number(), _ -> new ArrayList<>()).add(rule);
    }

    private Page marked(Page page) {
        List<Placement> all = new ArrayList<>(page.placements());
        joined(bars.getOrDefault(page.number(), List.of()))
                .forEach(bar -> all.add(seen(bar, page)));
        ticks.getOrDefault(page.number(), List.of()).forEach(tick -> all.add(seen(tick, page)));
        return new Page(page.number(), page.side(), page.folio(), all, page.part());
    }

    /** Bars of lines that follow each other are one. */
    private static List<Placement.Rule> joined(List<Placement.Rule> bars) {
        List<Placement.Rule> sorted = new ArrayList<>(bars);
        sorted.sort(
                Comparator.comparingDouble(Placement.Rule::x1)
                        .thenComparingDouble(Placement.Rule::y1));
        List<Placement.Rule> joined = new ArrayList<>();
        for (Placement.Rule bar : sorted) {
            Placement.Rule last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.x1() == bar.x1() && bar.y1() <= last.y2() + NEAR) {
                double bottom = Math.max(last.y2(), bar.y2());
                joined.set(
                        joined.size() - 1,
                        new Placement.Rule(bar.x1(), last.y1(), bar.x1(), bottom, WEIGHT, COLOR));
            } else {
                joined.add(bar);
            }
        }
        return joined;
    }

    /** A mark in a color that is seen on what lies beneath. */
    private static Placement.Rule seen(Placement.Rule rule, Page page) {
        int ground = 0xFFFFFF;
        for (Placement placement : page.placements()) {
            if (placement instanceof Placement.Area area
                    && area.x() <= rule.x1()
                    && rule.x1() <= area.x() + area.width()
                    && area.y() <= rule.y1()
                    && rule.y1() <= area.y() + area.height()) {
                ground = area.color();
            }
        }
        return light(ground) < DARK
                ? new Placement.Rule(rule.x1(), rule.y1(), rule.x2(), rule.y2(), WEIGHT, ON_DARK)
                : rule;
    }

    /** Of white, as the eye weighs red, green and blue (Rec. 601). */
    private static double light(int rgb) {
        return (0.299 * (rgb >> 16 & 0xFF) + 0.587 * (rgb >> 8 & 0xFF) + 0.114 * (rgb & 0xFF))
                / 255;
    }
}
