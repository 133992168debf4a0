package org.jianbao.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTest {

    @Test
    void markStandsUnderThePlace() {
        assertEquals(
                """
                m/en.md:2:5: error TT001: A slip.
                  two slips here
                      ^^^^^
                  hint: Mend it.
                """,
                TextReport.of(Problem.at("one\ntwo slips here\n", "slips")));
    }

    @Test
    void fullWidthCharactersTakeTwoCells() {
        assertEquals(
                """
                m/en.md:1:4: error TT001: A slip.
                  中文，错字é。
                        ^^^^^
                  hint: Mend it.
                """,
                TextReport.of(Problem.at("中文，错字e\u0301。", "错字e\u0301")).replace("e\u0301", "é"));
    }

    @Test
    void columnsCountCodePoints() {
        assertEquals(
                """
                m/en.md:1:3: error TT001: A slip.
                  😀𠀀x
                      ^
                  hint: Mend it.
                """,
                TextReport.of(Problem.at("😀𠀀x", "x")));
    }

    @Test
    void tabsBecomeSpacesAndControlsHarmless() {
        assertEquals(
                """
                m/en.md:1:3: error TT001: A slip.
                      \uFFFDx
                       ^
                  hint: Mend it.
                """,
                TextReport.of(Problem.at("\t\u0007x", "x")));
    }

    @Test
    void whatIsNotSeenOrTurnsTheTextStandsAsABox() {
        assertEquals(
                """
                m/en.md:1:3: error TT001: A slip.
                  a\uFFFD\uFFFDb
                    ^
                  hint: Mend it.
                """,
                TextReport.of(Problem.at("a\u202E\uFEFFb", "\uFEFF")));
    }

    @Test
    void longLinesAreShownInPart() {
        String text = "字".repeat(100) + "slip" + "x".repeat(300);
        List<String> lines = TextReport.of(Problem.at(text, "slip")).lines().toList();
        assertEquals("  …" + "字".repeat(20) + "slip" + "x".repeat(54) + "…", lines.get(1));
        assertEquals(" ".repeat(2 + 1 + 40) + "^^^^", lines.get(2));
    }

    @Test
    void markOfALongPlaceEndsWithTheLine() {
        String text = "a".repeat(500);
        List<String> lines = TextReport.of(Problem.at(text, text)).lines().toList();
        assertEquals(2 + 98 + 1, lines.get(1).length());
        assertEquals("  " + "^".repeat(98), lines.get(2));
    }

    @Test
    void placeOfSeveralLinesIsMarkedOnItsFirst() {
        assertEquals(
                """
                m/en.md:1:3: error TT001: A slip.
                  a slip
                    ^^^^
                  hint: Mend it.
                """,
                TextReport.of(Problem.at("a slip\nand more", "slip\nand more")));
    }

    @Test
    void relatedPlacesAreShownToo() {
        assertEquals(
                """
                m/en.md:2:1: error TT001: A "slip".
                  two
                  ^^^
                  m/en.md:1:1: See here.
                  one
                  ^^^
                """,
                TextReport.of(Problem.withRelated("one\ntwo\n", "two", "one")));
    }

    @Test
    void blankLineStandsBetweenProblems() {
        Diagnostic problem = Problem.at("slip", "slip");
        assertTrue(TextReport.of(List.of(problem, problem)).contains("it.\n\nm/en.md"));
        assertEquals("", TextReport.of(List.of()));
    }

    @Test
    void inColorNothingElseIsSaid() {
        Diagnostic problem = Problem.withRelated("one\ntwo\n", "two", "one");
        String colored = TextReport.of(List.of(problem), Coloring.ANSI);
        assertEquals(
                """
                <1>m/en.md:2:1:<0> <1;31>error<0> TT001: A "slip".
                  two
                  <1;31>^^^<0>
                  <1>m/en.md:1:1:<0> See here.
                  one
                  <34>^^^<0>
                """,
                colored.replaceAll("\u001B\\[([0-9;]*)m", "<$1>"));
        assertEquals(TextReport.of(problem), colored.replaceAll("\u001B\\[[0-9;]*m", ""));
    }

    @Test
    void aTextThatWouldColorTheTerminalDoesNot() {
        Diagnostic problem = Problem.at("\u001B[31mred", "red");
        assertFalse(TextReport.of(problem).contains("\u001B"));
    }
}
