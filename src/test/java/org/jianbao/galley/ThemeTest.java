package org.jianbao.galley;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.jianbao.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How custom properties are read from style sheets. */
class ThemeTest {

    private static Theme theme(String... sheets) {
        return Theme.of(
                Arrays.stream(sheets).map(sheet -> new SourceText("s.css", sheet)).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "12pt, 12",
        "12, 12",
        "25.4mm, 72",
        "2.54cm, 72",
        "1in, 72",
        "4px, 3",
        "2pc, 24",
        "-3pt, -3"
    })
    void lengthsAreGivenInPoints(String value, double points) {
        Theme theme = theme(":root { --wide: " + value + "; }");
        assertEquals(points, theme.length("wide", "en"), 1e-9);
    }

    @Test
    void aLanguageMayHaveItsOwnValueAndElseThatOfItsPrimaryTag() {
        Theme theme =
                theme(
                        """
                        :root { --grid: 14pt; }
                        :root:lang(zh) { --grid: 19pt; }
                        :root:lang(zh-Hant) { --grid: 20pt; }
                        """);
        assertEquals(14, theme.length("grid", "en"));
        assertEquals(19, theme.length("grid", "zh-Hans"));
        assertEquals(20, theme.length("grid", "zh-Hant"));
        assertEquals(0, theme.length("unknown", "en"));
        assertEquals(1.5, theme.number("unknown", "en", 1.5));
    }

    @Test
    void aLaterSheetIsLaidOverAnEarlierOne() {
        Theme theme =
                theme(
                        ":root { --a: 1pt; --b: 2pt; } p { color: var(--ink); }",
                        ":root { --b: 3pt; --ink: #010203; }");
        assertEquals(1, theme.length("a", "en"));
        assertEquals(3, theme.length("b", "en"));
        assertEquals("p { color: #010203; }", theme.css().strip());
    }

    @Test
    void colorsNameTheirInksForPrintBehindTheirValueForTheScreen() {
        Theme theme = theme(":root { --v: #D04428 cmyk(10 87, 98 5); --n: none; }");
        assertEquals(0xD04428, theme.color("v"));
        assertEquals(-1, theme.color("n"));
        assertEquals(-1, theme.color("unknown"));
        assertArrayEquals(new double[] {10, 87, 98, 5}, theme.inks().get(0xD04428));
    }

    @Test
    void commentsAreNotRead() {
        Theme theme = theme(":root { /* --a: 1pt; } */ --b: 2pt; }");
        assertEquals(0, theme.length("a", "en"));
        assertEquals(2, theme.length("b", "en"));
        assertTrue(theme.css().isBlank());
    }
}
