/**
 * The reader of the proofs: looks over made-up pages for what a careful reader would mark in the
 * margin.
 *
 * <p>Takes a {@link org.jianbao.makeup.Plan} and the texts that stand on it; gives {@link
 * org.jianbao.proofreading.Mark}s: a problem at its place in the manuscript, and the page where it
 * is seen. {@link org.jianbao.proofreading.ProofReader} is the way in; one rule, one file. It sees
 * pages only, and changes nothing: what the makeup weighed is not asked again, but what came of it.
 *
 * <p>Words: a <em>column</em> is the text of one language on one page; an <em>opening</em> is what
 * is read side by side: two facing pages, two columns, or a page alone; a <em>runt</em> is a last
 * line too short to be one.
 */
@NullMarked
package org.jianbao.proofreading;

import org.jspecify.annotations.NullMarked;
