package org.jianbao.check.text;

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
public record BlockPair(Manuscript first, Block left, Manuscript second, Block right) {}
