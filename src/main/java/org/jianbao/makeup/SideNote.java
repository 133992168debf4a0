package org.jianbao.makeup;

import java.util.List;

/**
 * A note, for the outer column or the foot of the page.
 *
 * @param id its name
 * @param number as printed
 * @param block index of the block that calls it first; -1 until that is known
 * @param paragraphs its text
 * @param figure its number, set
 * @param again what stands in place of the number where the note goes on from the page before
 * @param language BCP 47 tag
 */
public record SideNote(
        String id,
        int number,
        int block,
        List<Piece.Stick> paragraphs,
        Piece.Stick figure,
        Piece.Stick again,
        String language) {
    /** Copies the list. */
    public SideNote {
        paragraphs = List.copyOf(paragraphs);
    }

    /** {@return the same note, called in a block} */
    SideNote calledIn(int index) {
        return new SideNote(id, number, index, paragraphs, figure, again, language);
    }
}
