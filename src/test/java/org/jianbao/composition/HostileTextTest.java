package org.jianbao.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input is set or told of, whatever it is; nothing hangs, nothing is lost. */
final class HostileTextTest {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    private static List<SetLine> set(String text, double measure) {
        return assertTimeoutPreemptively(LIMIT, () -> Sample.lines("zh-Hans", measure, "", text));
    }

    private static String all(List<SetLine> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()));
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD800", "a\uDC00b", "\u0378\u0379", "e\u0301\u0302a", "\u0301\u0301",
                "👩‍👩‍👧‍👦👍🏽", "שלום עולם", "مرحبا بالعالم", "한국어 텍스트", "日本語のテキスト",
                "\u0000\u0001", "ก็ว่าภาษาไทย", "\uDBFF\uDFFF", "𠮷野家𝒳", "𝟙𝟚𝟛"
            })
    void strangeCharactersAreKept(String text) {
        for (double measure : new double[] {0.1, 1, 3, 20}) {
            List<SetLine> lines = set(text, measure);
            assertEquals(text.replace(" ", ""), all(lines).replace(" ", ""));
            assertEquals(text.length(), lines.getLast().end());
        }
    }

    @Test
    void invisibleControlsShowNothing() {
        List<SetLine> lines = set("一\u200B二\u2060三\u200E四\uFEFF五\u202E六\u00AD七", 20);
        assertEquals("一二三四五六七", all(lines));
    }

    @Test
    void missingCharactersAreToldWithTheirPlace() {
        Copy copy = Sample.copy("zh-Hans", "甲\u2FE0乙👍c\uD800");
        assertEquals(
                List.of(
                        new Coverage.Missing(0x2FE0, 1),
                        new Coverage.Missing(0x1F44D, 3),
                        new Coverage.Missing(0xD800, 6)),
                Coverage.missing(copy));
    }

    @Test
    void combiningMarksStayOnTheirBase() {
        List<SetLine> lines = Sample.lines("en", 0.5, "", "e\u0301e\u0301");
        assertEquals(List.of("e\u0301", "e\u0301"), lines.stream().map(SetLine::text).toList());
    }

    @Test
    void longWordIsBrokenSomewhereAndFits() {
        List<SetLine> lines = set("x".repeat(10_000), 10);
        assertEquals(10_000, all(lines).length());
        assertTrue(lines.stream().allMatch(line -> line.overfull() == 0));
        assertEquals(500, lines.size());
    }

    @Test
    void measureBelowOneEmPutsACharacterOnALine() {
        List<SetLine> lines = set("一二，三", 0.2);
        assertEquals("一二，三", all(lines));
        assertTrue(lines.stream().allMatch(line -> line.overfull() > 0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -5, Double.MAX_VALUE})
    void impossibleMeasuresDoNoHarm(double measure) {
        assertEquals("一二abc，三", all(set("一二abc，三", measure)));
    }

    @Test
    void emptyAndBlankCopiesHaveNoLines() {
        assertTrue(set("", 10).isEmpty());
        assertTrue(set("  \n", 10).isEmpty());
    }

    @Test
    void overfullIsTold() {
        SetLine line = Sample.lines("zh-Hans", 1, "", "——").getFirst();
        assertEquals(10, line.overfull(), 1e-9);
    }

    @Test
    void longParagraphsTakeTimeInProportion() {
        String chinese = "经历贩运的人，与“性工作者”并不是同一群人。约25%的 organisations 说——不。".repeat(2_500);
        assertTrue(chinese.length() > 100_000);
        assertTrue(set(chinese, 28).size() > 3_000);
        String english = "The conflation of trafficking and sex work harms people. ".repeat(1_800);
        assertTrue(
                assertTimeoutPreemptively(LIMIT, () -> Sample.lines("en", 30, "", english)).size()
                        > 1_500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"balanced", "ragged", "justified"})
    void longDisplayLinesTakeTimeInProportion(String options) {
        String text = "中".repeat(4_000);
        List<SetLine> lines =
                assertTimeoutPreemptively(LIMIT, () -> Sample.lines("en", 20, options, text));
        assertEquals(200, lines.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"balanced", "ragged", "justified"})
    void longParagraphsOfMoreLinesTakeTimeInProportion(String options) {
        String text = "x".repeat(100) + "中".repeat(4_000);
        Composer.Matter matter =
                new ParagraphComposer().prepare(Sample.copy("en", text), Sample.paragraph(options));
        int best = matter.set(0, Profile.even(200), 0).lines().size();
        int longer =
                assertTimeoutPreemptively(
                        LIMIT, () -> matter.set(0, Profile.even(200), 1).lines().size());
        assertEquals(best + 1, longer);
    }

    @Test
    void wideMeasuresDoNotTakeForever() {
        assertEquals(1, set("一二三四五六七八九，".repeat(5_000), 1e6).size());
        assertTrue(set("一二三四五六七八九，".repeat(5_000), 10_000).size() < 8);
    }
}
