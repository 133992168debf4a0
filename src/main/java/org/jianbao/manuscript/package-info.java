/**
 * The manuscript as data: what the editor wrote, free of Markdown and of pages.
 *
 * <p>A {@link org.jianbao.manuscript.Briefing} has one {@link org.jianbao.manuscript.Manuscript}
 * for each language and the {@link org.jianbao.manuscript.Edition}s that are made of them. A
 * manuscript is front matter, top-level {@link org.jianbao.manuscript.Block}s in reading order and
 * {@link org.jianbao.manuscript.Note}s in order of their numbers; inside blocks stand {@link
 * org.jianbao.manuscript.Inline}s. Everything is a record, every node knows its place in the file,
 * and both families are sealed: a switch over them needs no default, so a new kind breaks the build
 * wherever it is not handled.
 *
 * <p>Only the JDK and {@link org.jianbao.source} are used here.
 */
@NullMarked
package org.jianbao.manuscript;

import org.jspecify.annotations.NullMarked;
