package org.jianbao.makeup;

import java.util.List;
import org.jianbao.composition.Profile;
import org.jianbao.composition.SetLine;

/** The lines of a table's row. */
final class RowLines {
    private RowLines() {}

    static List<SetLine> of(Piece.Cell cell) {
        return cell.matter().set(0, Profile.even(cell.width()), 0).lines();
    }

    /** {@return how many lines the row is high} */
    static int height(Piece.Body.Row row) {
        int height = 0;
        for (Piece.Cell cell : row.cells()) {
            height = Math.max(height, of(cell).size());
        }
        return height;
    }
}
