package org.jianbao.makeup;

import static java.util.stream.Collectors.joining;
import static org.jianbao.makeup.TinyFlow.call;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jianbao.diagnostic.Outcome;
import org.junit.jupiter.api.Test;

/** How pull quotes push into the text. */
class QuoteTest {

    @Test
    void textRunsBesideAQuoteAndAboveAndBelowIt() {
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                   40         | aaaaaaaaaa
                   50               aaaaaa
                   60  Q Q Q Q Q Q  aaaaaa
                   70               aaaaaa
                   80  Q Q Q Q Q Q  aaaaaa
                   90         | aaaaaaaaaa
                  100         | aaaaaaaaaa
                  110         | aaaaaaaaaa
                  120         | aaaaaaaaaa
                  130         | aaaaaa
                """,
                Drawing.of(Tiny.filled(12, TinyFlow.in("en").quote("Q", 2).text("a", 10))));
    }

    @Test
    void onAVersoTheQuotePushesFromTheLeft() {
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                   40         | aaaaaaaaaa
                   50               aaaaaa
                   60  Q Q Q Q Q Q  aaaaaa
                   70         | aaaaaaaaaa
                   80         | aaaaaaaaaa
                   90         | aaaaaaaaaa
                  100         | aaaaaaaaaa
                  110         | aaaaaaaaaa
                  120         | aaaaaaaa
                3 RECTO
                   20  hhhhh        1
                   40  bbbbbbbbbb |
                   50  bbbbbb
                   60  bbbbbb R R R R R R
                   70  bbbbbbbbbb |
                   80  bbbbbbbbbb |
                   90  bbbbbbbbbb |
                  100  bbbbbbbbbb |
                  110  bbbbbbbbbb |
                  120  bbbbbbbbbb |
                  130  bbbbbbbb   |
                """,
                Drawing.of(
                        Tiny.filled(
                                12,
                                TinyFlow.in("en")
                                        .quote("Q", 1)
                                        .text("a", 10)
                                        .quote("R", 1)
                                        .section("h", "1", true)
                                        .text("b", 9))));
    }

    @Test
    void aQuoteStandsNearItsPassage() {
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                   40         | aaaaaaaaaa
                   50         | aaaaaaaaaa
                   60         | aaaaaaaaaa
                   70         | aaaaaaaaaa
                   80         | aaaaaaaaaa
                   90         | bbbbbbbbbb
                  100         | bbbbbbbbbb
                  110               bbbbbb
                  120  Q Q Q Q Q Q  bbbbbb
                  130         | bbbbbbbbbb
                  140         | bbbbbbbbbb
                  150         | bbbbbbbbbb
                  160         | bbbbbbbb
                """,
                Drawing.of(
                        Tiny.filled(
                                16, TinyFlow.in("en").text("a", 7).quote("Q", 1).text("b", 7))));
    }

    @Test
    void noQuoteStandsBesideTheFirstOrLastThreeLines() {
        Outcome<Plan> plan =
                Tiny.filled(9, TinyFlow.in("en").quote("Q", 1).text("a", 7).text("b", 12));
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                   40         | aaaaaaaaaa
                   50               aaaaaa
                   60  Q Q Q Q Q Q  aaaaaa
                   70         | aaaaaaaaaa
                   80         | aaaaaaaaaa
                   90         | aaaaaaaa
                3 RECTO
                   20  bbbbbbbbbb |
                   30  bbbbbbbbbb |
                   40  bbbbbbbbbb |
                   50  bbbbbbbbbb |
                   60  bbbbbbbbbb |
                   70  bbbbbbbbbb |
                   80  bbbbbbbbbb |
                   90  bbbbbbbbbb |
                  100  bbbbbbbbbb |
                4 VERSO
                   20         | bbbbbbbbbb
                   30         | bbbbbbbbbb
                   40         | bbbbbbbbbb
                """,
                Drawing.of(plan));
    }

    @Test
    void noQuoteStandsBesideAHeading() {
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                   40         | aaaaaaaaaa
                   60         | hhhhh
                   70         | bbbbbbbbbb
                   80               bbbbbb
                   90  Q Q Q Q Q Q  bbbbbb
                  100         | bbbbbbbbbb
                  110         | bbbbbbbbbb
                  120         | bbbbbbbbbb
                  130         | bbbbbbbbbb
                  140         | bbbbbbbbbb
                  150         | bbbbbbbbbb
                3 RECTO
                   20  bbbbbbbbbb |
                   30  bbbbbbbb   |
                """,
                Drawing.of(
                        Tiny.filled(
                                14,
                                TinyFlow.in("en")
                                        .quote("Q", 1)
                                        .text("a", 3)
                                        .heading("h")
                                        .text("b", 10))));
    }

    @Test
    void noQuoteStandsBesideAListOrAStatement() {
        Outcome<Plan> plan =
                Tiny.filled(
                        16,
                        TinyFlow.in("en").quote("Q", 1).text("a", 4).item("i", 4).text("b", 10));
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                   40         | aaaaaaaaaa
                   50         | aaaaaaaaaa
                   60         | • iiiiiiii
                   70         |   iiiiiiii
                   80         |   iiiiiiii
                   90         |   iiiiiiii
                  100         | bbbbbbbbbb
                  110               bbbbbb
                  120  Q Q Q Q Q Q  bbbbbb
                  130         | bbbbbbbbbb
                  140         | bbbbbbbbbb
                  150         | bbbbbbbbbb
                  160         | bbbbbbbbbb
                  170         | bbbbbbbbbb
                3 RECTO
                   20  bbbbbbbbbb |
                   30  bbbbbbbbbb |
                   40  bbbbbbbb   |
                """,
                Drawing.of(plan));
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                   40         | aaaaaaaaaa
                   50               aaaaaa
                   60  Q Q Q Q Q Q  aaaa
                   80     xyz   ssssssssss
                   90           ssssssssss
                  110         | bbbbbbbbbb
                  120         | bbbbbbbbbb
                  130         | bbbbbbbbbb
                  140         | bbbbbbbbbb
                  150         | bbbbbbbbbb
                  160         | bbbbbbbbbb
                  170         | bbbbbbbbbb
                  180         | bbbbbbbbbb
                3 RECTO
                   20  bbbbbbbbbb |
                   30  bbbbbbbbbb |
                """,
                Drawing.of(
                        Tiny.filled(
                                18,
                                TinyFlow.in("en")
                                        .quote("Q", 1)
                                        .text("a", 4)
                                        .statement("s", 2, "xyz")
                                        .text("b", 10))));
    }

    @Test
    void twoQuotesOnAPageKeepApart() {
        TinyFlow flow = TinyFlow.in("en").quote("Q", 1).text("a", 6).quote("R", 1).text("b", 20);
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                   40         | aaaaaaaaaa
                   50               aaaaaa
                   60  Q Q Q Q Q Q  aaaaaa
                   70         | aaaaaaaaaa
                   80         | aaaaaaaa
                   90         | bbbbbbbbbb
                  100         | bbbbbbbbbb
                  110               bbbbbb
                  120  R R R R R R  bbbbbb
                  130         | bbbbbbbbbb
                  140         | bbbbbbbbbb
                  150         | bbbbbbbbbb
                  160         | bbbbbbbbbb
                  170         | bbbbbbbbbb
                  180         | bbbbbbbbbb
                  190         | bbbbbbbbbb
                  200         | bbbbbbbbbb
                  210         | bbbbbbbbbb
                  220         | bbbbbbbbbb
                  230         | bbbbbbbbbb
                3 RECTO
                   20  bbbbbbbbbb |
                   30  bbbbbbbbbb |
                   40  bbbbbbbbbb |
                   50  bbbbbbbbbb |
                   60  bbbbbbbbbb |
                   70  bbbbbbbb   |
                """,
                Drawing.of(Tiny.filled(22, flow)));
    }

    @Test
    void aQuoteStandsAboveItsPassageWhereThereIsNoRoomBelow() {
        TinyFlow flow = TinyFlow.in("en").text("a", 10).quote("Q", 1).text("b", 3);
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                   40         | aaaaaaaaaa
                   50         | aaaaaaaaaa
                   60         | aaaaaaaaaa
                   70         | aaaaaaaaaa
                   80         | aaaaaaaaaa
                   90         | aaaaaaaaaa
                  100         | aaaaaaaaaa
                  110               aaaaaa
                  120  Q Q Q Q Q Q  aaaa
                  130         | bbbbbbbbbb
                  140         | bbbbbbbbbb
                  150         | bbbbbbbbbb
                """,
                Drawing.of(Tiny.filled(14, flow)));
    }

    @Test
    void aQuoteWithoutRoomWaitsForTheNextPage() {
        TinyFlow flow = TinyFlow.in("en").item("i", 5).quote("Q", 1).text("b", 3).text("c", 9);
        Outcome<Plan> plan = Tiny.filled(8, flow);
        assertEquals(
                """
                2 VERSO
                   20         | • iiiiiiii
                   30         |   iiiiiiii
                   40         |   iiiiiiii
                   50         |   iiiiiiii
                   60         |   iiiiiiii
                   70         | bbbbbbbbbb
                   80         | bbbbbbbbbb
                   90         | bbbbbbbbbb
                3 RECTO
                   20  cccccccccc |
                   30  cccccccccc |
                   40  cccccccccc |
                   50  cccccc
                   60  cccccc Q Q Q Q Q Q
                   70  cccccccccc |
                   80  cccccccccc |
                   90  cccccccccc |
                4 VERSO
                   20         | cccccccccc
                   30         | cccccccc
                """,
                Drawing.of(plan));
        assertEquals(
                """
                MU002 en.md:2:1 This pull quote stands on page 3, after the page where its passage begins.
                """,
                told(plan));
    }

    @Test
    void aQuoteThatNoPageCanTakeStandsInTheText() {
        Outcome<Plan> plan =
                Tiny.filled(
                        8, TinyFlow.in("en").text("a", 2).quote("Q", 2).text("b", 3).item("c", 2));
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                   50           Q Q Q Q Q
                   70           Q Q Q Q Q
                   90           Q Q
                3 RECTO
                   20  bbbbbbbbbb |
                   30  bbbbbbbbbb |
                   40  bbbbbbbbbb |
                   50  • cccccccc |
                   60    cccccccc |
                """,
                Drawing.of(plan));
        assertEquals(
                """
                MU001 en.md:2:1 This pull quote finds no room beside the text, so it stands in the text of page 2.
                """,
                told(plan));
    }

    @Test
    void aQuoteKeepsAwayFromAPictureBelow() {
        TinyFlow flow = TinyFlow.in("en").quote("Q", 1).text("a", 5).picture(30).text("b", 2);
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   30         | aaaaaaaaaa
                   40         | aaaaaaaaaa
                   50               aaaaaa
                   60  Q Q Q Q Q Q  aaaaaa
                   70         | aaaaaaaa
                  105           [30]
                  120         | bbbbbbbbbb
                  130         | bbbbbbbbbb
                """,
                Drawing.of(Tiny.filled(16, flow)));
    }

    @Test
    void narrowLinesThatAreOneFullLineDoNotGoOver() {
        TinyFlow flow =
                TinyFlow.in("en")
                        .text("a", 1)
                        .note("1", 1)
                        .quote("Q", 2)
                        .text("b", 2, call(2, "1"))
                        .note("2", 3)
                        .text("c", 2, call(2, "2"))
                        .section("d", "9");
        assertEquals(
                """
                2 VERSO
                   20         | aaaaaaaaaa
                   40           Q Q Q Q Q
                   60           Q Q Q Q Q
                   80           Q Q
                   90         | bbbbbbbbbb
                  100  111111 1 bbbbbbbbb1
                3 RECTO
                   20  cccccccccc |
                   30  ccccccccc2 |
                   50  ddddd        9
                   70             2 222222
                   80             | 222222
                   90             | 222222
                """,
                Drawing.of(Tiny.filled(10, flow)));
    }

    private static String told(Outcome<Plan> plan) {
        return plan.diagnostics().stream()
                .map(d -> d.code().id() + " " + d.span() + " " + d.message() + "\n")
                .collect(joining());
    }
}
