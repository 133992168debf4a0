package org.jianbao.makeup;

import java.util.List;
import java.util.Optional;

/**
 * A page, made up.
 *
 * @param number its place in the file, from 1
 * @param side verso or recto
 * @param folio the printed number; empty on covers and the like
 * @param placements what stands on it, in the order of painting; the lines of one flow in reading
 *     order
 */
public record Page(int number, Side side, Optional<String> folio, List<Placement> placements) {
    /** Copies the list. */
    public Page {
        placements = List.copyOf(placements);
    }
}
