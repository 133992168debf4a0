package org.jianbao.check.text;

import java.util.List;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Manuscript;

/**
 * Two top-level blocks that say the same in two languages.
 *
 * @param first the text in the briefing's first language
 * @param left its block
 * @param second the text in another language
 * @param right its block
 */
public record BlockPair(Manuscript first, Block left, Manuscript second, Block right) {

    /** {@return the blocks as pieces of text} */
    public List<Memory.Piece> pieces(Memory memory) {
        return List.of(memory.piece(left), memory.piece(right));
    }

    /** {@return in which languages they are} */
    public String languages() {
        return first.language() + " " + second.language();
    }
}
