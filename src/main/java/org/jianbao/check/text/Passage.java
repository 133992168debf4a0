package org.jianbao.check.text;

import org.jianbao.manuscript.Block;

/**
 * What a reader takes in at one go: a paragraph, a heading, an item's paragraph, a cell, a caption,
 * a pull quote.
 *
 * @param kind what it is
 * @param block the innermost block that holds it
 * @param prose its words
 */
public record Passage(Kind kind, Block block, Prose prose) {

    /** What a passage is. */
    public enum Kind {
        /** Running text: paragraphs, also those of lists, quotations and recommendations. */
        BODY,
        /** A heading, or the audience of recommendations. */
        HEADING,
        /** A pull quote: words of the body again. */
        PULL_QUOTE,
        /** Whose words a quotation gives. */
        ATTRIBUTION,
        /** A cell of a table. */
        CELL,
        /** A picture's caption. */
        CAPTION,
        /** A paragraph of a note. */
        NOTE
    }
}
