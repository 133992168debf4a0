package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Dresses one page: fills its text column, sets notes beside their calls and lets pull quotes push into the text.
 *
 * <p>A quote's place is sought among the lines near its passage: for each the column is filled anew with the narrow
 * lines, and the cheapest page wins. Where notes find no room, the column ends above the call that is one too many.
 */
final class Dressing {

    private final Flow flow;
    private final PageDesign design;
    private final Filling filling;
    private final Waiting waiting;

    /** Fills the page's column for given quotes, down to a lowest baseline. */
    @FunctionalInterface
    interface Filling {
        Column fill(List<Slot> slots, double bottom, boolean force);
    }

    /**
     * What earlier pages left.
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
     * A page, dressed.
     *
     * @param column its text
     * @param notes its notes
     * @param slots its pull quotes
     * @param left what the next page inherits
     */
    record Dressed(Column column, NoteColumn notes, List<Slot> slots, Waiting left) {}

    private record Candidate(Column column, NoteColumn notes, Slot slot, double cost) {}

    private Dressing(Flow flow, PageDesign design, Filling filling, Waiting waiting) {
        this.flow = flow;
        this.design = design;
        this.filling = filling;
        this.waiting = waiting;
    }

    static Dressed dress(Flow flow, PageDesign design, Filling filling, Waiting waiting) {
        return new Dressing(flow, design, filling, waiting).dress();
    }

    private Dressed dress() {
        List<Slot> slots = new ArrayList<>();
        Settled page = settle(slots);
        for (PullQuote quote : due(page.column())) {
            Optional<Candidate> best = best(quote, page, slots);
            if (best.isPresent()) {
                slots.add(best.get().slot());
                page = new Settled(best.get().column(), best.get().notes());
            }
        }
        return new Dressed(page.column(), page.notes(), slots, inherit(page, stillDue(page.column(), slots)));
    }

    private record Settled(Column column, NoteColumn notes) {}

    /** Fills the column and shortens it until the notes called in it find room. */
    private Settled settle(List<Slot> slots) {
        double bottom = design.lastBaseline();
        boolean force = true;
        while (true) {
            Column column = filling.fill(slots, bottom, force);
            NoteColumn.Room room = room(column, slots);
            List<NoteColumn.Called> calls = calls(column);
            Optional<NoteColumn> notes = NoteColumn.whole(waiting.carried(), calls, room);
            if (notes.isPresent()) {
                return new Settled(column, notes.get());
            }
            double last = calls.isEmpty() ? design.firstBaseline() : calls.getLast().baseline();
            double shorter = last - 2 * Slot.TOLERANCE;
            Column cut = filling.fill(slots, shorter, false);
            if (calls.size() <= 1 || cut.parts().isEmpty() || shorter >= bottom) {
                return new Settled(column, NoteColumn.torn(waiting.carried(), calls, room));
            }
            bottom = shorter;
            force = false;
        }
    }

    private List<NoteColumn.Called> calls(Column column) {
        Set<String> seen = new HashSet<>(waiting.noted());
        List<NoteColumn.Called> calls = new ArrayList<>();
        for (Column.Called called : column.calls()) {
            SideNote note = flow.notes().get(called.call().id());
            if (note != null && seen.add(note.id())) {
                calls.add(new NoteColumn.Called(note, called.baseline()));
            }
        }
        return calls;
    }

    private NoteColumn.Room room(Column column, List<Slot> slots) {
        List<NoteColumn.Obstacle> obstacles = new ArrayList<>();
        for (Slot slot : slots) {
            obstacles.add(new NoteColumn.Obstacle(
                    slot.inkTop() - design.quote().noteAbove(),
                    slot.inkBottom(design) + design.quote().noteBelow()));
        }
        for (Column.Part part : column.parts()) {
            if (part.begins()) {
                part.piece().marks().stream()
                        .filter(m -> m.where() == Piece.Where.BEYOND)
                        .forEach(m -> obstacles.add(obstacle(m, part.first())));
            }
        }
        obstacles.sort(Comparator.comparingDouble(NoteColumn.Obstacle::above));
        double bottom = design.lastBaseline() + 2 * flow.noteLeading();
        return new NoteColumn.Room(design.firstBaseline(), bottom, flow.noteLeading(), design.outer(), obstacles);
    }

    private NoteColumn.Obstacle obstacle(Piece.Mark mark, double first) {
        double height = -mark.paragraphs().getFirst().leading();
        for (Piece.Stick stick : mark.paragraphs()) {
            height += stick.lines(design.outer()).size() * stick.leading();
        }
        double size = mark.paragraphs().getFirst().size();
        return new NoteColumn.Obstacle(first - size - flow.noteLeading(), first + height + 2 * flow.noteLeading());
    }

    private List<PullQuote> due(Column column) {
        List<PullQuote> due = new ArrayList<>(waiting.quotes());
        Set<Integer> begun = column.begun();
        flow.quotes().stream().filter(q -> begun.contains(q.owner())).forEach(due::add);
        return due;
    }

    private List<PullQuote> stillDue(Column column, List<Slot> slots) {
        List<PullQuote> due = new ArrayList<>(due(column));
        due.removeIf(quote -> slots.stream().anyMatch(slot -> slot.quote() == quote));
        return due;
    }

    private Waiting inherit(Settled page, List<PullQuote> quotes) {
        Set<String> noted = new HashSet<>(waiting.noted());
        page.notes().notes().forEach(placed -> noted.add(placed.note().id()));
        page.notes().carried().forEach(carried -> noted.add(carried.note().id()));
        return new Waiting(page.notes().carried(), quotes, noted);
    }

    private Optional<Candidate> best(PullQuote quote, Settled page, List<Slot> slots) {
        return page.column().textBaselines().stream()
                .map(above -> QuotePlace.slot(quote, flow, design, above))
                .filter(slot -> slots.stream().noneMatch(other -> overlap(slot, other)))
                .flatMap(slot -> candidate(slot, slots).stream())
                .min(Comparator.comparingDouble(Candidate::cost));
    }

    private boolean overlap(Slot one, Slot other) {
        double apart = 2 * flow.grid();
        return one.above() < other.last() + apart && other.above() < one.last() + apart;
    }

    private Optional<Candidate> candidate(Slot slot, List<Slot> slots) {
        List<Slot> all = new ArrayList<>(slots);
        all.add(slot);
        Settled page = settle(all);
        if (!page.notes().carried().isEmpty()
                || !due(page.column()).contains(slot.quote())
                || !QuotePlace.holds(slot, page.column(), flow, design)) {
            return Optional.empty();
        }
        for (Slot other : slots) {
            if (!due(page.column()).contains(other.quote()) || !QuotePlace.holds(other, page.column(), flow, design)) {
                return Optional.empty();
            }
        }
        double cost = QuotePlace.cost(slot, page.column(), flow) + page.notes().displaced() / flow.grid() / 2;
        return Optional.of(new Candidate(page.column(), page.notes(), slot, cost));
    }
}
