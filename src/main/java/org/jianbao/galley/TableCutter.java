package org.jianbao.galley;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jianbao.composition.Composer;
import org.jianbao.makeup.Branch;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Piece;
import org.jianbao.makeup.Piece.Keep;
import org.jianbao.makeup.Piece.Space;
import org.jianbao.makeup.Role;
import org.jianbao.manuscript.Block;
import org.w3c.dom.Element;

/**
 * Cuts a table into rows; columns share the measure in proportion to their longest text. A table
 * whose words have no room is set smaller ({@code table.dense}); one that even then has none is
 * told, and runs over the edge with its words whole.
 */
final class TableCutter {

    /** White between columns, and at least where columns are many, pt. */
    private static final double GAP = 12;

    private static final double LEAST_GAP = 5;

    /** What a column is wider than its widest text, so that rounding breaks no line, pt. */
    private static final double SLACK = 0.5;

    private final PieceTray tray;

    private record Row(
            Element element, List<Composer.Matter> cells, List<Branch> branches, boolean head) {}

    /** A table's rows with the room that its columns ask for. */
    private record Draft(Space space, List<Row> rows, double[] least, double[] natural) {

        /** What all columns need, with the narrowest gaps. */
        double need() {
            return Arrays.stream(least).sum() + LEAST_GAP * (least.length - 1);
        }
    }

    TableCutter(PieceTray tray) {
        this.tray = tray;
    }

    void cut(Block.Table table, Enclosure enclosure) {
        Draft draft = draft(table, enclosure, "");
        double measure = measure(draft);
        if (draft.need() > measure) {
            draft = draft(table, enclosure, "dense");
        }
        if (draft.need() > measure) {
            tray.tell(
                    GalleyCode.tableTooWide(draft.need(), measure, Gauge.firstLine(table.span())));
        }
        add(table, draft, measure);
    }

    private double measure(Draft draft) {
        return tray.frame().measure() - draft.space().left() - draft.space().right();
    }

    private Draft draft(Block.Table table, Enclosure enclosure, String classes) {
        Element element = tray.child(enclosure.element(), "table", classes);
        List<Row> rows = new ArrayList<>();
        if (!table.head().isEmpty()) {
            rows.add(row(element, table.head(), table, true));
        }
        table.rows().forEach(row -> rows.add(row(element, row, table, false)));
        int columns = table.alignments().size();
        double[] least = new double[columns];
        double[] natural = new double[columns];
        for (Row row : rows) {
            for (int i = 0; i < Math.min(columns, row.cells().size()); i++) {
                Composer.Extent extent = row.cells().get(i).extent();
                least[i] = Math.max(least[i], extent.least() + SLACK);
                natural[i] = Math.max(natural[i], extent.natural() + SLACK);
            }
        }
        Space space = enclosure.around(tray.foundry().look(element));
        return new Draft(space, rows, least, natural);
    }

    private Row row(Element element, List<Block.Cell> cells, Block.Table table, boolean head) {
        List<Block.Alignment> alignments = table.alignments();
        Structure structure = tray.structure();
        Element row = tray.child(element, "tr", "");
        structure.put(row, structure.leaf(Role.ROW, element, table.index()).wide(cells.size()));
        List<Branch> branches = new ArrayList<>();
        List<Composer.Matter> matters = new ArrayList<>();
        Element last = row;
        for (int i = 0; i < cells.size(); i++) {
            String aligned = i < alignments.size() ? aligned(alignments.get(i)) : "";
            last = tray.child(row, head ? "th" : "td", aligned);
            branches.add(
                    structure
                            .branch(row, table.index())
                            .child(head ? Role.HEAD_CELL : Role.CELL, i));
            matters.add(tray.matter(last, cells.get(i).content(), false));
        }
        return new Row(last, matters, branches, head);
    }

    private static String aligned(Block.Alignment alignment) {
        return switch (alignment) {
            case START -> "";
            case CENTER -> "center";
            case END -> "end";
        };
    }

    private void add(Block.Table table, Draft draft, double measure) {
        double gap = gap(draft, measure);
        double[] widths = widths(draft, measure, gap);
        List<Row> rows = draft.rows();
        Optional<Piece> head = Optional.empty();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean last = i == rows.size() - 1;
            Space space =
                    new Space(
                            i == 0 ? draft.space().before() : 0,
                            last ? draft.space().after() : 0,
                            draft.space().left(),
                            draft.space().right());
            Keep keep =
                    new Keep(
                            false,
                            tray.frame().inColumns(),
                            row.head() && !last ? 1 : 0,
                            true,
                            false,
                            false);
            Fittings fittings =
                    new Fittings(space, keep, List.of(), Optional.empty(), Optional.empty());
            Piece.Body body = new Piece.Body.Row(cells(row, widths, gap), head);
            Piece piece = tray.add(Kind.TABLE, table.index(), row.element(), body, fittings);
            head = row.head() ? Optional.of(piece) : head;
        }
    }

    /** Gaps give way before words do. */
    private static double gap(Draft draft, double measure) {
        int gaps = draft.least().length - 1;
        double room = measure - Arrays.stream(draft.least()).sum();
        return gaps < 1 ? 0 : Math.clamp(room / gaps, LEAST_GAP, GAP);
    }

    /**
     * Each column gets its widest word; what is left is shared by how much more each would like.
     */
    private static double[] widths(Draft draft, double measure, double gap) {
        double[] widths = draft.least().clone();
        double room = measure - gap * (widths.length - 1) - Arrays.stream(widths).sum();
        double wish = Arrays.stream(draft.natural()).sum() - Arrays.stream(widths).sum();
        double share = wish <= 0 ? 0 : Math.clamp(room / wish, 0, 1);
        for (int i = 0; i < widths.length; i++) {
            widths[i] += (draft.natural()[i] - widths[i]) * share;
        }
        return widths;
    }

    private static List<Piece.Cell> cells(Row row, double[] widths, double gap) {
        List<Piece.Cell> cells = new ArrayList<>();
        double x = 0;
        for (int i = 0; i < Math.min(widths.length, row.cells().size()); i++) {
            cells.add(new Piece.Cell(row.cells().get(i), x, widths[i], row.branches().get(i)));
            x += widths[i] + gap;
        }
        return cells;
    }
}
