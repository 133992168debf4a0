package org.jianbao.press;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianbao.composition.SetLine;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.Placement;
import org.jianbao.makeup.Plan;
import org.junit.jupiter.api.Test;

class StandingTypeTest {

    private final StandingType standing = new StandingType(1 << 20);

    private static final SetLine KEPT = Specimen.line(Specimen.run(Specimen.LATIN, 0, "abde"));
    private static final SetLine HAN = Specimen.line(Specimen.run(Specimen.HAN, 0, "短文"));

    @Test
    void aPlanPrintedAgainHasTheSameBytes() {
        Plan plan = Specimen.plan(page(1, 20, KEPT), page(2, 20, HAN));
        printLikeNew(plan, Specimen.IMPRINT);
        printLikeNew(plan, Specimen.IMPRINT);
    }

    @Test
    void aLetterThatIsNewToTheDocumentGivesTheOthersNewCodes() {
        printLikeNew(Specimen.plan(page(1, 20, KEPT), page(2, 20, HAN)), Specimen.IMPRINT);
        SetLine edited = Specimen.line(Specimen.run(Specimen.LATIN, 0, "cab"));
        printLikeNew(Specimen.plan(page(1, 20, KEPT), page(2, 20, edited)), Specimen.IMPRINT);
    }

    @Test
    void aGlyphThatSaysSomethingElseIsToldAnew() {
        SetLine ligature = Specimen.line(Specimen.glyphs(Specimen.LATIN, 0, Map.of("x", "fl")));
        SetLine other = Specimen.line(Specimen.glyphs(Specimen.LATIN, 0, Map.of("x", "x")));
        printLikeNew(Specimen.plan(page(1, 20, ligature), page(2, 20, KEPT)), Specimen.IMPRINT);
        printLikeNew(Specimen.plan(page(1, 20, other), page(2, 20, KEPT)), Specimen.IMPRINT);
    }

    @Test
    void theSameLineElsewhereIsPaintedAnew() {
        printLikeNew(Specimen.plan(page(1, 20, KEPT)), Specimen.IMPRINT);
        printLikeNew(Specimen.plan(page(1, 20.5, KEPT)), Specimen.IMPRINT);
        printLikeNew(Specimen.plan(page(1, 20, KEPT, HAN)), Specimen.IMPRINT);
        printLikeNew(Specimen.plan(page(1, 20, HAN, KEPT)), Specimen.IMPRINT);
    }

    @Test
    void theSameLineReadAsSomethingElseIsMarkedAnew() {
        Page text = page(1, 20, KEPT);
        Page artifact =
                Specimen.page(
                        1,
                        new Placement.Line(
                                KEPT,
                                20,
                                50,
                                0,
                                new Placement.Tag(
                                        Kind.FURNITURE,
                                        "en",
                                        -1,
                                        15,
                                        10,
                                        -1,
                                        Optional.empty(),
                                        Optional.empty())));
        printLikeNew(Specimen.plan(text), Specimen.IMPRINT);
        printLikeNew(Specimen.plan(artifact), Specimen.IMPRINT);
    }

    @Test
    void otherInksArePrintedAnew() {
        Plan plan = Specimen.plan(page(1, 20, KEPT));
        Ink.Cmyk red = new Ink.Cmyk(0, 1, 1, 0);
        for (Ink ink : List.of(Ink.screen(), Ink.print(Map.of()), Ink.print(Map.of(0, red)))) {
            printLikeNew(plan, on(ink));
        }
    }

    @Test
    void whatWasNotUsedForLongestMakesRoom() {
        StandingType small = new StandingType(10);
        small.keep("a", 1, 4);
        small.keep("b", 2, 4);
        assertEquals(Optional.of(1), small.find("a", Integer.class));
        small.keep("c", 3, 4);
        assertEquals(Optional.empty(), small.find("b", Integer.class));
        assertEquals(Optional.of(1), small.find("a", Integer.class));
        assertEquals(Optional.of(3), small.find("c", Integer.class));
    }

    @Test
    void whatIsTooLargeIsNotKept() {
        StandingType small = new StandingType(10);
        small.keep("a", 1, 4);
        small.keep("b", 2, 11);
        assertEquals(Optional.of(1), small.find("a", Integer.class));
        assertEquals(Optional.empty(), small.find("b", Integer.class));
    }

    /** Prints with all that stands, and looks whether a press without any prints the same. */
    private void printLikeNew(Plan plan, Imprint imprint) {
        byte[] pdf =
                new Press(DecorationPainter.NONE, standing)
                        .print(plan, imprint)
                        .value()
                        .orElseThrow();
        assertArrayEquals(Specimen.print(plan, imprint), pdf);
    }

    private static Page page(int number, double x, SetLine... lines) {
        List<Placement> placements = new ArrayList<>();
        for (SetLine line : lines) {
            double baseline = 50 + 15 * placements.size();
            placements.add(new Placement.Line(line, x, baseline, 0, Specimen.tag(Kind.TEXT)));
        }
        return Specimen.page(number, placements.toArray(Placement[]::new));
    }

    private static Imprint on(Ink ink) {
        Imprint plain = Specimen.IMPRINT;
        return new Imprint(
                plain.title(),
                plain.author(),
                plain.subject(),
                plain.language(),
                plain.date(),
                plain.facing(),
                ink);
    }
}
