package org.jianbao.makeup;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What begins at a place of a flow: headings, if any, and the text that they lead.
 *
 * @param headings the headings
 * @param lead the text; null where headings end the flow, or fill the page
 */
record Opening(List<Piece> headings, @Nullable Piece lead) {

    Opening {
        headings = List.copyOf(headings);
    }

    int size() {
        return headings.size() + (lead == null ? 0 : 1);
    }

    /** {@return its first headings alone} */
    Opening headings(int count) {
        return new Opening(headings.subList(0, count), null);
    }

    Piece at(int i) {
        return i < headings.size() ? headings.get(i) : Objects.requireNonNull(lead);
    }
}
