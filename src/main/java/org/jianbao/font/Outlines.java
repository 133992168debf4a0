package org.jianbao.font;

/**
 * The shapes of the glyphs: tables {@code loca} and {@code glyf} (ISO/IEC 14496-22, 5.3.3 and
 * 5.3.4).
 *
 * @param loca where each glyph starts and the last one ends
 * @param glyf the shapes
 * @param longOffsets whether {@code loca} has 32-bit offsets, else 16-bit of half the offset
 */
record Outlines(Table loca, Table glyf, boolean longOffsets) {

    /** Bytes before the shape: number of contours and ink box. */
    static final int HEADER = 10;

    private static final Face.Bounds BLANK = new Face.Bounds(0, 0, 0, 0);

    /**
     * Finds the shapes of a font.
     *
     * @throws BrokenFontException if they are missing
     */
    static Outlines of(TableDirectory font, int glyphCount) throws BrokenFontException {
        boolean longOffsets = font.require("head", 54).u16(50) != 0;
        Table loca = font.require("loca", (glyphCount + 1L) * (longOffsets ? 4 : 2));
        return new Outlines(loca, font.require("glyf", 1), longOffsets);
    }

    /** {@return the shape of a glyph, empty for a blank} */
    Table shape(int glyph) {
        long start = offset(glyph);
        Table shape = glyf.part(start, offset(glyph + 1) - start);
        return shape.length() < HEADER ? Table.EMPTY : shape;
    }

    /** {@return the ink box of a glyph; that of a composite is its own} */
    Face.Bounds bounds(int glyph) {
        Table shape = shape(glyph);
        return shape.length() == 0
                ? BLANK
                : new Face.Bounds(shape.s16(2), shape.s16(4), shape.s16(6), shape.s16(8));
    }

    private long offset(int glyph) {
        return longOffsets ? loca.u32(4 * glyph) : 2L * loca.u16(2 * glyph);
    }
}
