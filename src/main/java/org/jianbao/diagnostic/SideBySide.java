package org.jianbao.diagnostic;

import java.util.List;
import java.util.Optional;
import org.jianbao.source.SourceSpan;

/**
 * A part of two texts that should agree, row by row, with a few rows before and after the place
 * where they do not.
 *
 * @param left the name of the first file
 * @param right the name of the second
 * @param rows from the top down
 */
public record SideBySide(String left, String right, List<Row> rows) {

    /** Copies the list. */
    public SideBySide {
        rows = List.copyOf(rows);
    }

    /**
     * What stands in both texts at one place.
     *
     * @param left in the first, on one line; empty if it has nothing there
     * @param right in the second
     * @param differs whether this is where the texts differ
     */
    public record Row(Optional<SourceSpan> left, Optional<SourceSpan> right, boolean differs) {}
}
