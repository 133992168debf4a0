/**
 * Prints a page plan: everything at its exact place, as a PDF.
 *
 * <p>Takes a {@link org.jianbao.makeup.Plan} and an {@link org.jianbao.press.Imprint}; gives the
 * bytes of a PDF 1.7 (ISO 32000-1), for a printing house of a PDF/X-4 or PDF/X-1a (ISO 15930), and
 * what went wrong, such as a broken picture. {@link org.jianbao.press.Press} is the door, {@link
 * org.jianbao.press.Delivery} writes the bytes to their file, whole or not at all:
 *
 * {@snippet :
 * Outcome<byte[]> pdf = new Press(painter).print(plan, imprint);
 * Delivery.deliver(pdf.value().orElseThrow(), Path.of("output", "briefing-en.pdf"));
 * }
 *
 * <p>The press decides nothing about layout. It works in three steps, and a plan is read twice:
 *
 * <ol>
 *   <li><i>Order type</i>: which glyphs each face must give ({@link org.jianbao.press.TypeCase}),
 *       and where the targets of links stand ({@link org.jianbao.press.Anchors}).
 *   <li><i>Print the pages</i>: each placement becomes operators of a content stream ({@link
 *       org.jianbao.press.Sheet}, {@link org.jianbao.press.LinePainter}).
 *   <li><i>Bind</i>: fonts, outline, page labels, information ({@link
 *       org.jianbao.press.PressWriter}).
 * </ol>
 *
 * <p>OpenPDF writes the file: objects, cross-references, pages, pictures. Its own fonts are not
 * used, since they number glyphs as the whole font does and know one character for each glyph: a
 * ligature could not be copied out. {@link org.jianbao.press.Fount} says what is done instead.
 *
 * <p>The same plan and imprint give the same bytes: no clock, no chance, no order that hangs on a
 * hash. {@code org.openpdf} and the barcode writer {@code com.google.zxing} are used here; places
 * come in pt from the top left corner of the trimmed page and leave in PDF's way, from the bottom
 * left.
 *
 * <p>Words of this package. <i>Fount</i>: the glyphs of one face that a document needs, cast anew
 * with numbers of their own. <i>Imprint</i>: what the file says about itself. <i>Ink</i>: how a
 * colour is printed. <i>Pen</i>: the place where a reader of the PDF would set the next glyph.
 */
@NullMarked
package org.jianbao.press;

import org.jspecify.annotations.NullMarked;
