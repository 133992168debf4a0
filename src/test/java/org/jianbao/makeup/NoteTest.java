package org.jianbao.makeup;

import static org.jianbao.makeup.TinyFlow.call;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** How notes stand in the outer column. */
class NoteTest {

    @Test
    void aNoteStartsLevelWithItsCall() {
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                   40  111111 1 aaaaaaaaa1
                   50  111111 | aaaaaaaaaa
                   60         | aaaaaaaaaa
                   70         | aaaaaaaaaa
                """,
                Drawing.of(
                        Tiny.filled(6, TinyFlow.in("en").note("1", 2).text("a", 6, call(3, "1")))));
    }

    @Test
    void theSecondOfTwoNotesMovesDownAndLeavesALineOfWhite() {
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30  111111 1 aaaaaaaaa1
                   40  111111 | aaaaaaaaa2
                   50         | aaaaaaaaaa
                   60  222222 2 aaaaaaaaaa
                   70         | aaaaaaaaaa
                   80         | aaaaaaaaaa
                """,
                Drawing.of(
                        Tiny.filled(
                                7,
                                TinyFlow.in("en")
                                        .note("1", 2)
                                        .note("2", 1)
                                        .text("a", 7, call(2, "1"), call(3, "2")))));
    }

    @Test
    void notesAtTheFootMoveUp() {
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                   40  111111 1 aaaaaaaaaa
                   50  111111 | aaaaaaaaaa
                   60  111111 | aaaaaaaaa1
                   70         | aaaaaaaaa2
                   80  222222 2
                   90  222222 |
                """,
                Drawing.of(
                        Tiny.filled(
                                6,
                                TinyFlow.in("en")
                                        .note("1", 3)
                                        .note("2", 2)
                                        .text("a", 6, call(5, "1"), call(6, "2")))));
    }

    @Test
    void aNoteMayEndTwoLinesBelowTheText() {
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                   40         | aaaaaaaaaa
                   50  111111 1 aaaaaaaaa1
                   60  111111 |
                   70  111111 |
                """,
                Drawing.of(
                        Tiny.filled(4, TinyFlow.in("en").note("1", 3).text("a", 4, call(4, "1")))));
    }

    @Test
    void aNoteKeepsClearOfASectionsNumber() {
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaa1
                   50       9   hhhhh
                   70  111111 1 bbbbbbbbbb
                   80  111111 | bbbbbbbbbb
                   90  111111 | bbbbbbbbbb
                3 RECTO
                   20  bbbbbbbbbb |
                   30  bbbbbbbbbb |
                """,
                Drawing.of(
                        Tiny.filled(
                                9,
                                TinyFlow.in("en")
                                        .note("1", 3)
                                        .text("a", 2, call(2, "1"))
                                        .section("h", "9")
                                        .text("b", 5))));
    }

    @Test
    void aNoteCalledBesideASpeakerMovesBelow() {
        assertEquals(
                """
                2 VERSO
                   20  speake   ssssssssss
                   30  rspeak |
                   40      er | bbbbbbbbb1
                   50         | bbbbbbbbbb
                   60  111111 1 bbbbbbbbbb
                   70  111111 | bbbbbbbbbb
                   80         | bbbbbbbbbb
                   90         | bbbbbbbbbb
                  100         | bbbbbbbbbb
                """,
                Drawing.of(
                        Tiny.filled(
                                10,
                                TinyFlow.in("en")
                                        .note("1", 2)
                                        .statement("s", 1, "speakerspeaker")
                                        .text("b", 7, call(1, "1")))));
    }

    @Test
    void aNoteKeepsClearOfAQuote() {
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                   40         | aaaaaaaaaa
                   50               aaaaaa
                   60  Q Q Q Q Q Q  aaaaaa
                   70           aaaaaaa1aa
                   72  111111 1
                   80         | aaaaaaaaaa
                   82  111111 |
                   90         | aaaaaaaaaa
                  100         | aaaaaaaaaa
                  110         | aaaaaaaaaa
                  120         | aaaaaaaaaa
                  130         | aaaaaaaaaa
                  140         | aaaaaaaaaa
                3 RECTO
                   20  aaaaaaaaaa |
                   30  aaaaaaaa   |
                """,
                Drawing.of(
                        Tiny.filled(
                                14,
                                TinyFlow.in("en")
                                        .note("1", 2)
                                        .quote("Q", 1)
                                        .text("a", 14, call(5, "1")))));
    }

    @Test
    void aColumnEndsAboveTheCallWhoseNoteHasNoRoom() {
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30  111111 1 aaaaaaaaa1
                   40  111111 | aaaaaaaaaa
                   50  111111 | aaaaaaaaaa
                   60  111111 |
                3 RECTO
                   20  bbbbbbbbbb |
                   30  bbbbbbbbb2 2 222222
                   40  bbbbbbbbbb | 222222
                   50  bbbbbbbbbb | 222222
                   60             | 222222
                   70             | 222222
                """,
                Drawing.of(
                        Tiny.filled(
                                6,
                                TinyFlow.in("en")
                                        .note("1", 4)
                                        .note("2", 5)
                                        .text("a", 4, call(2, "1"))
                                        .text("b", 4, call(2, "2")))));
    }

    @Test
    void aNoteTallerThanThePageGoesOnAtTheHeadOfTheNext() {
        assertEquals(
                """
                2 VERSO
                   20  111111 1 aaaaaaaaaa
                   30  111111 | aaaaaaaaa1
                   40  111111 | aaaaaaaaaa
                   50  111111 | aaaaaaaaaa
                   60  111111 |
                   70  111111 |
                3 RECTO
                   20  aaaaaaaaaa | 111111
                   30  aaaaaaaaaa | 111111
                   40  aaaaaaaaaa | 111111
                   50  aaaaaaaaaa |
                """,
                Drawing.of(
                        Tiny.filled(4, TinyFlow.in("en").note("1", 9).text("a", 8, call(2, "1")))));
    }

    @Test
    void aNoteGoesOnEvenWhereTheTextHasEnded() {
        assertEquals(
                """
                2 VERSO
                   20  111111 1 aaaaaaaaa1
                   30  111111 | aaaaaaaaaa
                   40  111111 |
                   50  111111 |
                   60  111111 |
                   70  111111 |
                3 RECTO
                   20             | 111111
                   30             | 111111
                   40             | 111111
                   50             | 111111
                   60             | 111111
                   70             | 111111
                4 VERSO
                   20  111111 |
                   30  111111 |
                   40  111111 |
                """,
                Drawing.of(
                        Tiny.filled(
                                4, TinyFlow.in("en").note("1", 15).text("a", 2, call(1, "1")))));
    }

    @Test
    void aNoteCalledAfterACarriedOneStandsBelowIt() {
        assertEquals(
                """
                2 VERSO
                   20  111111 1 aaaaaaaaa1
                   30  111111 | aaaaaaaaaa
                   40  111111 | aaaaaaaaaa
                   50  111111 | aaaaaaaaaa
                   60  111111 |
                   70  111111 |
                3 RECTO
                   20  bbbbbbbbb2 | 111111
                   30  bbbbbbbbbb | 111111
                   40  bbbbbbbbbb |
                   50  bbbbbbbbbb 2 222222
                """,
                Drawing.of(
                        Tiny.filled(
                                4,
                                TinyFlow.in("en")
                                        .note("1", 8)
                                        .note("2", 1)
                                        .text("a", 4, call(1, "1"))
                                        .text("b", 4, call(1, "2")))));
    }

    @Test
    void aNoteCalledTwiceStandsOnce() {
        assertEquals(
                """
                2 VERSO
                   20  111111 1 aaaaaaaaa1
                   30         | aaaaaaaaaa
                   40         | aaaaaaaaaa
                   50         | aaaaaaaaaa
                3 RECTO
                   20  bbbbbbbbb1 |
                   30  bbbbbbbbbb |
                """,
                Drawing.of(
                        Tiny.filled(
                                4,
                                TinyFlow.in("en")
                                        .note("1", 1)
                                        .text("a", 4, call(1, "1"))
                                        .text("b", 2, call(1, "1")))));
    }

    @Test
    void aNoteTornMoreThanOnceLosesNoLine() {
        TinyFlow flow = TinyFlow.in("en").note("1", 8).text("a", 1, call(1, "1")).section("h", "9");
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaa1
                   40       9   hhhhh
                   60  111111 1
                   70  111111 |
                   80  111111 |
                   90  111111 |
                  100  111111 |
                  110  111111 |
                3 RECTO
                   20             | 111111
                   30             | 111111
                """,
                Drawing.of(Tiny.filled(8, flow)));
    }
}
