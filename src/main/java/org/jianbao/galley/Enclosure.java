package org.jianbao.galley;

import org.jianbao.makeup.Piece.Space;
import org.jianbao.manuscript.Block;
import org.w3c.dom.Element;

/**
 * What a block stands in: the text itself, an item of a list, a quotation.
 *
 * @param element from which it inherits its look
 * @param left indent of what stands in it, pt
 * @param right indent of what stands in it, pt
 */
record Enclosure(Element element, double left, double right) {

    static Enclosure of(Element element, Space space) {
        return new Enclosure(element, space.left(), space.right());
    }

    /** {@return the white of an element in it} */
    Space around(Look look) {
        Space own = Fittings.around(look);
        return new Space(own.before(), own.after(), left + own.left(), right + own.right());
    }

    /** Cuts a block that stands in another. */
    interface Cutter {
        /** Cuts a block. */
        void cut(Block block, Enclosure enclosure);
    }
}
