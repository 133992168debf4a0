package org.jianbao.manuscript.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Block.Alignment;
import org.jianbao.manuscript.Block.Cell;

/** Reads a table: a head row, a row of hyphens that tells how columns are aligned, body rows. */
final class TableReader {

    private TableReader() {}

    static Block.Table read(
            Desk desk, InlineReader inlines, TableBlock table, Surroundings around) {
        List<Cell> head = List.of();
        List<Alignment> alignments = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<Cell> cells = cells(desk, inlines, row, around);
                if (part instanceof TableHead) {
                    head = cells;
                    alignments.addAll(alignments(row));
                } else {
                    rows.add(cells);
                }
            }
        }
        return new Block.Table(around.blockIndex(), head, rows, alignments, Places.of(desk, table));
    }

    private static List<Cell> cells(
            Desk desk, InlineReader inlines, Node row, Surroundings around) {
        List<Cell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            // A row that is too short is filled up with cells that stand nowhere: tell the row's
            // place for them.
            Node placed = cell.getSourceSpans().isEmpty() ? row : cell;
            cells.add(new Cell(inlines.read(cell, around), Places.of(desk, placed)));
        }
        return cells;
    }

    private static List<Alignment> alignments(Node row) {
        List<Alignment> alignments = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            alignments.add(alignment(((TableCell) cell).getAlignment()));
        }
        return alignments;
    }

    private static Alignment alignment(TableCell.Alignment written) {
        if (written == null) {
            return Alignment.START;
        }
        return switch (written) {
            case LEFT -> Alignment.START;
            case CENTER -> Alignment.CENTER;
            case RIGHT -> Alignment.END;
        };
    }
}
