/**
 * Font files: which characters they have, how wide their glyphs are, how pairs of glyphs are
 * kerned, which glyphs join into ligatures, and what of a font goes into a PDF.
 *
 * <p>Takes TrueType files ({@code .ttf}, ISO/IEC 14496-22, "OpenType") from the fonts folder; gives
 * {@link org.jianbao.font.Face}s to the composer and {@link org.jianbao.font.Subset}s to the press.
 * It stands on the JDK alone. {@link org.jianbao.font.FontLibrary} is the door:
 *
 * {@snippet :
 * FontLibrary library = FontLibrary.scan(List.of(Path.of("fonts")));
 * Face text = library.face("Noto Serif SC", 500, false).orElseThrow();
 * int em = text.advance(text.glyph('永'));
 * }
 *
 * <p>Words of this package. <i>Family</i>: faces of one design, of several weights and slants.
 * <i>Glyph</i>: a numbered shape in a font; glyph 0 is the box that stands for a missing character.
 * <i>Font unit</i>: the grid of a font, usually 1000 or 2048 to the em. <i>Advance</i>: from the
 * origin of a glyph to that of the next. <i>Kerning</i>: a correction of the advance for a certain
 * pair. <i>Ligature</i>: several glyphs joined in one. <i>Subset</i>: the part of a font that a
 * document uses.
 */
@NullMarked
package org.jianbao.font;

import org.jspecify.annotations.NullMarked;
