package org.jianbao.font;

/**
 * Sets and classes of glyphs as the layout tables have them (ISO/IEC 14496-22, 6.2.5: Coverage and
 * ClassDef tables). Both are either a list or a list of ranges, sorted by glyph.
 */
final class GlyphClasses {

    private static final int RANGE = 6;

    private GlyphClasses() {}

    /** {@return the place of a glyph in a coverage table, -1 if it is not covered} */
    static int coverage(Table table, int glyph) {
        int count = table.u16(2);
        return switch (table.u16(0)) {
            case 1 -> {
                int entry = table.floor(glyph, 4, count, 2);
                yield entry >= 0 && table.u16(entry) == glyph ? (entry - 4) / 2 : -1;
            }
            case 2 -> {
                int range = table.floor(glyph, 4, count, RANGE);
                boolean within = range >= 0 && glyph <= table.u16(range + 2);
                yield within ? table.u16(range + 4) + glyph - table.u16(range) : -1;
            }
            default -> -1;
        };
    }

    /** {@return the class of a glyph in a class definition table, 0 if it has none} */
    static int classOf(Table table, int glyph) {
        return switch (table.u16(0)) {
            case 1 -> {
                int place = glyph - table.u16(2);
                yield place >= 0 && place < table.u16(4) ? table.u16(6 + 2 * place) : 0;
            }
            case 2 -> {
                int range = table.floor(glyph, 4, table.u16(2), RANGE);
                yield range >= 0 && glyph <= table.u16(range + 2) ? table.u16(range + 4) : 0;
            }
            default -> 0;
        };
    }
}
