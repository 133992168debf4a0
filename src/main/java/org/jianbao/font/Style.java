package org.jianbao.font;

/**
 * How a face looks among those of its family, and whether it may be embedded: tables {@code OS/2}
 * and {@code head} (ISO/IEC 14496-22, 5.2.7 and 5.2.3).
 *
 * @param weight from 1 to 1000; 400 is regular, 700 bold
 * @param width class from 1 (very narrow) to 9; 5 is normal
 * @param italic whether it is slanted
 * @param embeddable whether its maker allows it in a PDF
 */
record Style(int weight, int width, boolean italic, boolean embeddable) {

    private static final int REGULAR = 400;
    private static final int NORMAL_WIDTH = 5;
    private static final int ITALIC_OR_OBLIQUE = 0x201;
    private static final int MAC_ITALIC = 0x2;

    /** Reads the style; a font without table {@code OS/2} is regular. */
    static Style of(TableDirectory font) {
        Table os2 = font.table("OS/2");
        boolean macItalic = (font.table("head").u16(44) & MAC_ITALIC) != 0;
        if (os2.length() == 0) {
            return new Style(REGULAR, NORMAL_WIDTH, macItalic, true);
        }
        int weight = Math.clamp(os2.u16(4), 1, 1000);
        int permission = os2.u16(8);
        boolean embeddable = (permission & 0xF) != 2 && (permission & 0x200) == 0;
        boolean italic = macItalic || (os2.u16(62) & ITALIC_OR_OBLIQUE) != 0;
        return new Style(weight, os2.u16(6), italic, embeddable);
    }
}
