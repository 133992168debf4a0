/**
 * The texts of a briefing as the rules of {@link org.jianbao.check} read them.
 *
 * <p>{@link org.jianbao.check.text.Texts} holds a briefing, each text cut into {@link
 * org.jianbao.check.text.Passage}s (what a reader takes in at one go: a paragraph, a heading, a
 * cell, a caption), and the blocks of two languages that pair. A passage's {@link
 * org.jianbao.check.text.Prose} is plain characters, each with its place in the manuscript, its
 * language and what stands over it: code, an address, or the mark {@code .sic} by which an editor
 * says that words stand as they are. A {@link org.jianbao.check.text.Rule} takes texts and gives
 * diagnostics.
 */
@NullMarked
package org.jianbao.check.text;

import org.jspecify.annotations.NullMarked;
