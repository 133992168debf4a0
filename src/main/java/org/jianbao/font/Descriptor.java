package org.jianbao.font;

/**
 * What a PDF says about an embedded font in its font descriptor (ISO 32000-2, 9.8.1). All measures
 * are in 1/1000 em.
 *
 * @param flags bits of ISO 32000-2, 9.8.2
 * @param box around all glyphs laid upon each other
 * @param italicAngle degrees counter-clockwise from the vertical: negative for a face that leans to
 *     the right
 * @param ascent height of the text above the baseline
 * @param descent depth of the text below the baseline, negative
 * @param capHeight height of the capitals
 * @param xHeight height of the small x
 * @param stemV thickness of vertical stems, estimated from the weight: no table has it
 */
public record Descriptor(
        int flags,
        Face.Bounds box,
        double italicAngle,
        int ascent,
        int descent,
        int capHeight,
        int xHeight,
        int stemV) {

    private static final int FIXED_PITCH = 1;
    private static final int SERIF = 1 << 1;
    private static final int SYMBOLIC =
            1 << 2; // characters beyond the standard Latin set: true of every composite font
    private static final int ITALIC = 1 << 6;

    /** Gathers what a font's tables tell. */
    static Descriptor of(FontFile font, TableDirectory tables) {
        Table head = tables.table("head");
        Table os2 = tables.table("OS/2");
        Table vertical = os2.length() == 0 ? tables.table("hhea") : os2;
        int ascent = os2.length() == 0 ? 4 : 68;
        double unit = 1000.0 / font.unitsPerEm();
        return new Descriptor(
                flags(font, tables),
                new Face.Bounds(
                        scaled(head.s16(36), unit),
                        scaled(head.s16(38), unit),
                        scaled(head.s16(40), unit),
                        scaled(head.s16(42), unit)),
                tables.table("post").s32(4) / 65536.0,
                scaled(vertical.s16(ascent), unit),
                scaled(vertical.s16(ascent + 2), unit),
                scaled(font.capHeight(), unit),
                scaled(font.xHeight(), unit),
                50 + (int) Math.round(Math.pow(font.weight() / 65.0, 2)));
    }

    private static int flags(FontFile font, TableDirectory tables) {
        Table os2 = tables.table("OS/2");
        int serifStyle = os2.u8(33); // PANOSE digit 2; 11 to 15 are without serifs
        boolean serif = os2.u8(32) == 2 && serifStyle >= 2 && serifStyle <= 10;
        boolean fixedPitch = tables.table("post").u32(12) != 0;
        return SYMBOLIC
                | (serif ? SERIF : 0)
                | (fixedPitch ? FIXED_PITCH : 0)
                | (font.italic() ? ITALIC : 0);
    }

    private static int scaled(int units, double unit) {
        return (int) Math.round(units * unit);
    }
}
