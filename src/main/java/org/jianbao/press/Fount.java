package org.jianbao.press;

import java.util.Arrays;
import java.util.BitSet;
import org.jianbao.font.BrokenFontException;
import org.jianbao.font.FontFile;
import org.jianbao.font.Subset;

/**
 * The glyphs of one face that a document needs, cast anew: numbered without gaps, each with its
 * width and with the text that it stands for. The number is what a content stream shows (a code of
 * two bytes) and at once the number in the embedded font file.
 *
 * <p>Immutable.
 */
final class Fount {

    private final String name;
    private final FontFile face;
    private final Subset subset;
    private final int[] codes;
    private final String[] texts;
    private final double[] advances;
    private final int space;

    private Fount(String name, GlyphOrder order) throws BrokenFontException {
        this.name = name;
        face = order.face();
        BitSet glyphs = order.glyphs();
        subset = Subset.of(face, glyphs);
        codes = new int[Math.max(1, glyphs.length())];
        Arrays.fill(codes, -1);
        texts = new String[subset.glyphCount()];
        Arrays.fill(texts, "");
        advances = new double[subset.glyphCount()];
        for (int code = 0; code < advances.length; code++) {
            int glyph = subset.oldGlyph(code);
            advances[code] = advance(face, glyph);
            if (glyphs.get(glyph)) {
                codes[glyph] = code;
                texts[code] = order.text(glyph);
            }
        }
        int blank = face.glyph(' ');
        space = glyphs.get(blank) ? blank : 0;
    }

    /**
     * Casts a fount.
     *
     * @param name by which content streams call it
     * @param order what is needed
     * @throws BrokenFontException if the shape of a glyph is damaged
     */
    static Fount cast(String name, GlyphOrder order) throws BrokenFontException {
        return new Fount(name, order);
    }

    /** With three decimals, as the width is told to readers. */
    private static double advance(FontFile face, int glyph) {
        return ContentStream.rounded(face.advance(glyph) * 1000.0 / face.unitsPerEm());
    }

    /** {@return the name in content streams, such as F1} */
    String name() {
        return name;
    }

    /** {@return the face of which it is} */
    FontFile face() {
        return face;
    }

    /** {@return the font file that is embedded} */
    Subset subset() {
        return subset;
    }

    /** {@return how many codes there are; code 0 stands for a missing character} */
    int size() {
        return advances.length;
    }

    /** {@return the code of a glyph of the face that was ordered} */
    int code(int glyph) {
        int code = glyph < codes.length ? codes[glyph] : -1;
        if (code < 0) {
            throw new IllegalArgumentException("glyph " + glyph + " was not ordered of " + face);
        }
        return code;
    }

    /** {@return the width of a code's glyph in 1/1000 em} */
    double advance(int code) {
        return advances[code];
    }

    /** {@return what a code's glyph says when it is copied; empty if the text never shows it} */
    String text(int code) {
        return texts[code];
    }

    /** {@return the face's glyph for a space, 0 if the document needs none of this face} */
    int space() {
        return space;
    }
}
