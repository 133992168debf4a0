package org.jianbao.composition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** How slack is shared out: rules J1 to J5, on places of glyphs in em. */
final class JustificationTest {

    private static final double EXACT = 0.0011;

    private static double[] firstLine(double measure, String markup) {
        return Sample.places(Sample.lines("zh-Hans", measure, "", markup).getFirst());
    }

    @Test
    void j1EveryLineButTheLastIsFull() {
        String text = "一二三，四五。六abc七八25%九十，“一二三”四五六——七八九；十一二三四五六七八九十。";
        var lines = Sample.lines("zh-Hans", 9, "", text.repeat(5));

        for (SetLine line : lines.subList(0, lines.size() - 1)) {
            assertEquals(90, line.x() + line.width(), 1e-6, line.text());
        }
        assertEquals(0, lines.getLast().adjust(), 1e-6);
    }

    @Test
    void j3StepThreeWidensAllPlacesAlike() {
        assertArrayEquals(
                new double[] {0, 1.2, 2.4, 3.6, 4.8, 6}, firstLine(7, "一二三四五六七，八九十"), EXACT);
    }

    @Test
    void j4NothingIsWidenedBeforeAMarkOrAfterAnOpeningOne() {
        // 一（二）三四，｜ 6.5 em natural at 7: three places take half an em.
        double step = 0.5 / 3;
        assertArrayEquals(
                new double[] {
                    0, 1 + step, 2 + step, 3 + step, 4 + 2 * step, 5 + 3 * step, 6 + 3 * step
                },
                firstLine(7, "一（二）三四，五六七八九"),
                EXACT);
    }

    @Test
    void j4NothingIsWidenedBesideAConnector() {
        // 一–二三四五 is 5.5 em: between 一, – and 二 nothing, then three places.
        double step = 0.5 / 3;
        double[] places = firstLine(6, "一–二三四五（六七八）");
        assertEquals(1.5, places[2], EXACT);
        assertEquals(2.5 + step, places[3], EXACT);
    }

    @Test
    void j4NothingIsWidenedInADashOrALatinWord() {
        double[] places = firstLine(8, "一二——三abc（四五六）七八");
        assertTrue(places[1] - places[0] > 1, "Han");
        assertEquals(0.9, places[3] - places[2], EXACT);
        assertEquals(0.5, places[6] - places[5], EXACT);
        assertEquals(0.5, places[7] - places[6], EXACT);
    }

    @Test
    void j4NoOneHugeGap() {
        // Two em are wanted of one gap and one place between Han: both go to their caps, then
        // alike.
        double[] places = firstLine(7, "一二abcdefg（三四五）");
        double first = places[1] - places[0] - 1;
        double gap = places[2] - places[1] - 1;
        assertEquals(1.25, first + gap - 0.25, EXACT);
        assertEquals(0.25, gap - first, EXACT);
    }

    @Test
    void j4NothingIsWidenedBeforeANoteCall() {
        double[] places = firstLine(5, "一二三四<call>1</call>（五六七八）九十");
        assertEquals(1, places[4] - places[3], EXACT);
        assertTrue(places[1] - places[0] > 1);
    }

    @Test
    void j3GapsBesideLatinAreWidenedBeforeOtherPlacesAndOnlyToAThird() {
        // 一ab二三 is 4.5 em natural; 4.6 takes a tenth out of two gaps of 1/12 each.
        double[] places = firstLine(4.6, "一ab二三（四五）");
        assertEquals(1.3, places[1], EXACT);
        assertEquals(2.6, places[3], EXACT);
        assertEquals(3.6, places[4], EXACT);
        double[] wide = firstLine(4.9, "一ab二三（四五）");
        assertEquals(1 + 1.0 / 3, wide[1], EXACT);
        assertEquals(3.9, wide[4], EXACT);
    }

    @Test
    void j3WordSpacesComeFirst() {
        // 一ab cd二三: one space from 1/4 to 1/2 em, gaps still natural.
        double[] places = firstLine(6, "一ab cd二三（四五）");
        assertEquals(1.25, places[1], EXACT);
        assertEquals(2.75, places[3], EXACT);
        assertEquals(4, places[5], EXACT);
    }

    @Test
    void j2BracketsAreSqueezedBeforePausesAndGaps() {
        // Natural 8.5, measure 8: each bracket gives a quarter, the comma and the gaps nothing.
        assertArrayEquals(
                new double[] {0, 0.75, 1.75, 2.75, 3.5, 4.5, 5.5, 6.5, 7.5},
                firstLine(8, "一（二）三，四五，六七八"),
                EXACT);
    }

    @Test
    void j2AllPlacesOfAStepAreSqueezedAlike() {
        double[] places = firstLine(8, "一，二，三四五六，七八九");
        assertEquals(0.75, places[2] - places[1], EXACT);
        assertEquals(0.75, places[4] - places[3], EXACT);
    }

    @Test
    void j2StopsAreSqueezedLast() {
        // Half an em is wanted: the pause gives it, the stop nothing.
        double[] places = firstLine(7, "一。二，三四五，六七八");
        assertEquals(1, places[2] - places[1], EXACT);
        assertEquals(0.5, places[4] - places[3], EXACT);
    }

    @Test
    void p4AnOpeningMarkAtLineStartLosesItsEmptyHalf() {
        assertEquals(-0.5, firstLine(20, "“一二三四五”")[0], EXACT);
        SetLine indented = Sample.lines("zh-Hans", 20, "indent=2", "“一二三四五”").getFirst();
        assertEquals(1.5, Sample.places(indented)[0], EXACT);
        assertEquals(20, indented.x(), EXACT);
    }

    @Test
    void p5MiddleDotIsCenteredInHalfAnEm() {
        assertArrayEquals(new double[] {0, 0.75, 1.5}, Sample.places(Sample.natural("甲·乙")), EXACT);
    }

    @Test
    void f4DashIsTwoGlyphsThatTouchInTwoEm() {
        double[] places = Sample.places(Sample.natural("甲——乙"));
        assertEquals(0.9, places[2] - places[1], EXACT);
        assertEquals(2, (places[1] + places[2] + 1) / 2, EXACT);
        assertEquals(3, places[3], EXACT);
    }
}
