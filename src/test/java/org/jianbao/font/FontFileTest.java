package org.jianbao.font;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A font file")
class FontFileTest {

    private static final int EM = 1000;

    private final FontFile songti = ShippedFonts.font("NotoSerifSC-Medium");
    private final FontFile serif = ShippedFonts.font("SourceSerif4-Regular");

    @ParameterizedTest
    @MethodSource("org.jianbao.font.ShippedFonts#chinese")
    @DisplayName("sets every Han character and full-width mark on one em")
    void hanOnOneEm(FontFile font) {
        assertEquals(EM, font.unitsPerEm());
        for (int han : "中文排版永和九年歲在癸丑，。、；：？！（）《》“”‘’……𣸣".codePoints().toArray()) {
            assertTrue(font.covers(han), Character.toString(han));
            assertEquals(EM, ShippedFonts.advance(font, han), Character.toString(han));
        }
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource({
        "NotoSerifSC-Medium, —, 901",
        "NotoSerifSC-Medium, ⸺, 1714",
        "NotoSerifSC-Medium, ·, 329",
        "NotoSansSC-Regular, —, 894",
        "NotoSansSC-Regular, ⸺, 1676",
        "NotoSansSC-Regular, ·, 1000",
        "SourceSerif4-Regular, —, 814",
        "SourceSerif4-Italic, —, 812",
        "SourceSans3-Regular, Ж, 830"
    })
    @DisplayName("has these advances")
    void advances(String font, String character, int advance) {
        assertEquals(
                advance, ShippedFonts.advance(ShippedFonts.font(font), character.codePointAt(0)));
    }

    @ParameterizedTest
    @MethodSource("org.jianbao.font.ShippedFonts#chinese")
    @DisplayName("has Chinese dashes of one em and of two, and leaves Han as it is")
    void chineseDashes(FontFile font) {
        int dash = font.chineseForm(font.glyph('⸺'));
        assertEquals(2 * EM, font.advance(dash));
        assertEquals(
                2 * EM, font.bounds(dash).xMin() + font.bounds(dash).xMax(), "the gaps are even");
        assertEquals(EM, font.advance(font.chineseForm(font.glyph('—'))));
        assertEquals(font.glyph('永'), font.chineseForm(font.glyph('永')));
    }

    @ParameterizedTest
    @MethodSource("org.jianbao.font.ShippedFonts#latin")
    @DisplayName("of a Latin family has no Chinese forms")
    void noChineseForms(FontFile font) {
        assertEquals(font.glyph('⸺'), font.chineseForm(font.glyph('⸺')));
    }

    @ParameterizedTest
    @MethodSource("org.jianbao.font.ShippedFonts#latin")
    @DisplayName("of a Latin family covers Latin, Cyrillic and Greek, not Han")
    void latinCoverage(FontFile font) {
        "ÀéñšŁőß–—‘’“”…·•€Ждґљўαβγώ"
                .codePoints()
                .forEach(c -> assertTrue(font.covers(c), Character.toString(c)));
        assertFalse(font.covers('永'));
        assertFalse(font.covers(0x20BB7), "beyond the Basic Multilingual Plane");
    }

    @ParameterizedTest
    @MethodSource("org.jianbao.font.ShippedFonts#all")
    @DisplayName("kerns AV, To and Ta together and leaves HH alone")
    void kerning(FontFile font) {
        assertAll(
                () -> assertTrue(ShippedFonts.kern(font, 'A', 'V') < 0),
                () -> assertTrue(ShippedFonts.kern(font, 'T', 'o') < 0),
                () -> assertTrue(ShippedFonts.kern(font, 'T', 'a') < 0),
                () -> assertEquals(0, ShippedFonts.kern(font, 'H', 'H')));
    }

    @Test
    @DisplayName("kerns Cyrillic too")
    void cyrillicKerning() {
        assertTrue(ShippedFonts.kern(serif, 'Г', 'о') < 0);
    }

    @Test
    @DisplayName("joins ffi to one glyph, and fi where no third letter fits")
    void ligatures() {
        int[] office = ShippedFonts.glyphs(serif, "office");
        assertEquals(new Face.Ligature(serif.glyph('ﬃ'), 3), serif.ligature(office, 1));
        assertEquals(new Face.Ligature(serif.glyph('ﬁ'), 2), serif.ligature(office, 2));
        assertNull(serif.ligature(office, 0));
        assertNull(serif.ligature(office, office.length - 1));
    }

    @Test
    @DisplayName("takes no ligature that the text is too short for")
    void ligatureAtTheEnd() {
        int[] glyphs = ShippedFonts.glyphs(serif, "off");
        assertEquals(new Face.Ligature(serif.glyph('ﬀ'), 2), serif.ligature(glyphs, 1));
        assertNull(serif.ligature(glyphs, 2));
    }

    @Test
    @DisplayName("tells the ink of a glyph, none of a space")
    void bounds() {
        Face.Bounds ink = songti.bounds(songti.glyph('，'));
        assertTrue(ink.xMax() < EM / 2 && ink.yMax() < EM / 3, "a comma stands lower left: " + ink);
        assertEquals(new Face.Bounds(0, 0, 0, 0), songti.bounds(songti.glyph(' ')));
        assertEquals(670, serif.capHeight());
        assertEquals(475, serif.xHeight());
    }

    @Test
    @DisplayName("refuses glyph numbers that it does not have")
    void strangeGlyphs() {
        assertThrows(IndexOutOfBoundsException.class, () -> serif.advance(serif.glyphCount()));
        assertThrows(IndexOutOfBoundsException.class, () -> serif.bounds(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> serif.kern(0, serif.glyphCount()));
    }

    @Test
    @DisplayName("describes itself for a PDF")
    void descriptor() {
        Descriptor italic = ShippedFonts.font("SourceSerif4-Italic").descriptor();
        assertEquals(-12, italic.italicAngle());
        assertEquals(2 + 4 + 64, italic.flags(), "serif, symbolic, italic");
        Descriptor han = songti.descriptor();
        assertEquals(880, han.ascent());
        assertEquals(-120, han.descent());
        assertEquals(729, han.capHeight());
        assertEquals(4, ShippedFonts.font("NotoSansSC-Bold").descriptor().flags(), "symbolic");
        assertTrue(ShippedFonts.font("NotoSansSC-Bold").descriptor().stemV() > han.stemV());
    }

    @ParameterizedTest
    @MethodSource("org.jianbao.font.ShippedFonts#all")
    @DisplayName("finds the same glyphs in both forms of the character map")
    void bothCharacterMaps(FontFile font) throws BrokenFontException {
        Table cmap = font.tables().table("cmap");
        for (int i = 0; i < cmap.u16(2); i++) {
            Table map = cmap.at(cmap.u32(8 + 8 * i));
            if (map.u16(0) == 4) {
                CharacterMap segments = new CharacterMap.Segments(map, map.u16(6) / 2);
                CharacterMap groups = CharacterMap.of(font.tables());
                for (int c = 0; c < 0xFFFF; c++) {
                    assertEquals(groups.glyph(c), segments.glyph(c), Integer.toHexString(c));
                }
            }
        }
    }
}
