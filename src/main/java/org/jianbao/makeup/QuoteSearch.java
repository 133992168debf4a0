package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jianbao.makeup.Settling.Settled;

/**
 * Seeks the place of a pull quote among the lines near its passage, the nearest first: for each the
 * columns are filled anew with the narrow lines, and the cheapest wins. The same quote in two
 * languages stands at one height.
 */
final class QuoteSearch {

    /** Price of an em of stretch that the eye sees, in lines by which a quote is away. */
    private static final double LOOSE = 20;

    /** What the narrow lines may change of a quote's distance from its passage, in lines. */
    private static final double REACH = 1;

    /** By how much two sums of the same numbers differ at most. */
    private static final double SUMS = 1e-6;

    private final Step step;
    private final List<FloatPlace> floats;

    /**
     * A quote at its place.
     *
     * @param page the page with it
     * @param slots all quotes of the page in each flow
     * @param cost of this place
     */
    record Found(Settled page, List<List<Slot>> slots, double cost) {}

    /**
     * A place for a quote in all columns.
     *
     * @param slots one in each
     * @param least what it costs as the page is now
     * @param sure whether it costs that at least: narrow lines move nothing above them, so that a
     *     quote below the start of its passage stays as far from it
     */
    private record Try(List<Slot> slots, double least, boolean sure) {}

    /**
     * A search.
     *
     * @param step whose pages are made
     * @param floats the floating pictures of each column
     */
    QuoteSearch(Step step, List<FloatPlace> floats) {
        this.step = step;
        this.floats = floats;
    }

    /**
     * The best place for a quote: at one height in all flows if there is one, else near it in each.
     * Places are tried from the nearest on, until what is left would cost more.
     */
    Optional<Found> best(List<PullQuote> quotes, Settled page, List<List<Slot>> slots) {
        List<Try> tries = new ArrayList<>();
        for (double above : page.columns().getFirst().textBaselines()) {
            Slot lead = QuotePlace.slot(quotes.getFirst(), step.flow(0), step.design(0), above);
            List<Slot> level = level(quotes, lead, page);
            if (level.size() == step.size() && apart(level, slots) && withinEdges(level)) {
                tries.add(new Try(level, distance(level, page), below(level, page)));
            }
        }
        tries.sort(Comparator.comparingDouble(Try::least));
        Optional<Found> best = Optional.empty();
        for (Try next : tries) {
            if (best.isPresent() && next.least() >= best.get().cost() + REACH) {
                break;
            }
            List<List<Slot>> all = with(next.slots(), slots);
            if (best.isPresent() && next.sure() && least(next, all, page) >= best.get().cost()) {
                continue;
            }
            Optional<Found> found = tried(next.slots(), all);
            if (found.isPresent() && (best.isEmpty() || found.get().cost() < best.get().cost())) {
                best = found;
            }
        }
        return best;
    }

    private double distance(List<Slot> level, Settled page) {
        double sum = 0;
        for (int i = 0; i < step.size(); i++) {
            int reach = step.design(i).quote().reach();
            sum += QuotePlace.cost(level.get(i), page.columns().get(i), step.flow(i), reach);
        }
        return sum;
    }

    /**
     * The slots of a quote in all flows, at the height of the first; of fewer flows where a column
     * has no lines there.
     */
    private List<Slot> level(List<PullQuote> quotes, Slot lead, Settled page) {
        List<Slot> level = new ArrayList<>();
        level.add(lead);
        for (int i = 1; i < step.size(); i++) {
            QuotePlace.slotAt(
                            quotes.get(i),
                            step.flow(i),
                            step.design(i),
                            page.columns().get(i),
                            lead.first())
                    .ifPresent(level::add);
        }
        return level;
    }

    /** Whether slots are below the starts of their passages. */
    private static boolean below(List<Slot> level, Settled page) {
        for (int i = 0; i < level.size(); i++) {
            Slot slot = level.get(i);
            if (slot.above() < QuotePlace.start(slot, page.columns().get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean withinEdges(List<Slot> level) {
        for (int i = 0; i < step.size(); i++) {
            if (!QuotePlace.withinEdges(level.get(i), step.flow(i).grid(), step.design(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean apart(List<Slot> added, List<List<Slot>> slots) {
        for (int i = 0; i < step.size(); i++) {
            for (Slot other : slots.get(i)) {
                if (overlap(added.get(i), other)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<List<Slot>> with(List<Slot> added, List<List<Slot>> slots) {
        List<List<Slot>> all = new ArrayList<>();
        for (int i = 0; i < added.size(); i++) {
            List<Slot> own = new ArrayList<>(slots.get(i));
            own.add(added.get(i));
            all.add(own);
        }
        return all;
    }

    /**
     * What a place costs at least, so far as can be told without making the page: by its distance
     * from the passage, and by the lines above it and beside it that any such page has.
     */
    private double least(Try place, List<List<Slot>> slots, Settled page) {
        double least = place.least() - SUMS;
        for (int i = 0; i < step.size(); i++) {
            Looseness looseness = new Looseness(step, i, page.columns().get(i));
            least += LOOSE * looseness.least(place.slots().get(i), slots.get(i));
        }
        return least;
    }

    private Optional<Found> tried(List<Slot> added, List<List<Slot>> all) {
        Settled page = Settling.settle(step, all, floats);
        for (int i = 0; i < step.size(); i++) {
            if (!holds(i, page, all.get(i))) {
                return Optional.empty();
            }
        }
        double cost = distance(added, page);
        for (int i = 0; i < step.size(); i++) {
            cost +=
                    page.notes().get(i).displaced() / step.flow(i).grid() / 2
                            + Looseness.of(page.columns().get(i)) * LOOSE;
        }
        return Optional.of(new Found(page, all, cost));
    }

    private boolean holds(int i, Settled page, List<Slot> slots) {
        Column column = page.columns().get(i);
        List<PullQuote> due = step.due(i, column);
        NoteColumn notes = page.notes().get(i);
        double foot = notes.rule().orElse(Double.POSITIVE_INFINITY);
        PageDesign design = step.design(i);
        return (step.notesAtFoot() || notes.carried().isEmpty())
                && step.floatsDue(i, column).containsAll(floats.get(i).all())
                && slots.stream()
                        .allMatch(slot ->
                                due.contains(slot.quote())
                                        && slot.inkBottom(design) + design.quote().clear() <= foot
                                        && QuotePlace.holds(slot, column, step.flow(i), design));
    }

    private boolean overlap(Slot one, Slot other) {
        double apart = 2 * step.flow(0).grid();
        return one.above() < other.last() + apart && other.above() < one.last() + apart;
    }
}
