package org.jianbao.makeup;

import java.util.List;
import java.util.stream.Stream;
import org.jianbao.composition.Profile;
import org.jianbao.composition.SetLine;
import org.jianbao.composition.TextStyle;

/** The lines of a table's row. */
final class RowLines {
    private RowLines() {}

    static List<SetLine> of(Piece.Cell cell) {
        return cell.matter().set(0, Profile.even(cell.width()), 0).lines();
    }

    /** {@return how many lines the row is high} */
    static int height(Piece.Body.Row row) {
        return row.cells().stream().mapToInt(c -> of(c).size()).max().orElse(0);
    }

    static Stream<TextStyle.Call> calls(Piece.Body.Row row) {
        return row.cells().stream().flatMap(c -> of(c).stream()).flatMap(l -> l.calls().stream());
    }
}
