package org.jianbao.font;

import java.util.BitSet;
import java.util.zip.CRC32;

/**
 * The part of a font that a document uses, as a TrueType file for a PDF: the {@code FontFile2} of a
 * {@code CIDFontType2} whose {@code CIDToGIDMap} is {@code Identity} (ISO 32000-2, 9.7.4 and 9.9).
 * Glyphs are numbered anew without gaps, in the order that they have in the font. The same glyphs
 * of the same font always give the same bytes.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Subset {

    private static final int LETTERS_IN_TAG = 6;

    private final GlyphNumbers numbers;
    private final byte[] bytes;

    private Subset(GlyphNumbers numbers) throws BrokenFontException {
        this.numbers = numbers;
        this.bytes = new SubsetWriter(numbers.font(), numbers.oldGlyphs()).write();
    }

    /**
     * Makes a subset.
     *
     * @param font where the glyphs are from
     * @param used numbers of the glyphs in use; glyph 0 and the parts of composite glyphs are added
     * @throws BrokenFontException if the shape of a glyph is damaged
     */
    public static Subset of(FontFile font, BitSet used) throws BrokenFontException {
        return of(GlyphNumbers.of(font, used));
    }

    /**
     * Makes a subset of glyphs that have their numbers already.
     *
     * @throws BrokenFontException if the shape of a glyph is damaged
     */
    public static Subset of(GlyphNumbers numbers) throws BrokenFontException {
        return new Subset(numbers);
    }

    /** {@return the font file, a fresh copy} */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * {@return the name for the PDF: six letters that tell one subset from another, a plus sign,
     * the font's name (ISO 32000-2, 9.9.2)}
     */
    public String name() {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        StringBuilder name = new StringBuilder();
        long rest = sum.getValue();
        for (int i = 0; i < LETTERS_IN_TAG; i++) {
            name.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return name.append('+').append(numbers.font().name()).toString();
    }

    /** {@return how many glyphs it has, glyph 0 included} */
    public int glyphCount() {
        return numbers.count();
    }

    /**
     * {@return the number in the subset of a glyph of the font}
     *
     * @throws IllegalArgumentException if the subset was made without it
     */
    public int newGlyph(int oldGlyph) {
        return numbers.newGlyph(oldGlyph);
    }

    /** {@return the number in the font of a glyph of the subset} */
    public int oldGlyph(int newGlyph) {
        return numbers.oldGlyph(newGlyph);
    }
}
