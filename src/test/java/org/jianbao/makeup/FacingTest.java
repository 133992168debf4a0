package org.jianbao.makeup;

import static java.util.stream.Collectors.joining;
import static org.jianbao.makeup.TinyFlow.call;
import static org.jianbao.makeup.TinyFlow.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jianbao.diagnostic.Outcome;
import org.junit.jupiter.api.Test;

/** How two languages keep in step: the first on the verso, the second on the recto. */
class FacingTest {

    @Test
    void headingsStartLevelAndTheShorterLanguageLeavesWhiteAboveThem() {
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                   70         | hhhhh
                   80         | bbbbbbbbbb
                   90         | bbbbbbbbbb
                  100         | bbbbbbbbbb
                3 RECTO
                   20  aaaaaaaaaa |
                   30  aaaaaaaaaa |
                   40  aaaaaaaaaa |
                   50  aaaaaaaaaa |
                   70  hhhhh      |
                   80  bbbbbbbbbb |
                   90  bbbbbbbbbb |
                  100  bbbbbbbbbb |
                  110  bbbbbbbbbb |
                  120  bbbbbbbbbb |
                """,
                Drawing.of(
                        Tiny.filled(
                                12,
                                in("zh").text("a", 2).heading("h").text("b", 3),
                                in("en").text("a", 4).heading("h").text("b", 5))));
    }

    @Test
    void theTextAfterAHeadingStartsLevelToo() {
        assertEquals(
                """
                2 VERSO
                   20         | hhhhh
                   50         | bbbbbbbbbb
                   60         | bbbbbbbbbb
                   70         | bbbbbbbbbb
                3 RECTO
                   20  hhhhh      |
                   50  bbbbbbbbbb |
                   60  bbbbbbbbbb |
                   70  bbbbbbbbbb |
                   80  bbbbbbbbbb |
                   90  bbbbbbbbbb |
                """,
                Drawing.of(
                        Tiny.filled(
                                8,
                                in("zh").heading("h", 3, new Piece.Space(0, 20, 0, 0)).text("b", 3),
                                in("en").heading("h", 3, new Piece.Space(0, 0, 0, 0))
                                        .text("b", 5))));
    }

    @Test
    void textAfterAStatementStartsLevel() {
        assertEquals(
                """
                2 VERSO
                   20     xyz   ssssssssss
                   60         | bbbbbbbbbb
                   70         | bbbbbbbbbb
                   80         | bbbbbbbbbb
                3 RECTO
                   20  ssssssssss   xyz
                   30  ssssssssss
                   40  ssssssssss
                   60  bbbbbbbbbb |
                   70  bbbbbbbbbb |
                   80  bbbbbbbbbb |
                   90  bbbbbbbbbb |
                  100  bbbbbbbbbb |
                """,
                Drawing.of(
                        Tiny.filled(
                                14,
                                in("zh").statement("s", 1, "xyz").leveled("b", 3),
                                in("en").statement("s", 3, "xyz").leveled("b", 5))));
    }

    @Test
    void aLanguageCountsItsOwnGridFromTheLevel() {
        assertEquals(
                """
                2 VERSO
                   20         | hhhhh
                   40         | bbbbbbbbbb
                   55         | bbbbbbbbbb
                   70         | bbbbbbbbbb
                3 RECTO
                   20  hhhhh      |
                   40  bbbbbbbbbb |
                   50  bbbbbbbbbb |
                   60  bbbbbbbbbb |
                   70  bbbbbbbbbb |
                   80  bbbbbbbbbb |
                """,
                Drawing.of(
                        Tiny.filled(
                                8,
                                in("zh", 15).heading("h").text("b", 3),
                                in("en").heading("h").text("b", 5))));
    }

    @Test
    void aBlockThatDoesNotFitInOneLanguageGoesOverInBoth() {
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                3 RECTO
                   20  aaaaaaaaaa |
                   30  aaaaaaaaaa |
                   40  aaaaaaaaaa |
                   50  aaaaaaaaaa |
                   60  aaaaaaaaaa |
                4 VERSO
                   20         | bbbbbbbbbb
                   30         | bbbbbbbbbb
                5 RECTO
                   20  bbbbbbbbbb |
                   30  bbbbbbbbbb |
                   40  bbbbbbbbbb |
                """,
                Drawing.of(
                        Tiny.filled(
                                6,
                                in("zh").text("a", 2).text("b", 2),
                                in("en").text("a", 5).text("b", 3))));
    }

    @Test
    void aHeadingThatDoesNotFitInOneLanguageGoesOverInBoth() {
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                3 RECTO
                   20  aaaaaaaaaa |
                   30  aaaaaaaaaa |
                   40  aaaaaaaaaa |
                   50  aaaaaaaaaa |
                   60  aaaaaaaaaa |
                4 VERSO
                   20         | hhhhh
                   30         | bbbbbbbbbb
                   40         | bbbbbbbbbb
                   50         | bbbbbbbbbb
                5 RECTO
                   20  hhhhh      |
                   30  bbbbbbbbbb |
                   40  bbbbbbbbbb |
                   50  bbbbbbbbbb |
                """,
                Drawing.of(
                        Tiny.filled(
                                8,
                                in("zh").text("a", 2).heading("h").text("b", 3),
                                in("en").text("a", 5).heading("h").text("b", 3))));
    }

    @Test
    void aParagraphThatOneLanguageTearsIsTornInBoth() {
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                   40         | aaaaaaaaaa
                3 RECTO
                   20  aaaaaaaaaa |
                   30  aaaaaaaaaa |
                   40  aaaaaaaaaa |
                   50  aaaaaaaaaa |
                   60  aaaaaaaaaa |
                   70  aaaaaaaaaa |
                4 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                   40         | bbbbbbbbbb
                   50         | bbbbbbbbbb
                5 RECTO
                   20  aaaaaaaaaa |
                   30  aaaaaaaaaa |
                   40  aaaaaaaaaa |
                   50  bbbbbbbbbb |
                   60  bbbbbbbbbb |
                """,
                Drawing.of(
                        Tiny.filled(
                                6,
                                in("zh").text("a", 5).text("b", 2),
                                in("en").text("a", 9).text("b", 2))));
    }

    @Test
    void theSameQuoteStandsAtOneHeight() {
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                   40         | bbbbbbbbbb
                   50         | bbbbbbbbbb
                   60         | bbbbbbbbbb
                   70               bbbbbb
                   80  Q Q Q Q Q Q  bbbbbb
                   90         | bbbbbbbbbb
                  100         | bbbbbbbbbb
                  110         | bbbbbbbbbb
                  120         | bbbbbbbbbb
                3 RECTO
                   20  aaaaaaaaaa |
                   30  aaaaaaaaaa |
                   40  aaaaaaaaaa |
                   50  bbbbbbbbbb |
                   60  bbbbbbbbbb |
                   70  bbbbbb
                   80  bbbbbb Q Q Q Q Q Q
                   90  bbbbbbbbbb |
                  100  bbbbbbbbbb |
                  110  bbbbbbbbbb |
                  120  bbbbbbbbbb |
                  130  bbbbbbbbbb |
                  140  bbbbbbbbbb |
                4 VERSO
                   20         | bbbbbbbbbb
                   30         | bbbbbbbb
                5 RECTO
                   20  bbbbbbbbbb |
                   30  bbbbbbbb   |
                """,
                Drawing.of(
                        Tiny.filled(
                                14,
                                in("zh").text("a", 2).quote("Q", 1).text("b", 10),
                                in("en").text("a", 3).quote("Q", 1).text("b", 11))));
    }

    @Test
    void aQuoteHomelessInOneLanguageStandsInTheTextInBoth() {
        Outcome<Plan> plan =
                Tiny.filled(
                        12,
                        in("zh").quote("Q", 1).text("a", 10),
                        in("en").quote("Q", 1).text("a", 2));
        assertEquals(
                """
                2 VERSO
                   20           Q Q Q Q Q
                   40           Q
                   50         | aaaaaaaaaa
                   60         | aaaaaaaaaa
                   70         | aaaaaaaaaa
                   80         | aaaaaaaaaa
                   90         | aaaaaaaaaa
                  100         | aaaaaaaaaa
                  110         | aaaaaaaaaa
                  120         | aaaaaaaaaa
                3 RECTO
                   20  Q Q Q Q Q
                   40  Q
                   50  aaaaaaaaaa |
                   60  aaaaaaaaaa |
                4 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                5 RECTO
                """,
                Drawing.of(plan));
        assertEquals(
                "MU001", plan.diagnostics().stream().map(d -> d.code().id()).collect(joining(" ")));
    }

    @Test
    void aColumnCutForANoteCutsTheOtherAtTheSameBlock() {
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30  111111 1 aaaaaaaaa1
                   40  111111 | aaaaaaaaaa
                   50  111111 |
                   60  111111 |
                3 RECTO
                   20  aaaaaaaaaa |
                   30  aaaaaaaaa1 1 111111
                   40  aaaaaaaaaa |
                4 VERSO
                   20         | bbbbbbbbbb
                   30  222222 2 bbbbbbbbb2
                   40  222222 | bbbbbbbbbb
                   50  222222 |
                   60  222222 |
                   70  222222 |
                5 RECTO
                   20  bbbbbbbbbb |
                   30  bbbbbbbbb2 2 222222
                   40  bbbbbbbbbb |
                """,
                Drawing.of(
                        Tiny.filled(
                                6,
                                in("zh").note("1", 4)
                                        .note("2", 5)
                                        .text("a", 3, call(2, "1"))
                                        .text("b", 3, call(2, "2")),
                                in("en").note("1", 1)
                                        .note("2", 1)
                                        .text("a", 3, call(2, "1"))
                                        .text("b", 3, call(2, "2")))));
    }

    @Test
    void oneLanguageMayHaveAnEmptyPageAtTheEnd() {
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                3 RECTO
                   20  aaaaaaaaaa |
                   30  aaaaaaaaaa |
                   40  aaaaaaaaaa |
                   50  aaaaaaaaaa |
                4 VERSO
                5 RECTO
                   20  aaaaaaaaaa |
                   30  aaaaaaaaaa |
                   40  aaaaaaaaaa |
                6 VERSO
                7 RECTO
                   20  aaaaaaaaaa |
                   30  aaaaaaaaaa |
                """,
                Drawing.of(Tiny.filled(4, in("zh").text("a", 2), in("en").text("a", 9))));
    }

    @Test
    void aHeadingIsNotForcedBesideTextThatGoesOn() {
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                   40         | bbbbbbbbbb
                3 RECTO
                   20  aaaaaaaaaa |
                   30  aaaaaaaaaa |
                   40  bbbbbbbbbb |
                   50  bbbbbbbbbb |
                   60  bbbbbbbbbb |
                   70  bbbbbbbbbb |
                   80  bbbbbbbbbb |
                   90  bbbbbbbbbb |
                  100  bbbbbbbbbb |
                  110  bbbbbbbbbb |
                4 VERSO
                5 RECTO
                   20  bbbbbbbbbb |
                   30  bbbbbbbbbb |
                   40  bbbbbbbbbb |
                   50  bbbbbbbbbb |
                   60  bbbbbbbbbb |
                6 VERSO
                   20       1   ccccc
                   40         | dddddddddd
                   50         | dddddddddd
                   60         | dddddddddd
                7 RECTO
                   20  ccccc        1
                   40  dddddddddd |
                """,
                Drawing.of(
                        Tiny.filled(
                                10,
                                in("zh").text("a", 2).text("b", 1).section("c", "1").text("d", 3),
                                in("en").text("a", 2)
                                        .text("b", 13)
                                        .section("c", "1")
                                        .text("d", 1))));
    }
}
