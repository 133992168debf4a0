/**
 * Files of the editor's and places in them: the floor that everything stands on.
 *
 * <p>{@link org.jianbao.source.TextFile} takes a path and gives a {@link
 * org.jianbao.source.Reading}: the {@link org.jianbao.source.SourceText}, or why there is none. A
 * {@link org.jianbao.source.SourceSpan} is a place in such a text; every node of the model and
 * every diagnostic carries one. Nothing but the JDK is used here, and nothing is reported: problems
 * are told as data, and the phase that asked for the file words them.
 */
@NullMarked
package org.jianbao.source;

import org.jspecify.annotations.NullMarked;
