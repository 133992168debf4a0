package org.jianbao.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares glyphs, ligatures and kerning with those of the JDK's own shaper, HarfBuzz. That one
 * cannot be kept from feature {@code locl}: digits of the Noto families, which it replaces, are
 * left out.
 */
@DisplayName("Glyphs and their places are those of the JDK's shaper")
class ShaperComparisonTest {

    private static final int STRINGS = 60;
    private static final int LENGTH = 24;
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final List<String> ALPHABETS =
            List.of(
                    "0123456789/-.,%—–…+ ",
                    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,;:!?-–—‘’“”()/& ",
                    "AVWTYLPFfffiltjrvwyaeo.,-’” ",
                    "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзиклмнопрстуфхцчшщъыьэюя.,-«» ");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SourceSerif4-Regular",
                "SourceSerif4-Italic",
                "SourceSerif4-SemiBold",
                "SourceSans3-Regular",
                "SourceSans3-Italic",
                "NotoSerifSC-Medium",
                "NotoSansSC-Regular"
            })
    void sameAsTheJdk(String name) {
        FontFile font = ShippedFonts.font(name);
        Font oracle = oracle(font);
        for (String text : texts(font.covers('永'))) {
            GlyphVector expected =
                    oracle.layoutGlyphVector(
                            CONTEXT,
                            text.toCharArray(),
                            0,
                            text.length(),
                            Font.LAYOUT_LEFT_TO_RIGHT);
            int[] glyphs = joined(font, ShippedFonts.glyphs(font, text));
            assertArrayEquals(
                    expected.getGlyphCodes(
                            0, expected.getNumGlyphs(), new int[expected.getNumGlyphs()]),
                    glyphs,
                    text);
            int x = 0;
            for (int i = 0; i <= glyphs.length; i++) {
                assertEquals(expected.getGlyphPosition(i).getX(), x, 0.51, text + " at glyph " + i);
                x += i < glyphs.length ? font.advance(glyphs[i]) : 0;
                x += i + 1 < glyphs.length ? font.kern(glyphs[i], glyphs[i + 1]) : 0;
            }
        }
    }

    private static Font oracle(FontFile font) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, font.file().toFile())
                    .deriveFont((float) font.unitsPerEm())
                    .deriveFont(
                            Map.of(
                                    TextAttribute.KERNING, TextAttribute.KERNING_ON,
                                    TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
        } catch (IOException | FontFormatException | LinkageError e) {
            return abort("the JDK of this machine has no fonts: " + e);
        }
    }

    private static int[] joined(Face face, int[] glyphs) {
        List<Integer> joined = new ArrayList<>();
        for (int i = 0; i < glyphs.length; i++) {
            Face.Ligature ligature = face.ligature(glyphs, i);
            joined.add(ligature == null ? glyphs[i] : ligature.glyph());
            i += ligature == null ? 0 : ligature.count() - 1;
        }
        return joined.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<String> texts(boolean han) {
        Random random = new Random(2026);
        List<String> texts = new ArrayList<>();
        for (String alphabet : han ? ALPHABETS.subList(1, ALPHABETS.size()) : ALPHABETS) {
            for (int i = 0; i < STRINGS; i++) {
                texts.add(text(random, alphabet));
            }
        }
        for (int i = 0; han && i < STRINGS; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(LENGTH, 0x4E00, 0x9FA6).forEach(text::appendCodePoint);
            texts.add(text.insert(LENGTH / 2, "，—（。）").toString());
        }
        return texts;
    }

    private static String text(Random random, String alphabet) {
        StringBuilder text = new StringBuilder();
        random.ints(LENGTH, 0, alphabet.length()).forEach(i -> text.append(alphabet.charAt(i)));
        return text.toString();
    }
}
