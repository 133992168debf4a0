package org.jianbao;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.composition.GlyphRun;
import org.jianbao.composition.SetLine;

/**
 * Where each character of a set line stands, though glyphs and characters do not pair one to one.
 */
final class CharacterPlaces {

    private final List<Double> places = new ArrayList<>();

    private CharacterPlaces() {}

    /**
     * {@return the left edge of each code point of a line's text, pt from the left edge of the
     * measure} Characters that share a glyph, such as those of a ligature, share its width equally;
     * a space begins where the glyph before it ends.
     */
    static List<Double> of(SetLine line) {
        CharacterPlaces characters = new CharacterPlaces();
        for (GlyphRun run : line.runs()) {
            for (int i = 0; i < run.glyphs().length; i++) {
                if (!run.texts()[i].isEmpty()) {
                    characters.place(run.texts()[i], run.x()[i], end(run, i));
                }
            }
        }
        return characters.places;
    }

    /** The right edge of a glyph and of those after it that belong to the same characters. */
    private static double end(GlyphRun run, int glyph) {
        int last = glyph;
        boolean several = run.texts()[glyph].strip().codePoints().skip(1).findAny().isPresent();
        while (several && last + 1 < run.glyphs().length && run.texts()[last + 1].isEmpty()) {
            last++;
        }
        double unit = run.size() / run.face().unitsPerEm();
        return run.x()[last] + run.face().advance(run.glyphs()[last]) * unit;
    }

    private void place(String text, double left, double right) {
        String ink = text.stripTrailing();
        int count = ink.codePointCount(0, ink.length());
        for (int i = 0; i < count; i++) {
            places.add(left + (right - left) * i / count);
        }
        int spaces = text.codePointCount(ink.length(), text.length());
        for (int i = 0; i < spaces; i++) {
            places.add(right);
        }
    }
}
