package org.jianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.jianbao.composition.FontStack;
import org.jianbao.composition.GlyphRun;
import org.jianbao.composition.SetLine;
import org.jianbao.composition.TextStyle;
import org.jianbao.font.Face;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Glyphs are one em wide here, the type size 10 pt. */
class CharacterPlacesTest {

    @Test
    void charactersOfALigatureShareItsWidth() {
        assertEquals(List.of(0.0, 5.0, 10.0), places(glyph("fi", 0), glyph("x", 10)));
    }

    @Test
    void aSpaceStandsWhereTheGlyphBeforeItEnds() {
        assertEquals(List.of(0.0, 10.0, 14.0), places(glyph("a ", 0), glyph("b", 14)));
    }

    @Test
    void aDashOfTwoGlyphsIsSharedByItsTwoCharacters() {
        assertEquals(List.of(0.0, 10.0), places(glyph("——", 0), glyph("", 10)));
    }

    @Test
    void anAddedHyphenHasNoPlaceAndTakesNone() {
        assertEquals(List.of(3.0), places(glyph("a", 3), glyph("", 13)));
    }

    @Test
    void aCharacterOfTwoUnitsIsOne() {
        assertEquals(List.of(0.0, 10.0), places(glyph("𠮷", 0), glyph("𠮷", 10)));
    }

    private record Glyph(String text, double x) {}

    private static Glyph glyph(String text, double x) {
        return new Glyph(text, x);
    }

    private static List<Double> places(Glyph... glyphs) {
        List<Glyph> line = List.of(glyphs);
        TextStyle style =
                new TextStyle(
                        new FontStack(List.of(new FontStack.Member(new Square(), 1))),
                        10,
                        "en",
                        0,
                        0,
                        false,
                        false,
                        Optional.empty(),
                        Optional.empty());
        GlyphRun run =
                new GlyphRun(
                        new Square(),
                        10,
                        style,
                        0,
                        new int[line.size()],
                        line.stream().mapToDouble(Glyph::x).toArray(),
                        line.stream().map(Glyph::text).toArray(String[]::new),
                        0);
        return CharacterPlaces.of(
                new SetLine(List.of(run), 0, 9, 0, 20, 20, 0, 0, 0, false, 0, List.of()));
    }

    private static final class Square implements Face {
        @Override
        public String name() {
            return "Square";
        }

        @Override
        public int unitsPerEm() {
            return 1000;
        }

        @Override
        public int glyph(int codePoint) {
            return 1;
        }

        @Override
        public int advance(int glyph) {
            return 1000;
        }

        @Override
        public int kern(int left, int right) {
            return 0;
        }

        @Override
        public @Nullable Ligature ligature(int[] glyphs, int from) {
            return null;
        }

        @Override
        public int capHeight() {
            return 700;
        }

        @Override
        public int xHeight() {
            return 500;
        }

        @Override
        public Bounds bounds(int glyph) {
            return new Bounds(0, 0, 1000, 1000);
        }
    }
}
