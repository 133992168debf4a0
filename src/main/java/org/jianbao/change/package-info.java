/**
 * What differs between two states of a briefing's texts, and which sheets of paper that concerns.
 *
 * <p>{@link org.jianbao.change.Changes} takes two briefings and gives {@link
 * org.jianbao.change.Change}s: blocks, notes and entries of the front matter that were added,
 * removed, changed or moved, each with its words, old and new. {@link org.jianbao.change.WordDiff}
 * compares words, {@link org.jianbao.change.Sheets} counts sheets. Nothing is read here and nothing
 * is set: pages are the business of {@code collation}.
 */
@NullMarked
package org.jianbao.change;

import org.jspecify.annotations.NullMarked;
