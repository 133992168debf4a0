package org.jianbao.composition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Note calls (N3, K12), emphasis dots (E1), ligatures and kerning. */
final class CallsAndDotsTest {

    private static final double EXACT = 0.0011;

    @Test
    void callSlidesIntoTheEmptyHalfOfAMarkAndTheTextGoesOnAfterTheMark() {
        assertArrayEquals(
                new double[] {0, 1, 1.54, 2},
                Sample.places(Sample.natural("甲。<call>1</call>乙")),
                EXACT);
    }

    @Test
    void callAfterAMarkEndsTheLineFlush() {
        SetLine line = Sample.lines("zh-Hans", 7, "", "一二三四五六。<call>1</call>七八九").getFirst();
        assertEquals(70, line.width(), 1e-6);
        assertEquals(0.3, 7 - Sample.places(line)[7], EXACT);
    }

    @Test
    void wordSpaceAfterACallIsThatOfTheText() {
        SetLine line = Sample.lines("en", 20, "ragged", "ab.<call>1</call> cd").getFirst();
        assertArrayEquals(
                new double[] {0, 0.5, 1, 1.5, 1.8 + 0.25, 1.8 + 0.75}, Sample.places(line), EXACT);
    }

    @Test
    void lineListsItsCalls() {
        SetLine line = Sample.natural("甲<call>1</call>乙<call>12</call>丙");
        assertEquals(2, line.calls().size());
    }

    @Test
    void pairCollapsesThroughACall() {
        // 。 keeps its left half, the call stands there, ” follows.
        assertArrayEquals(
                new double[] {0, 1, 1.5, 1.8, 2.8},
                Sample.places(Sample.natural("甲。<call>1</call>”乙")),
                EXACT);
    }

    @Test
    void e1DotsAreCenteredUnderHanOnly() {
        SetLine line = Sample.natural("甲<em>乙，a丙</em>");
        GlyphRun dots = line.runs().getLast();

        assertEquals("甲乙，a丙", line.text());
        assertEquals(2, dots.glyphs().length);
        assertArrayEquals(new String[] {"", ""}, dots.texts());
        // Centers of 乙 and 丙; the fake dot's ink lies in the middle of its advance.
        double half = dots.size() * 0.5 / 2;
        assertEquals(15, dots.x()[0] + half, 0.01);
        assertEquals(10 + 10 + 10 + 5 + 2.5 + 5, dots.x()[1] + half, 0.01);
    }

    @Test
    void ligatureStandsForItsCharacters() {
        SetLine line = Sample.lines("en", 20, "ragged", "find").getFirst();
        assertEquals(List.of("fi", "n", "d"), List.of(line.runs().getFirst().texts()));
    }

    @Test
    void ligatureIsUndoneOnlyWhereAHyphenPartsIt() {
        Copy copy = Sample.copy("en", "xxf\u00ADixx");
        var matter = new ParagraphComposer().prepare(copy, Sample.paragraph("ragged"));

        assertEquals(
                List.of("x", "x", "fi", "x", "x"), texts(matter.set(0, Profile.even(100), 0), 0));
        Setting broken = matter.set(0, Profile.even(22), 0);
        assertEquals(List.of("x", "x", "f", ""), texts(broken, 0));
        assertEquals(List.of("i", "x", "x"), texts(broken, 1));
        assertEquals(20, broken.lines().get(0).width(), 1e-6);
        assertEquals(15, broken.lines().get(1).width(), 1e-6);
    }

    private static List<String> texts(Setting setting, int line) {
        return setting.lines().get(line).runs().stream()
                .flatMap(run -> java.util.Arrays.stream(run.texts()))
                .toList();
    }

    @Test
    void kerningMovesTheNextGlyph() {
        SetLine line = Sample.lines("en", 20, "ragged", "AVA").getFirst();
        assertArrayEquals(new double[] {0, 0.4, 0.9}, Sample.places(line), EXACT);
    }
}
