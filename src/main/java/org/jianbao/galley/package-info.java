/**
 * The galley: from model and style sheets to pieces that can be set.
 *
 * <p>Takes a manuscript, a {@link org.jianbao.galley.Theme} and fonts; gives a {@link
 * org.jianbao.galley.Galley}: the text as pieces for the makeup, with all that stands around it.
 * Flying Saucer computes what the style sheets say of each element (cascade, inheritance, lengths)
 * and paints backgrounds and borders; lines are set by our composer, pages by our makeup.
 *
 * <p>Words: a <em>look</em> is an element's computed style; the <em>type case</em> holds the faces;
 * the <em>foundry</em> casts elements into matter; <em>furniture</em> is what is printed around a
 * text (folio, running head), and its <em>words</em> come from one file per language.
 */
@NullMarked
package org.jianbao.galley;

import org.jspecify.annotations.NullMarked;
