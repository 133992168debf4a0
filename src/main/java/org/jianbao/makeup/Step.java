package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A step of the makeup, to be made: a page, a spread or a page of two columns.
 *
 * @param scheme how the flows share it
 * @param flows the texts
 * @param designs the page as each text sees it
 * @param cursors where each text goes on
 * @param waiting what earlier pages left to each
 * @param tuning what is done otherwise than by first fit
 * @param taken the quotes that this step and those before it took into the text
 * @param sight is told what is looked at
 */
record Step(
        Scheme scheme,
        List<Flow> flows,
        List<PageDesign> designs,
        List<Cursor> cursors,
        List<Waiting> waiting,
        Tuning tuning,
        List<QuotesInText.Taken> taken,
        Sight sight) {

    Step {
        flows = List.copyOf(flows);
        designs = List.copyOf(designs);
        cursors = List.copyOf(cursors);
        waiting = List.copyOf(waiting);
        taken = List.copyOf(taken);
    }

    /** {@return the first step of some flows} */
    static Step first(Scheme scheme, List<Flow> flows, List<PageDesign> designs) {
        return new Step(
                scheme,
                flows,
                designs,
                flows.stream().map(_ -> Cursor.START).toList(),
                flows.stream().map(_ -> Waiting.NOTHING).toList(),
                Tuning.PLAIN,
                List.of(),
                new Sight(flows.size()));
    }

    int size() {
        return flows.size();
    }

    Flow flow(int i) {
        return flows.get(i);
    }

    PageDesign design(int i) {
        return designs.get(i);
    }

    Waiting waiting(int i) {
        return waiting.get(i);
    }

    boolean notesAtFoot() {
        return designs.getFirst().notes().place() == PageDesign.NotePlace.FOOT;
    }

    /** {@return the same, tuned otherwise} */
    Step tuned(Tuning other) {
        return new Step(scheme, flows, designs, cursors, waiting, other, taken, sight);
    }

    /** {@return the same, telling another what is looked at} */
    Step watched(Sight other) {
        return new Step(scheme, flows, designs, cursors, waiting, tuning, taken, other);
    }

    /** {@return the same with a quote taken into the text} */
    Step taking(QuotesInText.Taken quote) {
        List<Flow> others = new ArrayList<>();
        List<Waiting> left = new ArrayList<>();
        for (int i = 0; i < flows.size(); i++) {
            others.add(flows.get(i).withQuoteInText(quote.block(), quote.before()));
            left.add(waiting.get(i).without(quote.block()));
        }
        List<QuotesInText.Taken> all = new ArrayList<>(taken);
        all.add(quote);
        return new Step(scheme, others, designs, cursors, left, tuning, all, sight);
    }

    /** {@return the step that comes after some pages} */
    Step after(List<Dressing.Dressed> pages) {
        List<Cursor> ends = new ArrayList<>(pages.size());
        List<Waiting> left = new ArrayList<>(pages.size());
        for (Dressing.Dressed page : pages) {
            ends.add(page.column().end());
            left.add(page.left());
        }
        return new Step(scheme, flows, designs, ends, left, Tuning.PLAIN, taken, sight);
    }

    /** {@return how its columns are filled} */
    Settling.Filling filling() {
        return scheme == Scheme.PAGE || tuning.apart() ? this::each : new SpreadFilling(this);
    }

    private List<Column> each(List<List<Slot>> slots, List<Reach> reaches) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < flows.size(); i++) {
            columns.add(column(i, slots.get(i), reaches.get(i)).fill(cursors.get(i)));
        }
        return columns;
    }

    /** {@return a flow's column, to be filled} */
    ColumnFilling column(int i, List<Slot> slots, Reach reach) {
        ColumnSetting setting = new ColumnSetting(designs.get(i), slots, tuning.of(i));
        return new ColumnFilling(flows.get(i), reach, setting, tuning.white())
                .watched(piece -> sight.reach(i, piece));
    }

    /**
     * {@return the notes called in a flow's column for the first time, with the lines' baselines}
     */
    List<NoteColumn.Called> calls(int i, Column column) {
        BitSet seen = (BitSet) waiting.get(i).noted().clone();
        List<NoteColumn.Called> calls = new ArrayList<>();
        for (Column.Called called : column.calls()) {
            SideNote note = flows.get(i).notes().get(called.call().id());
            sight.note(i, called.call().id(), note);
            if (note != null && !seen.get(note.number())) {
                seen.set(note.number());
                calls.add(new NoteColumn.Called(note.calledIn(called.block()), called.baseline()));
            }
        }
        return calls;
    }

    /** {@return the pull quotes of a flow that may stand on a page with a column, in order} */
    List<PullQuote> due(int i, Column column) {
        List<PullQuote> due = new ArrayList<>(waiting.get(i).quotes());
        addBegun(flows.get(i).quotes(), PullQuote::owner, column, due);
        return due;
    }

    /**
     * {@return the floating pictures of a flow that may stand on a page with a column, in order}
     */
    List<Floating> floatsDue(int i, Column column) {
        List<Floating> due = new ArrayList<>(waiting.get(i).floats());
        addBegun(flows.get(i).floats(), Floating::owner, column, due);
        return due;
    }

    /** Those whose owner begins in a column; they stand in order, so that few are looked at. */
    private static <T> void addBegun(
            List<T> all, ToIntFunction<T> owner, Column column, List<T> found) {
        int[] begun = column.begun();
        if (all.isEmpty() || begun.length == 0) {
            return;
        }
        int low = 0;
        for (int high = all.size(); low < high; ) {
            int middle = (low + high) / 2;
            if (owner.applyAsInt(all.get(middle)) < begun[0]) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int last = begun[begun.length - 1];
        for (int k = low; k < all.size() && owner.applyAsInt(all.get(k)) <= last; k++) {
            if (column.begins(owner.applyAsInt(all.get(k)))) {
                found.add(all.get(k));
            }
        }
    }
}
