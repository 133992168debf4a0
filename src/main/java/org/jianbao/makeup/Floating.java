package org.jianbao.makeup;

import java.util.List;

/**
 * A picture with its caption that stands at the head or the foot of a page: of the page where the
 * block before it ends, or of the next that has room.
 *
 * @param block its own block's index
 * @param owner index of the block that it follows: the last before it that is set in the text, or
 *     the first after it where nothing is before
 * @param pieces the picture and its caption, from above
 * @param edge where it stands
 */
public record Floating(int block, int owner, List<Piece> pieces, Edge edge) {

    /** Copies the list. */
    public Floating {
        pieces = List.copyOf(pieces);
    }

    /** An end of the type area. */
    public enum Edge {
        HEAD,
        FOOT
    }
}
