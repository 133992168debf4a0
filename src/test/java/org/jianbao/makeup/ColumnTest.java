package org.jianbao.makeup;

import static org.jianbao.makeup.TinyDesign.STEP;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** How text fills columns: one language, no notes or quotes. */
class ColumnTest {

    @Test
    void twoLinesOfAParagraphAtLeastStayBehind() {
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                   40         | aaaaaaaaaa
                3 RECTO
                   20  bbbbbbbbbb |
                   30  bbbbbbbbbb |
                   40  bbbbbbbbbb |
                   50  bbbbbbbbbb |
                """,
                Drawing.of(Tiny.filled(4, TinyFlow.in("en").text("a", 3).text("b", 4))));
    }

    @Test
    void twoLinesOfAParagraphAtLeastGoOn() {
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                   40         | aaaaaaaaaa
                3 RECTO
                   20  aaaaaaaaaa |
                   30  aaaaaaaaaa |
                """,
                Drawing.of(Tiny.filled(4, TinyFlow.in("en").text("a", 5))));
    }

    @Test
    void aParagraphOfThreeLinesIsNotTorn() {
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                3 RECTO
                   20  bbbbbbbbbb |
                   30  bbbbbbbbbb |
                   40  bbbbbbbbbb |
                """,
                Drawing.of(Tiny.filled(4, TinyFlow.in("en").text("a", 2).text("b", 3))));
    }

    @Test
    void aHeadingStaysWithThreeLinesOfItsText() {
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                3 RECTO
                   20  hhhhh      |
                   30  bbbbbbbbbb |
                   40  bbbbbbbbbb |
                   50  bbbbbbbbbb |
                   60  bbbbbbbbbb |
                4 VERSO
                   20         | bbbbbbbbbb
                   30         | bbbbbbbbbb
                """,
                Drawing.of(
                        Tiny.filled(5, TinyFlow.in("en").text("a", 1).heading("h").text("b", 6))));
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   40         | hhhhh
                   50         | bbbbbbbbbb
                   60         | bbbbbbbbbb
                   70         | bbbbbbbbbb
                3 RECTO
                   20  bbbbbbbbbb |
                   30  bbbbbbbbbb |
                   40  bbbbbbbbbb |
                """,
                Drawing.of(
                        Tiny.filled(6, TinyFlow.in("en").text("a", 1).heading("h").text("b", 6))));
    }

    @Test
    void headingsOneUnderTheOtherStayWithTheText() {
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                3 RECTO
                   20  hhhhh      |
                   40  iiiii      |
                   50  bbbbbbbbbb |
                   60  bbbbbbbbbb |
                   70  bbbbbbbbbb |
                   80  bbbbbbbbbb |
                4 VERSO
                   20         | bbbbbbbbbb
                   30         | bbbbbbbbbb
                """,
                Drawing.of(
                        Tiny.filled(
                                7,
                                TinyFlow.in("en")
                                        .text("a", 1)
                                        .heading("h")
                                        .heading("i")
                                        .text("b", 6))));
    }

    @Test
    void aHeadingStaysWithAShorterTextWhole() {
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                3 RECTO
                   20  hhhhh      |
                   30  bbbbbbbbbb |
                   40  bbbbbbbbbb |
                   50  cccccccccc |
                   60  cccccccccc |
                """,
                Drawing.of(
                        Tiny.filled(
                                5,
                                TinyFlow.in("en")
                                        .text("a", 2)
                                        .heading("h")
                                        .text("b", 2)
                                        .text("c", 2))));
    }

    @Test
    void theSlackOfTheGridGoesAboveTheHeading() {
        Piece.Space space = new Piece.Space(1.3 * STEP, 0.4 * STEP, 0, 0);
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                   56         | hhhhh
                   70         | bbbbbbbbbb
                   80         | bbbbbbbbbb
                   90         | bbbbbbbbbb
                """,
                Drawing.of(
                        Tiny.filled(
                                9,
                                TinyFlow.in("en")
                                        .text("a", 2)
                                        .heading("h", 3, space)
                                        .text("b", 3))));
    }

    @Test
    void whiteAboveAHeadingIsNotKeptAtTheHeadOfAPage() {
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                   40         | aaaaaaaaaa
                   50         | aaaaaaaaaa
                3 RECTO
                   20  hhhhh      |
                   30  bbbbbbbbbb |
                   40  bbbbbbbbbb |
                   50  bbbbbbbbbb |
                """,
                Drawing.of(
                        Tiny.filled(4, TinyFlow.in("en").text("a", 4).heading("h").text("b", 3))));
    }

    @Test
    void aSectionThatStartsAfreshLeavesThePageAsItIs() {
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                3 RECTO
                   20  hhhhh        1
                   40  bbbbbbbbbb |
                   50  bbbbbbbbbb |
                   60  bbbbbbbbbb |
                """,
                Drawing.of(
                        Tiny.filled(
                                8,
                                TinyFlow.in("en")
                                        .text("a", 2)
                                        .section("h", "1", true)
                                        .text("b", 3))));
    }

    @Test
    void aStatementIsNeverTorn() {
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                   40         | aaaaaaaaaa
                3 RECTO
                   20  ssssssssss   xyz
                   30  ssssssssss
                   40  ssssssssss
                   60  bbbbbbbbbb |
                   70  bbbbbbbbbb |
                """,
                Drawing.of(
                        Tiny.filled(
                                6,
                                TinyFlow.in("en")
                                        .text("a", 3)
                                        .statement("s", 3, "xyz")
                                        .text("b", 2))));
    }

    @Test
    void bulletsHangInTheIndentOfTheFirstLineOnly() {
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                   40         | • bbbbbbbb
                   50         |   bbbbbbbb
                3 RECTO
                   20    bbbbbbbb |
                   30    bbbbbbbb |
                """,
                Drawing.of(Tiny.filled(4, TinyFlow.in("en").text("a", 2).item("b", 4))));
    }

    @Test
    void aRowIsAsHighAsItsHighestCellAndNeverTorn() {
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | bbbbbccccc
                   40         |      ccccc
                3 RECTO
                   20  dddddeeeee |
                   30  ddddd      |
                   40  ffffffffff |
                   50  ffffffffff |
                """,
                Drawing.of(
                        Tiny.filled(
                                4,
                                TinyFlow.in("en")
                                        .text("a", 1)
                                        .row("b", 1, "c", 2)
                                        .row("d", 2, "e", 1)
                                        .text("f", 2))));
    }

    @Test
    void aPictureStandsWithItsTopWhereCapitalsReachAndPushesTextDownToTheGrid() {
        assertEquals(
                """
                2 VERSO
                   37           [25]
                   50         | aaaaaaaaaa
                   60         | aaaaaaaaaa
                3 RECTO
                   20  aaaaaaaaaa |
                   30  aaaaaaaaaa |
                   68  [33]
                4 VERSO
                   20         | bbbbbbbbbb
                   30         | bbbbbbbbbb
                """,
                Drawing.of(
                        Tiny.filled(
                                6,
                                TinyFlow.in("en")
                                        .picture(25)
                                        .text("a", 4)
                                        .picture(33)
                                        .text("b", 2))));
    }

    @Test
    void whatIsNeverTornButTallerThanAPageIsTorn() {
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                3 RECTO
                   20  ssssssssss   x
                   30  ssssssssss
                   40  ssssssssss
                   50  ssssssssss
                4 VERSO
                   20           ssssssssss
                   30           ssssssssss
                   40           ssssssssss
                5 RECTO
                   20  bbbbbbbbbb |
                   30  bbbbbbbbbb |
                """,
                Drawing.of(
                        Tiny.filled(
                                4,
                                TinyFlow.in("en")
                                        .text("a", 2)
                                        .statement("s", 7, "x")
                                        .text("b", 2))));
    }

    @Test
    void aHeadingWithoutTextGoesOverToo() {
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                   40         | aaaaaaaaaa
                   50         | aaaaaaaaaa
                3 RECTO
                   20  hhhhh      |
                """,
                Drawing.of(Tiny.filled(4, TinyFlow.in("en").text("a", 4).heading("h"))));
    }

    @Test
    void theTextUnderAHeadingOfAFullPageLeavesTwoLinesForTheNext() {
        Piece.Space space = new Piece.Space(0, STEP, 0, 0);
        assertEquals(
                """
                2 VERSO
                   20         | hhhhh
                   40         | bbbbbbbbbb
                   50         | bbbbbbbbbb
                3 RECTO
                   20  bbbbbbbbbb |
                   30  bbbbbbbbbb |
                """,
                Drawing.of(Tiny.filled(5, TinyFlow.in("en").heading("h", 3, space).text("b", 4))));
    }

    @Test
    void aTablesHeadStaysWithItsFirstRowBelowIt() {
        TinyFlow flow = TinyFlow.in("en").text("a", 2).head("h", 2, "i", 1).row("b", 1, "c", 1);
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                   40         | hhhhhiiiii
                   50         | hhhhh
                   60         | bbbbbccccc
                """,
                Drawing.of(Tiny.filled(5, flow)));
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                3 RECTO
                   20  hhhhhiiiii |
                   30  hhhhh      |
                   40  bbbbbccccc |
                """,
                Drawing.of(Tiny.filled(4, flow)));
    }

    @Test
    void aCaptionStandsBelowItsPicture() {
        TinyFlow flow = TinyFlow.in("en").text("a", 2).picture(25, "c", 2).text("b", 2);
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                   60           [25]
                   70         | cccccccccc
                   80         | cccccccccc
                   90         | bbbbbbbbbb
                  100         | bbbbbbbbbb
                """,
                Drawing.of(Tiny.filled(9, flow)));
    }
}
