/**
 * Looks a finished PDF over before it goes to the printer, ours or anybody's.
 *
 * <p>Takes the bytes of a PDF and {@link org.jianbao.preflight.Terms}, gives an {@link
 * org.jianbao.preflight.Inspection}: findings as data. {@link org.jianbao.preflight.Preflight} is
 * the door. The document is walked once: {@link org.jianbao.preflight.PageReader} reads each
 * content stream and tells every {@link org.jianbao.preflight.Mark} that it leaves on the page,
 * with its color, size and place; the checks look at these and at the document's dictionaries. A
 * check is a small class with the rules it holds; {@link org.jianbao.preflight.Rules} lists them
 * all.
 *
 * <p>A PDF that comes from elsewhere may be broken or hostile: what is read is bounded, and nothing
 * in it makes the inspection fail. PDFBox is used here and nowhere else.
 *
 * <p>Words: the <em>trim</em> is the page as cut, the <em>bleed</em> what is printed beyond it and
 * cut off, the <em>output intent</em> the press and paper that the file is made for, <em>ink</em>
 * what one printing plate lays down, 0 to 100 %.
 */
@NullMarked
package org.jianbao.preflight;

import org.jspecify.annotations.NullMarked;
