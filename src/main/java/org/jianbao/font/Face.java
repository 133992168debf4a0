package org.jianbao.font;

/**
 * One font file: a family at one weight and one slant. All measures are in font units, {@link
 * #unitsPerEm()} to the em.
 *
 * <p>Faces are immutable and safe for use by several threads.
 */
public interface Face {

    /** {@return the PostScript name, for example {@code NotoSerifSC-Medium}} */
    String name();

    /** {@return units to the em, usually 1000 or 2048} */
    int unitsPerEm();

    /** {@return the glyph of a code point, 0 where the face has none} */
    int glyph(int codePoint);

    /**
     * The form that a glyph has in Simplified Chinese (GSUB feature {@code locl}, language system
     * ZHS). In the Noto families it makes — one em wide and ⸺ two, with even gaps, where {@link
     * #glyph(int)} gives the narrower Latin dashes.
     *
     * @param glyph any glyph of the face
     * @return the Chinese form, or the glyph itself if there is no other
     */
    default int chineseForm(int glyph) {
        return glyph;
    }

    /** {@return the advance width of a glyph} */
    int advance(int glyph);

    /**
     * {@return what pair kerning (GPOS feature {@code kern}) adds to the advance of the left glyph}
     */
    int kern(int left, int right);

    /**
     * Applies the standard ligatures (GSUB features {@code liga} and {@code clig}).
     *
     * @param glyphs glyphs in reading order
     * @param from index of the first glyph of a possible ligature
     * @return the ligature, or null where none starts there
     */
    @org.jspecify.annotations.Nullable
    Ligature ligature(int[] glyphs, int from);

    /** {@return height of the capitals above the baseline} */
    int capHeight();

    /** {@return height of the small x above the baseline} */
    int xHeight();

    /** {@return the ink box of a glyph, all zero for a blank} */
    Bounds bounds(int glyph);

    /** {@return whether the face has a glyph for a code point} */
    default boolean covers(int codePoint) {
        return glyph(codePoint) != 0;
    }

    /**
     * Several glyphs joined in one.
     *
     * @param glyph the joined glyph
     * @param count how many glyphs it replaces, at least 2
     */
    record Ligature(int glyph, int count) {}

    /**
     * A box around ink, font units from the origin on the baseline, y upwards.
     *
     * @param xMin left
     * @param yMin bottom
     * @param xMax right
     * @param yMax top
     */
    record Bounds(int xMin, int yMin, int xMax, int yMax) {}
}
