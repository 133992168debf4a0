package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jianbao.composition.Profile;
import org.jianbao.composition.SetLine;
import org.jianbao.composition.Setting;
import org.jspecify.annotations.Nullable;

/**
 * Fills a text column from a cursor down to a limit: as much as fits, headings with the text they
 * lead, at least two lines of a paragraph on either side of a page turn (CLREQ 3.4.4).
 *
 * <p>Heights are counted from baseline to baseline. Text stands on the grid; the slack that the
 * grid needs goes above the headings before the text, never between heading and text. At the head
 * of a column the grid begins with the text.
 */
final class ColumnFilling {

    private static final double FAR = 1e6;

    private final Flow flow;
    private final PageDesign design;
    private final Frame frame;
    private final List<Slot> slots;
    private final List<Column.Part> parts = new ArrayList<>();
    private Grid grid;
    private double last;
    private double after;
    private boolean empty = true;

    /**
     * Where a column is filled.
     *
     * @param top first baseline
     * @param bottom last baseline that may be used
     * @param grid the baseline grid
     * @param stopBefore index of the piece before which filling ends, or the number of pieces
     * @param force whether the first piece is placed even where it does not fit
     */
    record Frame(double top, double bottom, Grid grid, int stopBefore, boolean force) {
        Frame to(double lower) {
            return new Frame(top, lower, grid, stopBefore, force);
        }
    }

    ColumnFilling(Flow flow, PageDesign design, Frame frame, List<Slot> slots) {
        this.flow = flow;
        this.design = design;
        this.frame = frame;
        this.slots = slots;
        this.grid = frame.grid();
        this.last = frame.top();
    }

    static Column fill(Flow flow, PageDesign design, Cursor start, Frame frame, List<Slot> slots) {
        return new ColumnFilling(flow, design, frame, slots).fill(start);
    }

    private Column fill(Cursor start) {
        Cursor cursor = fillTo(start, frame.stopBefore());
        return new Column(parts, cursor, last);
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
        return cursor;
    }

    Column column(Cursor cursor) {
        return new Column(parts, cursor, last);
    }

    boolean isEmpty() {
        return empty;
    }

    /**
     * What begins at a cursor: headings, if any, and the text that they lead.
     *
     * @param headings the headings
     * @param lead the text; null where headings end the flow
     */
    record Opening(List<Piece> headings, @Nullable Piece lead) {
        int size() {
            return headings.size() + (lead == null ? 0 : 1);
        }

        Piece at(int i) {
            return i < headings.size() ? headings.get(i) : Objects.requireNonNull(lead);
        }
    }

    Opening opening(Cursor cursor) {
        List<Piece> headings = headingsAt(cursor.piece());
        int lead = cursor.piece() + headings.size();
        return new Opening(headings, lead < flow.pieces().size() ? flow.pieces().get(lead) : null);
    }

    /** Where the i-th piece of an opening would stand, given where the one before it stands. */
    double natural(Opening opening, int i, double before) {
        Piece piece = opening.at(i);
        if (i == 0 && empty) {
            return headBaseline(piece);
        }
        double white = i == 0 ? after : opening.at(i - 1).space().after();
        double from = i == 0 ? last : foot(opening.at(i - 1), before);
        return from + rise(piece) + Math.max(white, piece.space().before());
    }

    /**
     * Whether an opening has room at given baselines: all headings, and enough of the text. The
     * first on a page has, where something must be placed.
     */
    boolean fits(Opening opening, double[] baselines, boolean first) {
        if (first && frame.force()) {
            return true;
        }
        int lead = opening.headings().size();
        return opening.lead() == null
                ? headingsFit(opening.headings(), baselines)
                : linesThatStay(opening.lead(), 0, baselines[lead], leadOf(opening.headings())) > 0;
    }

    private boolean headingsFit(List<Piece> headings, double[] baselines) {
        return foot(headings.getLast(), baselines[headings.size() - 1])
                <= frame.bottom() + Slot.TOLERANCE;
    }

    /** The last baseline of a piece that stands whole from a first baseline on. */
    private double foot(Piece piece, double first) {
        int lines =
                switch (piece.body()) {
                    case Piece.Body.Text text -> set(piece, text, 0, first).lines().size();
                    case Piece.Body.Row row -> RowLines.height(row);
                    case Piece.Body.Picture _ -> 1;
                };
        return first + (lines - 1) * piece.leading();
    }

    /** Places an opening at given baselines and starts the grid anew at its text. */
    Cursor placeAt(Cursor cursor, Opening opening, double[] baselines) {
        Cursor next = placeHeadings(opening.headings(), baselines, 0, cursor);
        Piece lead = opening.lead();
        if (lead == null) {
            return next;
        }
        double first = baselines[opening.headings().size()];
        grid = Grid.even(first, flow.grid());
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
            return fits(opening, baselines, empty)
                    ? placeHeadings(opening.headings(), baselines, 0, cursor)
                    : cursor;
        }
        int index = opening.headings().size();
        boolean snapped = lead.keep().grid() && !empty;
        double first = snapped ? grid.atOrBelow(baselines[index]) : baselines[index];
        double slack = first - baselines[index];
        if (empty && lead.keep().grid()) {
            grid = Grid.even(first, flow.grid());
        }
        int from = index == 0 ? cursor.from() : 0;
        int most = linesThatStay(lead, from, first, leadOf(opening.headings()));
        if (most == 0 && !(empty && frame.force())) {
            return cursor;
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
                ? frame.top() - flow.ascent() + picture.height()
                : frame.top();
    }

    private List<Piece> headingsAt(int piece) {
        List<Piece> headings = new ArrayList<>();
        for (int i = piece;
                i < flow.pieces().size() && flow.pieces().get(i).keep().lead() > 0;
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
        List<SetLine> lines = set(piece, text, from, first).lines();
        int count = Math.min(most, lines.size());
        if (most == 0) {
            count = Math.clamp(room(piece, first), 1, lines.size());
            count -= count > 2 && count == lines.size() - 1 ? 1 : 0; // two lines go on together
        }
        boolean ends = count == lines.size();
        add(new Column.Part(piece, lines.subList(0, count), first, from == 0, ends));
        return ends ? new Cursor(index + 1, 0) : new Cursor(index, lines.get(count - 1).end());
    }

    private void add(Column.Part part) {
        parts.add(part);
        if (part.piece().keep().grid()) {
            grid = grid.from(part.first());
        }
        last = part.last();
        after = part.piece().space().after();
        empty = false;
    }

    private List<SetLine> linesOf(Piece piece, double first) {
        return piece.body() instanceof Piece.Body.Text text
                ? set(piece, text, 0, first).lines()
                : List.of();
    }

    /**
     * How many lines of a piece stay in this column: all, a part that leaves two lines on either
     * side, or none.
     */
    private int linesThatStay(Piece piece, int from, double first, int lead) {
        if (!(piece.body() instanceof Piece.Body.Text text)) {
            int rows = piece.body() instanceof Piece.Body.Row row ? RowLines.height(row) : 1;
            return first + (rows - 1) * piece.leading() <= frame.bottom() + Slot.TOLERANCE
                    ? rows
                    : 0;
        }
        Setting setting = set(piece, text, from, first);
        int all = setting.lines().size();
        int room = room(piece, first);
        if (all <= room) {
            return all;
        }
        int least = Math.max(2, Math.min(lead, all));
        int stay = Math.min(room, all - 2);
        if (stay >= least && rest(piece, text, setting.lines().get(stay - 1).end()) < 2) {
            stay--;
        }
        return piece.keep().whole() || stay < least ? 0 : stay;
    }

    /** How many lines go on: lines that were narrow beside a quote are fewer on the next page. */
    private int rest(Piece piece, Piece.Body.Text text, int from) {
        return text.matter().set(from, full(piece), 0).lines().size();
    }

    private Profile full(Piece piece) {
        return Profile.even(design.text() - piece.space().left() - piece.space().right());
    }

    private int room(Piece piece, double first) {
        return (int) Math.floor((frame.bottom() + Slot.TOLERANCE - first) / piece.leading()) + 1;
    }

    /** Sets a piece from a first baseline on; with its full measure where no quote is beside it. */
    private Setting set(Piece piece, Piece.Body.Text text, int from, double first) {
        Setting setting = text.matter().set(from, full(piece), 0);
        double last = first + (setting.lines().size() - 1) * piece.leading();
        boolean beside =
                slots.stream().anyMatch(s -> first < s.last() + Slot.TOLERANCE && last > s.above());
        return beside ? text.matter().set(from, profile(piece, first), 0) : setting;
    }

    /**
     * The measures of a piece's lines from a first baseline on, with what quotes take from them.
     */
    private Profile profile(Piece piece, double first) {
        double full = design.text() - piece.space().left() - piece.space().right();
        double lowest = slots.stream().mapToDouble(Slot::last).max().orElse(-FAR);
        List<Profile.Measure> measures = new ArrayList<>();
        for (double y = first; y < lowest + Slot.TOLERANCE; y += piece.leading()) {
            double baseline = y;
            boolean narrow = slots.stream().anyMatch(slot -> slot.narrows(baseline));
            double taken = narrow ? design.quote().intrusion() : 0;
            measures.add(new Profile.Measure(full - taken, taken));
        }
        return new Profile(measures, new Profile.Measure(full, 0));
    }
}
