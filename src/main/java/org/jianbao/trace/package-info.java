/**
 * Tells a page plan in words and numbers: one JSON object for each set line, one line of text for
 * each object.
 *
 * <p>Takes a {@link org.jianbao.makeup.Plan}; gives what {@code docs/trace.md} describes. The trace
 * is made from the same plan that the press prints, so that the pages of a test can be compared as
 * text ("golden" pages), and any program can check where the words stand.
 *
 * {@snippet :
 * try (Writer out = Files.newBufferedWriter(file)) {
 *     new Trace("bilingual", plan).writeTo(out);
 * }
 * }
 */
@NullMarked
package org.jianbao.trace;

import org.jspecify.annotations.NullMarked;
