package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jianbao.composition.SetLine;
import org.jianbao.makeup.Settling.Settled;

/**
 * Dresses a step, a page or the two pages of a spread: fills the text columns, sets notes beside
 * their calls or at the foot, and lets pull quotes push into the text.
 *
 * <p>A quote's place is sought among the lines near its passage, the nearest first: for each the
 * columns are filled anew with the narrow lines, and the cheapest wins. The same quote in two
 * languages stands at one height. Quotes keep their order: while one finds no room, later ones
 * wait.
 */
final class Dressing {

    /** Stretch of one place that the eye forgives, em (rule J5 reports more than twice as much). */
    private static final double FORGIVEN = 0.12;

    /**
     * Price of an em of stretch beyond that, in lines by which a quote is away from its passage.
     */
    private static final double LOOSE = 20;

    /** What the narrow lines may change of a quote's distance from its passage, in lines. */
    private static final double REACH = 1;

    private final Step step;
    private final List<FloatPlace> floats;

    /**
     * One flow's page, dressed.
     *
     * @param column its text
     * @param notes its notes
     * @param slots its pull quotes
     * @param bottom lowest baseline that its text could have had, pt
     * @param left what its next page inherits
     */
    record Dressed(
            Column column, NoteColumn notes, List<Slot> slots, double bottom, Waiting left) {}

    private record Candidate(Settled page, List<List<Slot>> slots, double cost) {}

    /**
     * A place for a quote in all columns.
     *
     * @param slots one in each
     * @param least what it costs as the page is now
     * @param sure whether it costs that at least: narrow lines move nothing above them, so that a
     *     quote below the start of its passage stays as far from it
     */
    private record Try(List<Slot> slots, double least, boolean sure) {}

    private Dressing(Step step, List<FloatPlace> floats) {
        this.step = step;
        this.floats = floats;
    }

    /** {@return a step, dressed: one page or column for each flow} */
    static List<Dressed> dress(Step step) {
        return new Dressing(step, Floats.chosen(step)).dress();
    }

    private List<Dressed> dress() {
        List<List<Slot>> slots = step.flows().stream().map(_ -> List.<Slot>of()).toList();
        Settled page = Settling.settle(step, slots, floats);
        Set<Integer> tried = new HashSet<>();
        for (Optional<List<PullQuote>> quotes = next(page, tried);
                quotes.isPresent();
                quotes = next(page, tried)) {
            Optional<Candidate> best = best(quotes.get(), page, slots);
            if (best.isEmpty()) {
                break;
            }
            page = best.get().page();
            slots = best.get().slots();
        }
        List<Dressed> dressed = new ArrayList<>();
        for (int i = 0; i < step.size(); i++) {
            dressed.add(
                    new Dressed(
                            page.columns().get(i),
                            page.notes().get(i),
                            slots.get(i),
                            page.bottoms().get(i),
                            left(i, page, slots.get(i))));
        }
        return dressed;
    }

    /** The next quote that is due in every flow and has not been tried, one for each flow. */
    private Optional<List<PullQuote>> next(Settled page, Set<Integer> tried) {
        for (PullQuote lead : step.due(0, page.columns().getFirst())) {
            if (tried.add(lead.block())) {
                List<PullQuote> all = new ArrayList<>();
                for (int i = 0; i < step.size(); i++) {
                    step.due(i, page.columns().get(i)).stream()
                            .filter(q -> q.block() == lead.block())
                            .forEach(all::add);
                }
                return all.size() == step.size() ? Optional.of(all) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Waiting left(int i, Settled page, List<Slot> slots) {
        Column column = page.columns().get(i);
        List<PullQuote> quotes = new ArrayList<>(step.due(i, column));
        quotes.removeIf(
                quote -> slots.stream().anyMatch(slot -> slot.quote().block() == quote.block()));
        List<Floating> waiting = new ArrayList<>(step.floatsDue(i, column));
        waiting.removeIf(floating -> column.holds(floating.block()));
        BitSet noted = (BitSet) step.waiting(i).noted().clone();
        NoteColumn notes = page.notes().get(i);
        notes.notes().forEach(placed -> noted.set(placed.note().number()));
        notes.carried().forEach(carried -> noted.set(carried.note().number()));
        return new Waiting(notes.carried(), quotes, waiting, noted);
    }

    /**
     * The best place for a quote: at one height in all flows if there is one, else near it in each.
     * Places are tried from the nearest on, until what is left would cost more.
     */
    private Optional<Candidate> best(List<PullQuote> quotes, Settled page, List<List<Slot>> slots) {
        List<Try> tries = new ArrayList<>();
        for (double above : page.columns().getFirst().textBaselines()) {
            Slot lead = QuotePlace.slot(quotes.getFirst(), step.flow(0), step.design(0), above);
            List<Slot> level = level(quotes, lead, page);
            if (level.size() == step.size() && apart(level, slots) && withinEdges(level)) {
                tries.add(new Try(level, distance(level, page), below(level, page)));
            }
        }
        tries.sort(Comparator.comparingDouble(Try::least));
        Optional<Candidate> best = Optional.empty();
        for (Try next : tries) {
            if (best.isPresent() && next.least() >= best.get().cost() + REACH) {
                break;
            }
            if (best.isPresent() && next.sure() && next.least() >= best.get().cost()) {
                continue;
            }
            Optional<Candidate> candidate = candidate(next.slots(), slots);
            if (candidate.isPresent()
                    && (best.isEmpty() || candidate.get().cost() < best.get().cost())) {
                best = candidate;
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

    private Optional<Candidate> candidate(List<Slot> added, List<List<Slot>> slots) {
        List<List<Slot>> all = new ArrayList<>();
        for (int i = 0; i < step.size(); i++) {
            List<Slot> own = new ArrayList<>(slots.get(i));
            own.add(added.get(i));
            all.add(own);
        }
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
                            + looseness(page.columns().get(i)) * LOOSE;
        }
        return Optional.of(new Candidate(page, all, cost));
    }

    /** {@return how much lines are stretched beyond what the eye forgives, em} */
    static double looseness(Column column) {
        return isLoose(column)
                ? column.parts().stream()
                        .flatMap(part -> part.lines().stream())
                        .mapToDouble(line -> Math.max(0, line.worst() - FORGIVEN))
                        .sum()
                : 0;
    }

    private static boolean isLoose(Column column) {
        for (Column.Part part : column.parts()) {
            for (SetLine line : part.lines()) {
                if (line.worst() > FORGIVEN) {
                    return true;
                }
            }
        }
        return false;
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
