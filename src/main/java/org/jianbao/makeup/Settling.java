package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Settles text and notes of one step: fills the columns and shortens them until the notes called in
 * them find room, beside the text or at its foot. A note that would leave its column empty goes on
 * on the next page.
 */
final class Settling {

    private final Step step;
    private final List<List<Slot>> slots;
    private final List<FloatPlace> floats;
    private final Filling filling;
    private final boolean desperate;
    private final List<Reach> reaches = new ArrayList<>();
    private final List<Reach> first;
    private final Set<Integer> torn = new HashSet<>();

    /** Fills the columns for given quotes, each within its reach. */
    @FunctionalInterface
    interface Filling {
        List<Column> fill(List<List<Slot>> slots, List<Reach> reaches);
    }

    /**
     * Columns with their notes.
     *
     * @param columns the text, floating pictures included
     * @param notes the notes of each
     * @param bottoms the lowest baseline that each column could have had
     */
    record Settled(List<Column> columns, List<NoteColumn> notes, List<Double> bottoms) {

        /** {@return whether anything stands here, so that the next step has less to do} */
        boolean goesOn() {
            return columns.stream().anyMatch(column -> !column.parts().isEmpty())
                    || notes.stream().anyMatch(n -> !n.notes().isEmpty());
        }
    }

    private Settling(
            Step step, List<List<Slot>> slots, List<FloatPlace> floats, boolean desperate) {
        this.step = step;
        this.desperate = desperate;
        this.slots = slots;
        this.floats = floats;
        this.filling = step.filling();
        double lower = desperate ? 0 : step.tuning().lower();
        boolean bare = floats.stream().noneMatch(FloatPlace::any) && lower == 0;
        for (int i = 0; i < step.size(); i++) {
            PageDesign design = step.design(i);
            double top = FloatPlace.top(floats, design);
            double bottom = design.lastBaseline() - FloatPlace.taken(floats) - lower;
            reaches.add(new Reach(top, bottom, bare));
        }
        first = List.copyOf(reaches);
    }

    /**
     * {@return a step's columns and notes}
     *
     * @param step what is to be filled
     * @param slots where quotes push into each column
     * @param floats the floating pictures of each column
     */
    static Settled settle(Step step, List<List<Slot>> slots, List<FloatPlace> floats) {
        Settled settled = new Settling(step, slots, floats, false).settle();
        return settled.goesOn() ? settled : new Settling(step, slots, floats, true).settle();
    }

    private Settled settle() {
        while (true) {
            List<Column> columns = filling.fill(slots, reaches);
            if (!inStep(columns) && tearAll()) {
                continue;
            }
            Optional<Settled> settled =
                    step.notesAtFoot() ? withFootNotes(columns) : withSideNotes(columns);
            if (settled.isPresent()) {
                return settled.get();
            }
        }
    }

    private Optional<Settled> withSideNotes(List<Column> columns) {
        List<NoteColumn> notes = new ArrayList<>();
        List<Column> whole = new ArrayList<>();
        List<Double> bottoms = new ArrayList<>();
        for (int i = 0; i < step.size(); i++) {
            double bottom = step.design(i).lastBaseline() - FloatPlace.taken(floats);
            Column column = floats.get(i).around(columns.get(i), bottom);
            SideNotes.Room room = SideRoom.of(step.flow(i), step.design(i), column, slots.get(i));
            List<NoteColumn.Called> calls = step.calls(i, column);
            List<NoteColumn.Carried> carried = step.waiting(i).carried();
            Optional<NoteColumn> fitting =
                    torn.contains(i)
                            ? Optional.of(SideNotes.torn(carried, calls, room))
                            : SideNotes.whole(carried, calls, room);
            if (fitting.isEmpty()) {
                tighten(i, column, calls, Double.NEGATIVE_INFINITY);
                return Optional.empty();
            }
            whole.add(column);
            notes.add(fitting.get());
            bottoms.add(bottom);
        }
        return Optional.of(new Settled(whole, notes, bottoms));
    }

    private Optional<Settled> withFootNotes(List<Column> columns) {
        List<FootNotes> feet = new ArrayList<>();
        for (int i = 0; i < step.size(); i++) {
            feet.add(foot(i, columns));
        }
        double level =
                feet.stream().filter(Settling::any).mapToDouble(FootNotes::first).min().orElse(0);
        boolean columnsShare = step.scheme() == Scheme.COLUMNS;
        List<Column> whole = new ArrayList<>();
        List<NoteColumn> notes = new ArrayList<>();
        List<Double> bottoms = new ArrayList<>();
        for (int i = 0; i < step.size(); i++) {
            FootNotes foot = feet.get(i);
            double first = columnsShare ? level : foot.first();
            double bottom = foot.textBottom(first) - FloatPlace.taken(floats);
            Column column = columns.get(i);
            boolean crowded = column.parts().isEmpty() && bottom < reaches.get(i).top();
            if (crowded && any(foot) && torn.add(i)) {
                return Optional.empty();
            }
            boolean low = !column.parts().isEmpty() && column.bottom() > bottom + Slot.TOLERANCE;
            if (low && tighten(i, column, step.calls(i, column), bottom)) {
                return Optional.empty();
            }
            whole.add(floats.get(i).around(column, bottom));
            notes.add(foot.at(first));
            bottoms.add(bottom);
        }
        return Optional.of(new Settled(whole, notes, bottoms));
    }

    /**
     * Begins anew with notes that may go on on the next page, where notes have taken so much room
     * that a block begins in one language alone; false where that was done.
     */
    private boolean tearAll() {
        boolean more = false;
        for (int i = 0; i < step.size(); i++) {
            more |= torn.add(i);
        }
        if (more) {
            reaches.clear();
            reaches.addAll(first);
        }
        return more;
    }

    private static boolean any(FootNotes foot) {
        return !foot.wishes().isEmpty();
    }

    private FootNotes foot(int i, List<Column> columns) {
        PageDesign design = step.design(i);
        FootNotes.Room room =
                new FootNotes.Room(design, step.flow(i).noteLeading(), design.lastBaseline());
        List<NoteColumn.Called> calls = step.calls(i, floats.get(i).around(columns.get(i), 0));
        FootNotes whole = FootNotes.whole(step.waiting(i).carried(), calls, room);
        double least = leastText(i, columns);
        boolean tall = whole.textBottom() - FloatPlace.taken(floats) < least - Slot.TOLERANCE;
        return torn.contains(i) && tall ? whole.torn(least + FloatPlace.taken(floats)) : whole;
    }

    /** The lowest baseline that notes must leave to the text; in columns their notes are level. */
    private double leastText(int i, List<Column> columns) {
        double least = leastText(i, columns.get(i), step.calls(i, columns.get(i)));
        for (int j = 0; j < columns.size(); j++) {
            if (j != i && step.scheme() == Scheme.COLUMNS) {
                Column column = columns.get(j);
                least = Math.max(least, leastText(j, column, step.calls(j, column)));
            }
        }
        return least;
    }

    /** The same for one column: that of the last call, or of the piece around it that is whole. */
    private double leastText(int i, Column column, List<NoteColumn.Called> calls) {
        double top = reaches.get(i).top();
        double least =
                column.parts().isEmpty()
                        ? top
                        : Math.min(column.bottom(), top + 2 * step.flow(i).grid());
        if (calls.isEmpty()) {
            return least;
        }
        return Math.max(least, calledDownTo(column, calls));
    }

    /** The baseline of a column's last call, or of the last line of a whole piece around it. */
    private static double calledDownTo(Column column, List<NoteColumn.Called> calls) {
        double call = calls.getLast().baseline();
        double lowest = call;
        for (Column.Part part : column.parts()) {
            if (part.piece().keep().whole() && part.first() <= call + Slot.TOLERANCE) {
                lowest = Math.max(lowest, part.last());
            }
        }
        return lowest;
    }

    /**
     * Takes room from a column for its notes: down to what they leave, or to above the last call;
     * where that leaves nothing, a note is torn. {@return false where nothing more can be done}
     */
    private boolean tighten(int i, Column column, List<NoteColumn.Called> calls, double left) {
        double top = reaches.get(i).top();
        double lowest =
                calls.isEmpty() ? top + 2 * step.flow(i).grid() : calledDownTo(column, calls);
        if (lowest <= left + Slot.TOLERANCE || torn.contains(i)) {
            return cut(i, left);
        }
        if (step.tuning().tears() || !shorten(i, calls)) {
            torn.add(i);
        }
        return true;
    }

    private boolean cut(int i, double bottom) {
        Reach reach = reaches.get(i);
        if (bottom >= reach.bottom() - Slot.TOLERANCE) {
            return false;
        }
        reaches.set(i, new Reach(reach.top(), bottom, desperate));
        return true;
    }

    /**
     * Ends a column above its last call; false where that leaves nothing, or where the note would
     * find no room on any page, so that it must be torn.
     */
    private boolean shorten(int i, List<NoteColumn.Called> calls) {
        Reach former = reaches.get(i);
        if (calls.isEmpty()
                || calls.getLast().baseline() <= former.top() + step.flow(i).grid()
                || outgrowsPage(i, calls)) {
            return false;
        }
        double above = calls.getLast().baseline() - 2 * Slot.TOLERANCE;
        reaches.set(i, former.to(Math.min(former.bottom() - 1, above)));
        List<Column> cut = filling.fill(slots, reaches);
        boolean helps = cut.stream().anyMatch(c -> !c.parts().isEmpty()) && inStep(cut);
        if (!helps) {
            reaches.set(i, former);
        }
        return helps;
    }

    /** Whether the same blocks begin in all columns. */
    private static boolean inStep(List<Column> columns) {
        int[] begun = columns.getFirst().begun();
        for (Column column : columns) {
            if (!Arrays.equals(begun, column.begun())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a column's only note is too tall for a page that begins with its call. */
    private boolean outgrowsPage(int i, List<NoteColumn.Called> calls) {
        if (calls.size() > 1 || !step.waiting(i).carried().isEmpty()) {
            return false;
        }
        if (!step.notesAtFoot()) {
            return true;
        }
        PageDesign design = step.design(i);
        FootNotes.Room room =
                new FootNotes.Room(design, step.flow(i).noteLeading(), design.lastBaseline());
        double left = FootNotes.whole(List.of(), calls, room).textBottom();
        return left < design.firstBaseline() + 2 * step.flow(i).grid();
    }
}
