package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fills the text columns of a spread, or of a page with two columns, one language each, in step:
 * sections, subsections, statements and recommendations start level in both, and a block that
 * starts here in one language starts here in the other.
 *
 * <p>Levels stand on the beat of the page design; each language counts its own grid from there. The
 * shorter language leaves white above the next level, never between its paragraphs.
 */
final class SpreadFilling implements Settling.Filling {

    private final List<Flow> flows;
    private final Step step;

    SpreadFilling(Step step) {
        this.step = step;
        this.flows = step.flows();
    }

    @Override
    public List<Column> fill(List<List<Slot>> slots, List<Reach> reaches) {
        int[] stops = new int[flows.size()];
        for (int i = 0; i < stops.length; i++) {
            stops[i] = flows.get(i).pieces().size();
        }
        List<Column> columns = run(slots, reaches, stops);
        for (Optional<Integer> odd = oddBlock(columns); odd.isPresent(); odd = oddBlock(columns)) {
            for (int i = 0; i < stops.length; i++) {
                stops[i] = Math.min(stops[i], indexOf(i, odd.get()));
            }
            List<Column> shorter = run(slots, reaches, stops);
            boolean bare = shorter.stream().allMatch(c -> c.parts().isEmpty());
            if (bare && reaches.stream().allMatch(Reach::force)) {
                return columns;
            }
            columns = shorter;
        }
        return tailsInStep(columns, slots, reaches, stops);
    }

    /** The first block that begins on the spread in one language only. */
    private static Optional<Integer> oddBlock(List<Column> columns) {
        int odd = Integer.MAX_VALUE;
        for (Column column : columns) {
            for (int block : column.begun()) {
                if (block < odd && !beginsInAll(block, columns)) {
                    odd = block;
                }
            }
        }
        return odd == Integer.MAX_VALUE ? Optional.empty() : Optional.of(odd);
    }

    private static boolean beginsInAll(int block, List<Column> columns) {
        for (Column column : columns) {
            if (!column.begins(block)) {
                return false;
            }
        }
        return true;
    }

    /** The index of a block's first piece from the column's start on. */
    private int indexOf(int i, int block) {
        List<Piece> pieces = flows.get(i).pieces();
        int index = step.cursors().get(i).piece();
        while (index < pieces.size() && pieces.get(index).block() != block) {
            index++;
        }
        step.sight().reach(i, index);
        return index;
    }

    /**
     * Where one language has ended a paragraph that the other carries over, the first is shortened
     * as well, so that the next spread does not begin with white on one side.
     */
    private List<Column> tailsInStep(
            List<Column> columns, List<List<Slot>> slots, List<Reach> reaches, int[] stops) {
        boolean oneGoesOn = false;
        for (Column column : columns) {
            oneGoesOn |= column.end().from() > 0;
        }
        for (int i = 0; i < columns.size() && oneGoesOn; i++) {
            Column column = columns.get(i);
            if (column.end().from() > 0 || column.parts().isEmpty()) {
                continue;
            }
            List<Reach> raised = new ArrayList<>(reaches);
            double bottom = column.bottom() - 2 * flows.get(i).grid() + Slot.TOLERANCE;
            raised.set(i, reaches.get(i).to(bottom));
            List<Column> retried = run(slots, raised, stops);
            if (oddBlock(retried).isEmpty() && retried.stream().allMatch(SpreadFilling::isTorn)) {
                return retried;
            }
        }
        return columns;
    }

    /** Whether a column ends within a paragraph. */
    private static boolean isTorn(Column column) {
        return column.end().from() > 0 && !column.parts().isEmpty();
    }

    private List<Column> run(List<List<Slot>> slots, List<Reach> reaches, int[] stops) {
        List<ColumnFilling> fillings = new ArrayList<>();
        List<Cursor> cursors = new ArrayList<>(step.cursors());
        for (int i = 0; i < flows.size(); i++) {
            ColumnFilling filling = step.column(i, slots.get(i), reaches.get(i));
            filling.begin(cursors.get(i));
            fillings.add(filling);
        }
        boolean going = true;
        while (going) {
            going = segment(fillings, cursors, stops, reaches.getFirst().top());
        }
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < flows.size(); i++) {
            columns.add(fillings.get(i).column(cursors.get(i)));
        }
        return columns;
    }

    /**
     * Fills one segment in every language, from one level to the next; false where the spread is
     * full.
     */
    private boolean segment(
            List<ColumnFilling> fillings, List<Cursor> cursors, int[] stops, double top) {
        if (atLevel(cursors, stops)) {
            if (!open(fillings, cursors, top)) {
                return false;
            }
        } else if (atStops(cursors, stops)) {
            return false;
        }
        boolean complete = true;
        for (int i = 0; i < flows.size(); i++) {
            int end = Math.min(stops[i], nextLevel(flows.get(i), cursors.get(i)));
            cursors.set(i, fillings.get(i).fillTo(cursors.get(i), end));
            complete &= cursors.get(i).piece() >= end && end < stops[i];
        }
        return complete;
    }

    private boolean atStops(List<Cursor> cursors, int[] stops) {
        for (int i = 0; i < stops.length; i++) {
            if (cursors.get(i).piece() < stops[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean atLevel(List<Cursor> cursors, int[] stops) {
        for (int i = 0; i < stops.length; i++) {
            Cursor cursor = cursors.get(i);
            boolean begins = cursor.piece() < stops[i] && cursor.from() == 0;
            if (!begins || !isLevel(flows.get(i).pieces().get(cursor.piece()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLevel(Piece piece) {
        return piece.keep().level() || piece.keep().lead() > 0;
    }

    private static int nextLevel(Flow flow, Cursor cursor) {
        for (int i = cursor.piece(); i < flow.pieces().size(); i++) {
            boolean begun = i == cursor.piece() && cursor.from() > 0;
            if (isLevel(flow.pieces().get(i)) && !begun) {
                return i;
            }
        }
        return flow.pieces().size();
    }

    private static boolean areEmpty(List<ColumnFilling> fillings) {
        for (ColumnFilling filling : fillings) {
            if (!filling.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Places headings and the text that they lead at the same heights in every language. */
    private boolean open(List<ColumnFilling> fillings, List<Cursor> cursors, double top) {
        boolean fresh =
                !areEmpty(fillings)
                        && flows.getFirst().pieces().get(cursors.getFirst().piece()).keep().fresh();
        if (fresh) {
            return false;
        }
        List<Opening> openings = new ArrayList<>();
        for (int i = 0; i < flows.size(); i++) {
            openings.add(fillings.get(i).opening(cursors.get(i)));
        }
        double[] baselines = levels(fillings, openings, top);
        boolean first = areEmpty(fillings);
        for (int i = 0; i < flows.size(); i++) {
            if (!fillings.get(i).fits(openings.get(i), baselines, first)) {
                return false;
            }
        }
        if (first) {
            openings = parted(fillings, openings, baselines);
        }
        for (int i = 0; i < flows.size(); i++) {
            cursors.set(i, fillings.get(i).placeAt(cursors.get(i), openings.get(i), baselines));
        }
        return true;
    }

    /**
     * Headings that fill a page by themselves are parted from their text, alike in every language.
     */
    private List<Opening> parted(
            List<ColumnFilling> fillings, List<Opening> openings, double[] baselines) {
        int most = openings.stream().mapToInt(o -> o.headings().size()).min().orElse(0);
        int count = most;
        boolean full = false;
        for (int i = 0; i < flows.size(); i++) {
            if (most > 0 && !fillings.get(i).leavesRoomForText(openings.get(i), baselines)) {
                full = true;
                count =
                        Math.min(
                                count,
                                fillings.get(i).headingsWithRoom(openings.get(i), baselines));
            }
        }
        int kept = count;
        return full ? openings.stream().map(o -> o.headings(kept)).toList() : openings;
    }

    private double[] levels(List<ColumnFilling> fillings, List<Opening> openings, double top) {
        int size = Integer.MAX_VALUE;
        for (Opening opening : openings) {
            size = Math.min(size, opening.size());
        }
        Grid beat = new Grid(top, step.design(0).beat());
        double[] baselines = new double[size];
        for (int k = 0; k < size; k++) {
            double lowest = 0;
            for (int i = 0; i < flows.size(); i++) {
                double before = k == 0 ? 0 : baselines[k - 1];
                lowest = Math.max(lowest, fillings.get(i).natural(openings.get(i), k, before));
            }
            baselines[k] = beat.atOrBelow(lowest);
        }
        return baselines;
    }
}
