package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Dresses a page, or the two pages of a spread: fills the text columns, sets notes beside their
 * calls and lets pull quotes push into the text.
 *
 * <p>A quote's place is sought among the lines near its passage: for each the columns are filled
 * anew with the narrow lines, and the cheapest wins. The same quote in two languages stands at one
 * height. Where notes find no room, the column ends above the call that is one too many.
 */
final class Dressing {

    /** Stretch of one place that the eye forgives, em (rule J5 reports more than twice as much). */
    private static final double FORGIVEN = 0.12;

    /**
     * Price of an em of stretch beyond that, in lines by which a quote is away from its passage.
     */
    private static final double LOOSE = 20;

    private final List<Flow> flows;
    private final PageDesign design;
    private final Filling filling;
    private final List<Waiting> waiting;

    /** Fills the columns for given quotes, each down to a lowest baseline. */
    @FunctionalInterface
    interface Filling {
        List<Column> fill(List<List<Slot>> slots, double[] bottoms, boolean force);
    }

    /**
     * What earlier pages left to a flow.
     *
     * @param carried rests of notes
     * @param quotes pull quotes that found no place yet
     * @param noted names of notes that stand already
     */
    record Waiting(List<NoteColumn.Carried> carried, List<PullQuote> quotes, Set<String> noted) {
        static final Waiting NOTHING = new Waiting(List.of(), List.of(), Set.of());

        Waiting {
            carried = List.copyOf(carried);
            quotes = List.copyOf(quotes);
            noted = Set.copyOf(noted);
        }
    }

    /**
     * One flow's page, dressed.
     *
     * @param column its text
     * @param notes its notes
     * @param slots its pull quotes
     * @param left what its next page inherits
     */
    record Dressed(Column column, NoteColumn notes, List<Slot> slots, Waiting left) {}

    /** Columns with their notes, before it is known which quotes stay. */
    private record Settled(List<Column> columns, List<NoteColumn> notes) {}

    private record Candidate(Settled page, List<List<Slot>> slots, double cost) {}

    private Dressing(List<Flow> flows, PageDesign design, Filling filling, List<Waiting> waiting) {
        this.flows = flows;
        this.design = design;
        this.filling = filling;
        this.waiting = waiting;
    }

    static List<Dressed> dress(
            List<Flow> flows, PageDesign design, Filling filling, List<Waiting> waiting) {
        return new Dressing(flows, design, filling, waiting).dress();
    }

    private List<Dressed> dress() {
        List<List<Slot>> slots = flows.stream().map(_ -> List.<Slot>of()).toList();
        Settled page = settle(slots);
        Set<Integer> tried = new HashSet<>();
        for (Optional<List<PullQuote>> quotes = next(page, tried);
                quotes.isPresent();
                quotes = next(page, tried)) {
            Optional<Candidate> best = best(quotes.get(), page, slots);
            if (best.isPresent()) {
                page = best.get().page();
                slots = best.get().slots();
            }
        }
        List<Dressed> dressed = new ArrayList<>();
        for (int i = 0; i < flows.size(); i++) {
            dressed.add(
                    new Dressed(
                            page.columns().get(i),
                            page.notes().get(i),
                            slots.get(i),
                            left(i, page, slots.get(i))));
        }
        return dressed;
    }

    /** The next quote that is due in every flow and has not been tried, one for each flow. */
    private Optional<List<PullQuote>> next(Settled page, Set<Integer> tried) {
        for (PullQuote lead : due(0, page)) {
            if (tried.add(lead.block())) {
                List<PullQuote> all = new ArrayList<>();
                for (int i = 0; i < flows.size(); i++) {
                    due(i, page).stream().filter(q -> q.block() == lead.block()).forEach(all::add);
                }
                if (all.size() == flows.size()) {
                    return Optional.of(all);
                }
            }
        }
        return Optional.empty();
    }

    /** Fills the columns and shortens them until the notes called in them find room. */
    private Settled settle(List<List<Slot>> slots) {
        double[] bottoms = flows.stream().mapToDouble(_ -> design.lastBaseline()).toArray();
        Set<Integer> torn = new HashSet<>();
        while (true) {
            List<Column> columns = filling.fill(slots, bottoms, true);
            List<NoteColumn> notes = new ArrayList<>();
            for (int i = 0; i < flows.size(); i++) {
                Optional<NoteColumn> fitting =
                        notes(i, columns.get(i), slots.get(i), torn.contains(i));
                if (fitting.isEmpty()) {
                    break;
                }
                notes.add(fitting.get());
            }
            if (notes.size() == flows.size()) {
                return new Settled(columns, notes);
            }
            int tight = notes.size();
            if (!shorten(tight, columns.get(tight), slots, bottoms)) {
                torn.add(tight);
            }
        }
    }

    private Optional<NoteColumn> notes(int flow, Column column, List<Slot> slots, boolean torn) {
        NoteColumn.Room room = room(flows.get(flow), column, slots);
        List<NoteColumn.Called> calls = calls(flow, column);
        List<NoteColumn.Carried> carried = waiting.get(flow).carried();
        return torn
                ? Optional.of(NoteColumn.torn(carried, calls, room))
                : NoteColumn.whole(carried, calls, room);
    }

    /**
     * Ends a column above its last call; false where that leaves nothing, so that the note must be
     * torn.
     */
    private boolean shorten(int flow, Column column, List<List<Slot>> slots, double[] bottoms) {
        List<NoteColumn.Called> calls = calls(flow, column);
        if (calls.isEmpty()
                || calls.getLast().baseline() <= design.firstBaseline() + flows.get(flow).grid()) {
            return false;
        }
        double former = bottoms[flow];
        bottoms[flow] = Math.min(former - 1, calls.getLast().baseline() - 2 * Slot.TOLERANCE);
        List<Column> cut = filling.fill(slots, bottoms, false);
        boolean alone = calls.size() == 1 && waiting.get(flow).carried().isEmpty();
        boolean helps = cut.stream().anyMatch(c -> !c.parts().isEmpty()) && !alone;
        if (!helps) {
            bottoms[flow] = former;
        }
        return helps;
    }

    private List<NoteColumn.Called> calls(int flow, Column column) {
        Set<String> seen = new HashSet<>(waiting.get(flow).noted());
        List<NoteColumn.Called> calls = new ArrayList<>();
        for (Column.Called called : column.calls()) {
            SideNote note = flows.get(flow).notes().get(called.call().id());
            if (note != null && seen.add(note.id())) {
                calls.add(new NoteColumn.Called(note.calledIn(called.block()), called.baseline()));
            }
        }
        return calls;
    }

    private NoteColumn.Room room(Flow flow, Column column, List<Slot> slots) {
        List<NoteColumn.Obstacle> obstacles = new ArrayList<>();
        for (Slot slot : slots) {
            obstacles.add(
                    new NoteColumn.Obstacle(
                            slot.inkTop() - design.quote().noteAbove(),
                            slot.inkBottom(design) + design.quote().noteBelow()));
        }
        for (Column.Part part : column.parts()) {
            if (part.begins()) {
                part.piece().marks().stream()
                        .filter(m -> m.where() == Piece.Where.BEYOND)
                        .forEach(m -> obstacles.add(obstacle(flow, m, part.first())));
            }
        }
        obstacles.sort(Comparator.comparingDouble(NoteColumn.Obstacle::above));
        double bottom = design.lastBaseline() + 2 * flow.noteLeading();
        return new NoteColumn.Room(
                design.firstBaseline(),
                bottom,
                flow.noteLeading(),
                design.noteMeasure(),
                obstacles);
    }

    private NoteColumn.Obstacle obstacle(Flow flow, Piece.Mark mark, double first) {
        double height = Stacking.height(mark.paragraphs(), design.outer(), 0);
        double size = mark.paragraphs().getFirst().size();
        return new NoteColumn.Obstacle(
                first - size - flow.noteLeading(), first + height + 2 * flow.noteLeading());
    }

    private List<PullQuote> due(int flow, Settled page) {
        List<PullQuote> due = new ArrayList<>(waiting.get(flow).quotes());
        Set<Integer> begun = page.columns().get(flow).begun();
        flows.get(flow).quotes().stream().filter(q -> begun.contains(q.owner())).forEach(due::add);
        return due;
    }

    private Waiting left(int flow, Settled page, List<Slot> slots) {
        List<PullQuote> quotes = new ArrayList<>(due(flow, page));
        quotes.removeIf(
                quote -> slots.stream().anyMatch(slot -> slot.quote().block() == quote.block()));
        Set<String> noted = new HashSet<>(waiting.get(flow).noted());
        NoteColumn notes = page.notes().get(flow);
        notes.notes().forEach(placed -> noted.add(placed.note().id()));
        notes.carried().forEach(carried -> noted.add(carried.note().id()));
        return new Waiting(notes.carried(), quotes, noted);
    }

    /**
     * The best place for a quote: at one height in all flows if there is one, else near it in each.
     */
    private Optional<Candidate> best(List<PullQuote> quotes, Settled page, List<List<Slot>> slots) {
        return page.columns().getFirst().textBaselines().stream()
                .map(above -> QuotePlace.slot(quotes.getFirst(), flows.getFirst(), design, above))
                .flatMap(lead -> level(quotes, lead, page).stream())
                .flatMap(level -> candidate(level, slots).stream())
                .min(Comparator.comparingDouble(Candidate::cost));
    }

    /**
     * The slots of a quote in all flows, at the height of the first; empty where a column has no
     * lines there.
     */
    private Optional<List<Slot>> level(List<PullQuote> quotes, Slot lead, Settled page) {
        List<Slot> level = new ArrayList<>(List.of(lead));
        for (int i = 1; i < flows.size(); i++) {
            Optional<Slot> other =
                    QuotePlace.slotAt(
                            quotes.get(i),
                            flows.get(i),
                            design,
                            page.columns().get(i),
                            lead.first());
            if (other.isEmpty()) {
                return Optional.empty();
            }
            level.add(other.get());
        }
        return Optional.of(level);
    }

    private Optional<Candidate> candidate(List<Slot> added, List<List<Slot>> slots) {
        List<List<Slot>> all = new ArrayList<>();
        for (int i = 0; i < flows.size(); i++) {
            Slot slot = added.get(i);
            if (slots.get(i).stream().anyMatch(other -> overlap(slot, other))) {
                return Optional.empty();
            }
            List<Slot> own = new ArrayList<>(slots.get(i));
            own.add(slot);
            all.add(own);
        }
        Settled page = settle(all);
        if (!IntStream.range(0, flows.size()).allMatch(i -> holds(i, page, all.get(i)))) {
            return Optional.empty();
        }
        double cost = 0;
        for (int i = 0; i < flows.size(); i++) {
            cost +=
                    QuotePlace.cost(
                                    added.get(i),
                                    page.columns().get(i),
                                    flows.get(i),
                                    design.quote().reach())
                            + page.notes().get(i).displaced() / flows.get(i).grid() / 2
                            + looseness(page.columns().get(i)) * LOOSE;
        }
        return Optional.of(new Candidate(page, all, cost));
    }

    /** How much lines are stretched beyond what the eye forgives, em. */
    private static double looseness(Column column) {
        return column.parts().stream()
                .flatMap(part -> part.lines().stream())
                .mapToDouble(line -> Math.max(0, line.worst() - FORGIVEN))
                .sum();
    }

    private boolean holds(int flow, Settled page, List<Slot> slots) {
        List<PullQuote> due = due(flow, page);
        return page.notes().get(flow).carried().isEmpty()
                && slots.stream()
                        .allMatch(slot ->
                                due.contains(slot.quote())
                                        && QuotePlace.holds(
                                                slot,
                                                page.columns().get(flow),
                                                flows.get(flow),
                                                design));
    }

    private boolean overlap(Slot one, Slot other) {
        double apart = 2 * flows.getFirst().grid();
        return one.above() < other.last() + apart && other.above() < one.last() + apart;
    }
}
