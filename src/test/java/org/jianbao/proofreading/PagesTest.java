package org.jianbao.proofreading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jianbao.makeup.Branch;
import org.jianbao.makeup.Role;
import org.jianbao.manuscript.Edition.Layout;
import org.junit.jupiter.api.Test;

/** What is marked by where lines stand, whatever they say. A full page has twelve lines. */
class PagesTest {

    private static final List<String> NOTHING = List.of();

    @Test
    void aHeadingLastOnItsPageIsMarked() {
        Sheets sheets = Sheets.of().page().text(0, 10).heading(1).page().text(2, 12);
        assertEquals(List.of("PG004 1"), sheets.read());
    }

    @Test
    void aHeadingWithOneLineOfItsTextIsMarked() {
        Sheets sheets = Sheets.of().page().text(0, 9).heading(1).text(2, 1).page().text(3, 12);
        assertEquals(List.of("PG004 1"), sheets.read());
    }

    @Test
    void aHeadingWithTwoLinesIsNot() {
        Sheets sheets = Sheets.of().page().text(0, 9).heading(1).text(2, 2).page().text(2, 12);
        assertEquals(NOTHING, sheets.read());
    }

    @Test
    void aHeadingWhoseWholeTextIsALineIsNotStranded() {
        Sheets sheets =
                Sheets.of().page().text(0, 9).heading(1).text(2, 1).page().heading(3).text(4, 9);
        assertEquals(NOTHING, sheets.read());
    }

    @Test
    void aHeadingAboveAPictureIsNotStranded() {
        Sheets sheets = Sheets.of().page().text(0, 6).heading(1).picture(2, 4).page().text(3, 12);
        assertEquals(NOTHING, sheets.read());
    }

    @Test
    void aLineAloneAtTheFootIsMarked() {
        Sheets sheets = Sheets.of().page().text(0, 11).text(1, 1).page().text(1, 9);
        assertEquals(List.of("PG005 1"), sheets.read());
    }

    @Test
    void aLineAloneAtTheHeadIsMarked() {
        Sheets sheets = Sheets.of().page().text(0, 12).page().text(0, 1).text(1, 9);
        assertEquals(List.of("PG005 2"), sheets.read());
    }

    @Test
    void twoLinesOnEitherSideAreCompany() {
        Sheets sheets = Sheets.of().page().text(0, 10).text(1, 2).page().text(1, 2).text(2, 6);
        assertEquals(NOTHING, sheets.read());
    }

    @Test
    void aPageLeftNearlyEmptyByAPictureIsMarked() {
        Sheets sheets = Sheets.of().page().text(0, 3).page().picture(1, 11).page().text(2, 9);
        assertEquals(List.of("PG006 1"), sheets.read());
    }

    @Test
    void aPageAThirdFullIsNot() {
        Sheets sheets = Sheets.of().page().text(0, 4).page().picture(1, 11).page().text(2, 9);
        assertEquals(NOTHING, sheets.read());
    }

    @Test
    void whiteBeforeASectionThatBeginsAPageIsWanted() {
        Sheets sheets = Sheets.of().page().text(0, 3).page().heading(1).text(2, 9);
        assertEquals(NOTHING, sheets.read());
    }

    @Test
    void threeLinesOnAPageOfTheirOwnAreMarked() {
        Sheets sheets = Sheets.of().page().text(0, 12).page().text(1, 3);
        assertEquals(List.of("PG006 2"), sheets.read());
    }

    @Test
    void fourLinesMayEndAText() {
        Sheets sheets = Sheets.of().page().text(0, 12).page().text(1, 4);
        assertEquals(NOTHING, sheets.read());
    }

    @Test
    void aNoteThatGoesOnIsRemarked() {
        Branch note = Branch.of(Role.NOTE, "en", Branch.CALLED).named("en.a");
        Sheets sheets = Sheets.of().page().text(0, 6).note(note, 2).page().text(1, 6).note(note, 1);
        assertEquals(List.of("PG007 1"), sheets.read());
    }

    @Test
    void aNoteOnOnePageIsNot() {
        Branch note = Branch.of(Role.NOTE, "en", Branch.CALLED).named("en.a");
        Sheets sheets = Sheets.of().page().text(0, 6).note(note, 5).page().text(1, 6);
        assertEquals(NOTHING, sheets.read());
    }

    @Test
    void anOpeningWithMuchMoreOfOneLanguageIsMarked() {
        Sheets sheets = Sheets.of().page().text(0, 12).in("de").text(0, 7);
        assertEquals(List.of("PG008 1"), sheets.read(Layout.PARALLEL));
    }

    @Test
    void aThirdOfAColumnIsNoFault() {
        Sheets sheets = Sheets.of().page().text(0, 12).in("de").text(0, 8);
        assertEquals(NOTHING, sheets.read(Layout.PARALLEL));
    }

    @Test
    void facingPagesAreOneOpening() {
        Sheets sheets = Sheets.of().page().page().text(0, 12).page().in("de").text(0, 7);
        assertEquals(List.of("PG008 3"), sheets.read(Layout.FACING));
    }

    @Test
    void aTextATenthHigherThanTheOtherIsRemarked() {
        Sheets uneven = Sheets.of();
        Sheets even = Sheets.of();
        for (int piece = 0; piece < 4; piece++) {
            uneven.page().in("en").text(piece, 10).in("de").text(piece, 12);
            even.page().in("en").text(piece, 11).in("de").text(piece, 12);
        }
        assertEquals(List.of("PG009"), uneven.read(Layout.PARALLEL));
        assertEquals(NOTHING, even.read(Layout.PARALLEL));
    }
}
