package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jianbao.composition.SetLine;

/**
 * Fills a text column from a cursor down to a limit: as much as fits, headings with the text they
 * lead, at least two lines of a paragraph on either side of a page turn (CLREQ 3.4.4).
 *
 * <p>Heights are counted from baseline to baseline. Text stands on the grid; the slack that the
 * grid needs goes above the headings before the text, never between heading and text. At the head
 * of a column the grid begins with the text.
 */
final class ColumnFilling {

    /** Headings in a row that are looked at: more than any page holds. */
    private static final int MOST_HEADINGS = 200;

    private final Flow flow;
    private final Reach reach;
    private final ColumnSetting setting;
    private final Map<Integer, Double> white;
    private final List<Column.Part> parts = new ArrayList<>();
    private IntConsumer looked = _ -> {};
    private Grid grid;
    private double last;
    private double after;
    private boolean empty = true;
    private boolean headed;
    private int continued = -1;

    /**
     * An empty column.
     *
     * @param flow whose text it takes
     * @param reach from where to where, and whether something must be placed
     * @param setting sets its pieces
     * @param white additional white above headings by their block
     */
    ColumnFilling(Flow flow, Reach reach, ColumnSetting setting, Map<Integer, Double> white) {
        this.flow = flow;
        this.reach = reach;
        this.setting = setting;
        this.white = white;
        this.grid = new Grid(reach.top(), flow.grid());
        this.last = reach.top();
    }

    /** Tells which pieces are looked at; the flow's end counts as one more. */
    ColumnFilling watched(IntConsumer watcher) {
        looked = watcher;
        return this;
    }

    Column fill(Cursor start) {
        begin(start);
        return column(fillTo(start, flow.pieces().size()));
    }

    /** Begins the column: where a table goes on, its head stands again. */
    void begin(Cursor start) {
        if (start.atEndOf(flow)) {
            return;
        }
        Piece piece = flow.pieces().get(start.piece());
        boolean goesOn =
                start.from() > 0
                        || (start.piece() > 0
                                && flow.pieces().get(start.piece() - 1).block() == piece.block());
        continued = goesOn ? piece.block() : -1;
        if (goesOn
                && start.from() == 0
                && piece.body() instanceof Piece.Body.Row row
                && row.head().isPresent()) {
            Column.Part again = Column.Part.again(row.head().get(), reach.top());
            parts.add(again);
            last = again.last();
            after = again.piece().space().after();
            headed = true;
        }
    }

    /** Fills on until a piece; {@return how far it came}. */
    Cursor fillTo(Cursor start, int stopBefore) {
        Cursor cursor = start;
        while (cursor.piece() < Math.min(stopBefore, flow.pieces().size())) {
            Cursor next = place(cursor);
            if (next.equals(cursor)) {
                break;
            }
            cursor = next;
        }
        looked.accept(cursor.piece());
        return cursor;
    }

    Column column(Cursor cursor) {
        double bottom = empty ? reach.top() : last;
        return new Column(empty ? List.of() : parts, cursor, bottom, continued);
    }

    boolean isEmpty() {
        return empty;
    }

    /**
     * {@return whether headings leave room for two lines, or for a whole piece, of their text; at
     * the end of the book, whether they have room themselves}
     */
    boolean leavesRoomForText(Opening opening, double[] baselines) {
        Piece lead = opening.lead();
        return lead == null
                ? headingsFit(opening.headings(), baselines)
                : baselines[opening.headings().size()] <= reach.bottom() - lead.leading();
    }

    /** {@return how many headings of an opening have room, given their baselines; at least one} */
    int headingsWithRoom(Opening opening, double[] baselines) {
        int count = 1;
        while (count < opening.headings().size()
                && setting.foot(opening.headings().get(count), baselines[count])
                        <= reach.bottom() + Slot.TOLERANCE) {
            count++;
        }
        return count;
    }

    /** {@return what begins at a cursor: headings, if any, and the text that they lead} */
    Opening opening(Cursor cursor) {
        List<Piece> headings = headingsAt(cursor.piece());
        int lead = cursor.piece() + headings.size();
        looked.accept(lead);
        return new Opening(headings, lead < flow.pieces().size() ? flow.pieces().get(lead) : null);
    }

    /** Where the i-th piece of an opening would stand, given where the one before it stands. */
    double natural(Opening opening, int i, double before) {
        Piece piece = opening.at(i);
        if (i == 0 && empty && !headed) {
            return headBaseline(piece);
        }
        double above = i == 0 ? after : opening.at(i - 1).space().after();
        double from = i == 0 ? last : setting.foot(opening.at(i - 1), before);
        double more = i == 0 && !empty ? white.getOrDefault(piece.block(), 0.0) : 0;
        return from + rise(piece) + Math.max(above, piece.space().before()) + more;
    }

    /**
     * Whether an opening has room at given baselines: all headings, and enough of the text. The
     * first on a page has, where something must be placed.
     */
    boolean fits(Opening opening, double[] baselines, boolean first) {
        if (first && reach.force()) {
            return true;
        }
        int lead = opening.headings().size();
        return opening.lead() == null
                ? headingsFit(opening.headings(), baselines)
                : linesThatStay(opening.lead(), 0, baselines[lead], leadOf(opening.headings())) > 0;
    }

    private boolean headingsFit(List<Piece> headings, double[] baselines) {
        return setting.foot(headings.getLast(), baselines[headings.size() - 1])
                <= reach.bottom() + Slot.TOLERANCE;
    }

    /** Places an opening at given baselines and starts the grid anew at its text. */
    Cursor placeAt(Cursor cursor, Opening opening, double[] baselines) {
        Cursor next = placeHeadings(opening.headings(), baselines, 0, cursor);
        Piece lead = opening.lead();
        if (lead == null) {
            return next;
        }
        double first = baselines[opening.headings().size()];
        grid = new Grid(first, flow.grid());
        int most = linesThatStay(lead, 0, first, leadOf(opening.headings()));
        return placeText(lead, next.piece(), 0, first, most);
    }

    /**
     * Places the piece at the cursor, with the headings that lead to it; gives the same cursor
     * where it can't.
     */
    private Cursor place(Cursor cursor) {
        if (!empty && cursor.from() == 0 && flow.pieces().get(cursor.piece()).keep().fresh()) {
            return cursor;
        }
        Opening opening = opening(cursor);
        double[] baselines = new double[opening.size()];
        for (int i = 0; i < baselines.length; i++) {
            baselines[i] = natural(opening, i, i == 0 ? 0 : baselines[i - 1]);
        }
        Piece lead = opening.lead();
        if (lead == null) {
            boolean whole = headingsFit(opening.headings(), baselines);
            if (!whole && !(empty && reach.force())) {
                return cursor;
            }
            int count = whole ? opening.size() : headingsWithRoom(opening, baselines);
            return placeHeadings(opening.headings(count).headings(), baselines, 0, cursor);
        }
        int index = opening.headings().size();
        boolean snapped = lead.keep().grid() && !empty;
        double first = snapped ? grid.atOrBelow(baselines[index]) : baselines[index];
        double slack = first - baselines[index];
        if (empty && lead.keep().grid()) {
            grid = new Grid(first, flow.grid());
        }
        int from = index == 0 ? cursor.from() : 0;
        int most = linesThatStay(lead, from, first, leadOf(opening.headings()));
        if (most == 0 && !(empty && reach.force())) {
            return cursor;
        }
        if (most == 0 && index > 0 && !leavesRoomForText(opening, baselines)) {
            // Headings fill the page: they are parted from their text, and none is lost.
            int count = headingsWithRoom(opening, baselines);
            return placeHeadings(opening.headings(count).headings(), baselines, 0, cursor);
        }
        Cursor next = placeHeadings(opening.headings(), baselines, slack, cursor);
        return placeText(lead, next.piece(), from, first, most);
    }

    /**
     * What a piece needs from the baseline above to its own first one, or a picture to its foot.
     */
    private double rise(Piece piece) {
        return piece.body() instanceof Piece.Body.Picture picture
                ? picture.height() + piece.size() / 2
                : piece.leading();
    }

    /**
     * The first baseline at a column's head: a picture stands with its top where capitals would
     * reach.
     */
    private double headBaseline(Piece piece) {
        return piece.body() instanceof Piece.Body.Picture picture
                ? reach.top() - flow.ascent() + picture.height()
                : reach.top();
    }

    private List<Piece> headingsAt(int piece) {
        if (piece >= flow.pieces().size() || flow.pieces().get(piece).keep().lead() == 0) {
            return List.of();
        }
        List<Piece> headings = new ArrayList<>();
        for (int i = piece;
                i < flow.pieces().size()
                        && flow.pieces().get(i).keep().lead() > 0
                        && headings.size() < MOST_HEADINGS;
                i++) {
            headings.add(flow.pieces().get(i));
        }
        return headings;
    }

    private static int leadOf(List<Piece> headings) {
        return headings.isEmpty() ? 0 : headings.getLast().keep().lead();
    }

    private Cursor placeHeadings(
            List<Piece> headings, double[] baselines, double slack, Cursor cursor) {
        for (int i = 0; i < headings.size(); i++) {
            Piece heading = headings.get(i);
            List<SetLine> lines = linesOf(heading, baselines[i] + slack);
            add(new Column.Part(heading, lines, baselines[i] + slack, true, true));
        }
        return new Cursor(cursor.piece() + headings.size(), 0);
    }

    private Cursor placeText(Piece piece, int index, int from, double first, int most) {
        if (!(piece.body() instanceof Piece.Body.Text text)) {
            add(new Column.Part(piece, List.of(), first, true, true));
            return new Cursor(index + 1, 0);
        }
        List<SetLine> lines = setting.lines(piece, text, from, first);
        if (lines.isEmpty()) { // nothing in it is printed
            return new Cursor(index + 1, 0);
        }
        int count = Math.min(most, lines.size());
        if (most == 0) {
            count = Math.clamp(room(piece, first), 1, lines.size());
            count -= count > 2 && count == lines.size() - 1 ? 1 : 0; // two lines go on together
        }
        boolean ends = count == lines.size();
        List<SetLine> here = ends ? lines : lines.subList(0, count);
        add(new Column.Part(piece, here, first, from == 0, ends));
        return ends ? new Cursor(index + 1, 0) : new Cursor(index, lines.get(count - 1).end());
    }

    private void add(Column.Part part) {
        parts.add(part);
        last = part.last();
        after = part.piece().space().after();
        empty = false;
    }

    private List<SetLine> linesOf(Piece piece, double first) {
        return piece.body() instanceof Piece.Body.Text text
                ? setting.lines(piece, text, 0, first)
                : List.of();
    }

    /**
     * How many lines of a piece stay in this column: all, a part that leaves two lines on either
     * side, or none.
     */
    private int linesThatStay(Piece piece, int from, double first, int lead) {
        if (!(piece.body() instanceof Piece.Body.Text text)) {
            int rows = piece.body() instanceof Piece.Body.Row row ? RowLines.height(row) : 1;
            return first + (rows - 1) * piece.leading() <= reach.bottom() + Slot.TOLERANCE
                    ? rows
                    : 0;
        }
        List<SetLine> lines = setting.lines(piece, text, from, first);
        int all = lines.size();
        int room = room(piece, first);
        if (all <= room) {
            return all;
        }
        int least = Math.max(2, Math.min(lead, all));
        int stay = Math.min(room, all - 2);
        if (stay >= least && setting.rest(piece, text, lines.get(stay - 1).end()) < 2) {
            stay--;
        }
        return piece.keep().whole() || stay < least ? 0 : stay;
    }

    private int room(Piece piece, double first) {
        return (int) Math.floor((reach.bottom() + Slot.TOLERANCE - first) / piece.leading()) + 1;
    }
}
