/**
 * Makeup: from settings to pages.
 *
 * <p>Takes the galley of each language as a {@link org.jianbao.makeup.Flow} of pieces that can be
 * set in any measure, and a {@link org.jianbao.makeup.PageDesign}; gives a {@link
 * org.jianbao.makeup.Plan}: each line, rule and area at its place. Pure functions on records; no
 * engine is seen here, so that pages can be tested in microseconds.
 *
 * <p>Words: a <em>column</em> is the text of one page; <em>dressing</em> a page sets its notes and
 * pull quotes beside the text; a <em>slot</em> is where a quote pushes into the text; the
 * <em>lockup</em> turns it all into placements; the <em>line</em> is the hairline between text and
 * outer column, which opens where a voice crosses it; the <em>outer column</em> holds notes,
 * quotes, section numbers and speakers; <em>verso</em> is the left, even page, <em>recto</em> the
 * right.
 */
@NullMarked
package org.jianbao.makeup;

import org.jspecify.annotations.NullMarked;
