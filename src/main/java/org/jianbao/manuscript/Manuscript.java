package org.jianbao.manuscript;

import java.util.List;
import org.jianbao.source.SourceText;

/**
 * One language's text of a briefing.
 *
 * @param front what stands before the text
 * @param blocks the text, top-level blocks in reading order, indices 0, 1, 2 …
 * @param notes the notes in order of number
 * @param source the file
 */
public record Manuscript(
        FrontMatter front, List<Block> blocks, List<Note> notes, SourceText source) {
    /** Copies the lists. */
    public Manuscript {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }

    /** {@return the BCP 47 tag of this text's language} */
    public String language() {
        return front.language();
    }
}
