package org.jianbao.specimen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianbao.diagnostic.TextReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The specimen keeps the rules that it shows: read from its pages. */
class SpecimenTest {

    private static final String NEVER_FIRST = "，。、；：？！”’）》〉」』】〗〕］｝·～／…々";
    private static final String NEVER_LAST = "“‘（《〈「『【〖〔［｛";

    private final Specimen specimen = Specimen.built();

    @Test
    void itIsBuiltWithoutARemark() {
        assertEquals("", TextReport.of(specimen.report().diagnostics()));
    }

    /** K1, K2, K3, K5. */
    @Test
    void noMarkIsAtAnEdgeFromWhichItIsBarred() {
        for (PrintedLine line : specimen.text("zh-Hans")) {
            String text = line.text().strip();
            assertFalse(NEVER_FIRST.indexOf(text.charAt(0)) >= 0, text);
            assertFalse(NEVER_LAST.indexOf(text.charAt(text.length() - 1)) >= 0, text);
            assertFalse(text.endsWith("／") || (text.endsWith("/") && isHan(text, -2)), text);
        }
    }

    /** K4, P3. */
    @Test
    void noDashOrEllipsisIsCut() {
        String all =
                specimen.text("zh-Hans").stream()
                        .map(line -> line.text().strip())
                        .collect(Collectors.joining("|"));
        assertTrue(all.contains("——"), all);
        assertFalse(all.contains("—|—"), all);
        assertFalse(all.contains("…|…"), all);
    }

    /** J1. */
    @ParameterizedTest
    @ValueSource(strings = {"zh-Hans", "en"})
    void noLineIsLongerThanItsMeasureAndJustifiedOnesAreFull(String language) {
        List<PrintedLine> lines = specimen.text(language);
        for (int i = 0; i < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            assertTrue(line.width() <= line.measure() + 0.01, line.text());
            boolean last = i + 1 == lines.size() || lines.get(i + 1).piece() != line.piece();
            if (line.kind().equals("text") && !last) {
                double indent = line.x() - edge(lines, line);
                assertEquals(line.measure(), indent + line.width(), 0.02, line.text());
            }
        }
    }

    /** The left edge of the text on a page. */
    private static double edge(List<PrintedLine> lines, PrintedLine on) {
        return lines.stream()
                .filter(line -> line.page() == on.page() && line.kind().equals("text"))
                .mapToDouble(PrintedLine::x)
                .min()
                .orElseThrow();
    }

    /** B3, B4: on each page the grid begins with the first line of text. */
    @ParameterizedTest
    @CsvSource({"zh-Hans, 19", "en, 14.25"})
    void theTextsBaselinesAreOnOneGrid(String language, double grid) {
        Map<Integer, Double> first = new HashMap<>();
        for (PrintedLine line : specimen.text(language)) {
            if (line.kind().equals("text")) {
                double start = first.computeIfAbsent(line.page(), _ -> line.baseline());
                double steps = (line.baseline() - start) / grid;
                assertEquals(Math.rint(steps), steps, 0.001, line.text());
            }
        }
    }

    /** K10. */
    @Test
    void wordsAreHyphenatedInTheirLanguagesAndNeverThreeLinesRunning() {
        List<PrintedLine> lines = specimen.text("en");
        int running = 0;
        int hyphens = 0;
        for (PrintedLine line : lines) {
            // An added hyphen is a glyph without a character.
            boolean hyphen = line.places().size() > glyphs(line) || line.text().endsWith("-");
            running = hyphen ? running + 1 : 0;
            hyphens += running > 0 ? 1 : 0;
            assertTrue(running <= 2, line.text());
        }
        assertTrue(hyphens > 3, () -> "few hyphens");
    }

    /** At least so many glyphs has a line whose ligatures are all made. */
    private static int glyphs(PrintedLine line) {
        return line.text().replaceAll("\\s", "").length();
    }

    /** R1. */
    @ParameterizedTest
    @ValueSource(strings = {"zh-Hans", "en"})
    void noParagraphEndsInALoneCharacterOrWord(String language) {
        Map<Integer, PrintedLine> last =
                specimen.text(language).stream()
                        .filter(line -> line.kind().equals("text"))
                        .collect(Collectors.toMap(PrintedLine::piece, l -> l, (a, b) -> b));
        for (PrintedLine line : last.values()) {
            assertTrue(line.text().replaceAll("\\P{L}", "").length() >= 2, line.text());
        }
    }

    /** F1, F5. */
    @Test
    void everyScriptHasItsFace() {
        Set<String> fonts =
                specimen.lines().stream()
                        .flatMap(line -> line.fonts().stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        for (String family : List.of("NotoSerifSC", "SourceSerif4", "NotoSansSC", "SourceSans3")) {
            assertTrue(fonts.stream().anyMatch(font -> font.contains(family)), fonts::toString);
        }
        assertTrue(fonts.stream().anyMatch(font -> font.contains("It")), fonts::toString);
    }

    @Test
    void charactersComeAsTheManuscriptHasThem() {
        String all =
                Stream.of("zh-Hans", "en")
                        .flatMap(language -> specimen.text(language).stream())
                        .map(PrintedLine::text)
                        .collect(Collectors.joining());
        assertFalse(all.matches("(?s).*[\u00AD\u200B\uFB00-\uFB06].*"));
        assertTrue(all.contains("office"), all);
    }

    private static boolean isHan(String text, int fromEnd) {
        int at = text.length() + fromEnd;
        return at >= 0
                && Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.HAN;
    }
}
