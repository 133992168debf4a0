package org.jianbao.manuscript;

import java.util.List;
import org.jianbao.source.SourceSpan;

/**
 * A note, called from the text.
 *
 * @param id its name in the manuscript
 * @param number its number, from 1 in order of first call
 * @param blocks its text
 * @param span where it is defined
 */
public record Note(String id, int number, List<Block> blocks, SourceSpan span) {
    /** Copies the list. */
    public Note {
        blocks = List.copyOf(blocks);
    }
}
