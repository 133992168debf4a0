package org.jianbao.press;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jianbao.diagnostic.Outcome;
import org.jianbao.errand.Errand;
import org.jianbao.font.BrokenFontException;
import org.jianbao.font.FontFile;
import org.jianbao.font.GlyphNumbers;

/**
 * The glyphs of one face that a document needs, cast anew: numbered without gaps, each with its
 * width and with the text that it stands for. The number is what a content stream shows (a code of
 * two bytes) and at once the number in the embedded font file, which is made meanwhile.
 *
 * <p>Immutable; two founts are the same only if they are one.
 */
final class Fount {

    private final Order order;
    private final int[] codes;
    private final String[] texts;
    private final double[] advances;
    private final int space;
    private final Errand<Outcome<FountFile>> file;

    /**
     * All that a fount is made of.
     *
     * @param name by which content streams call it
     * @param file what is embedded
     */
    record Order(String name, FountFile.Order file) {}

    private Fount(Order order, Crew crew) throws BrokenFontException {
        this.order = order;
        FontFile face = face();
        BitSet glyphs = order.file().glyphs();
        GlyphNumbers numbers = GlyphNumbers.of(face, glyphs);
        codes = new int[Math.max(1, glyphs.length())];
        Arrays.fill(codes, -1);
        texts = new String[numbers.count()];
        advances = new double[numbers.count()];
        int next = 0;
        for (int code = 0; code < advances.length; code++) {
            int glyph = numbers.oldGlyph(code);
            boolean ordered = glyphs.get(glyph);
            advances[code] = advance(face, glyph);
            texts[code] = ordered ? order.file().texts().get(next++) : "";
            if (ordered) {
                codes[glyph] = code;
            }
        }
        int blank = face.glyph(' ');
        space = glyphs.get(blank) ? blank : 0;
        file =
                crew.standing()
                        .find(order.file(), FountFile.class)
                        .map(known -> Errand.done(Outcome.of(known, List.of())))
                        .orElseGet(
                                () -> crew.journeyman().send(() -> made(numbers, crew.packer())));
    }

    /**
     * Casts a fount, or takes it from standing type.
     *
     * @param name by which content streams call it
     * @param needed its glyphs
     * @throws BrokenFontException if a composite glyph is damaged
     */
    static Fount cast(String name, GlyphOrder needed, Crew crew) throws BrokenFontException {
        Order order = new Order(name, needed.told());
        var known = crew.standing().find(order, Fount.class);
        return known.isPresent() ? known.get() : new Fount(order, crew);
    }

    private Outcome<FountFile> made(GlyphNumbers numbers, Packer packer) {
        try {
            return Outcome.of(FountFile.of(numbers, UnicodeMap.of(this), packer), List.of());
        } catch (BrokenFontException broken) {
            return Outcome.failed(List.of(PressCode.brokenFont(face().file(), broken.reason())));
        }
    }

    /** With three decimals, as the width is told to readers. */
    private static double advance(FontFile face, int glyph) {
        return ContentStream.rounded(face.advance(glyph) * 1000.0 / face.unitsPerEm());
    }

    /** Leaves the fount standing for another printing. */
    void stand(StandingType standing) {
        long bytes = 64L * (advances.length + 16) + 4L * codes.length;
        file().value()
                .ifPresent(made -> {
                    standing.keep(order, this, bytes + made.weight());
                    standing.keep(order.file(), made, bytes + made.weight());
                });
    }

    /** {@return the name in content streams, such as F1} */
    String name() {
        return order.name();
    }

    /** {@return the face of which it is} */
    FontFile face() {
        return order.file().face();
    }

    /** {@return what is embedded, once it is made; nothing if the font is damaged} */
    Outcome<FountFile> file() {
        return file.result();
    }

    /** {@return how many codes there are; code 0 stands for a missing character} */
    int size() {
        return advances.length;
    }

    /** {@return the code of a glyph of the face that was ordered} */
    int code(int glyph) {
        int code = glyph < codes.length ? codes[glyph] : -1;
        if (code < 0) {
            throw new IllegalArgumentException("glyph " + glyph + " was not ordered of " + face());
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
