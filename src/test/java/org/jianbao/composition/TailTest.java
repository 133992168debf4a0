package org.jianbao.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Setting from the middle, to other measures, longer or shorter. */
final class TailTest {

    private static final String CHINESE =
            "经历贩运的人与性工作者并不是同一群人。联合国《巴勒莫议定书》（2000年）把“人口贩运”定义为：以剥削为目的，"
                    + "通过暴力、胁迫、欺骗等手段招募、运送、转移人员。成员在全球100多个国家开展工作，约25%的组织由 sex"
                    + " workers 自己领导——他们说：“不要拯救我们！”";

    private static final String ENGLISH =
            "The conflation of trafficking in persons with sex work has led to legislation and"
                    + " interventions that have had a deeply harmful effect on sex workers’ lives."
                    + " Anti-trafficking measures are frequently used to justify raids.";

    private static Composer.Matter matter(String language, String text, String options) {
        return new ParagraphComposer()
                .prepare(Sample.copy(language, text), Sample.paragraph(options));
    }

    @Test
    void offsetsOfLinesMeet() {
        for (String text : List.of(CHINESE, ENGLISH)) {
            List<SetLine> lines = matter("en", text, "").set(0, Profile.even(130), 0).lines();
            assertEquals(0, lines.getFirst().start());
            for (int i = 1; i < lines.size(); i++) {
                assertEquals(lines.get(i - 1).end(), lines.get(i).start());
            }
            assertEquals(text.length(), lines.getLast().end());
        }
    }

    @Test
    void tailIsSetAsItWas() {
        for (String text : List.of(CHINESE, ENGLISH)) {
            Composer.Matter matter =
                    matter(text.equals(CHINESE) ? "zh-Hans" : "en", text, "indent=2");
            List<SetLine> lines = matter.set(0, Profile.even(150), 0).lines();
            for (int i = 1; i < lines.size(); i++) {
                List<SetLine> tail = matter.set(lines.get(i).start(), Profile.even(150), 0).lines();
                assertEquals(ends(lines.subList(i, lines.size())), ends(tail));
                assertEquals(0, tail.getFirst().x(), 1e-9);
            }
        }
    }

    private static List<Integer> ends(List<SetLine> lines) {
        return lines.stream().map(SetLine::end).toList();
    }

    @Test
    void everyLineHasItsOwnMeasure() {
        Profile profile =
                new Profile(
                        List.of(
                                new Profile.Measure(150, 0),
                                new Profile.Measure(100, 50),
                                new Profile.Measure(100, 50)),
                        new Profile.Measure(150, 0));
        List<SetLine> lines = matter("zh-Hans", CHINESE, "").set(0, profile, 0).lines();

        assertTrue(lines.size() > 5);
        for (int i = 0; i < lines.size() - 1; i++) {
            double measure = i == 1 || i == 2 ? 100 : 150;
            assertEquals(measure, lines.get(i).width(), 1e-6);
            assertEquals(150 - measure, lines.get(i).inset(), 1e-6);
        }
    }

    @Test
    void loosenessGivesALineMoreOrTheNearest() {
        Composer.Matter matter = matter("en", ENGLISH.repeat(4), "");
        int best = matter.set(0, Profile.even(200), 0).lines().size();

        assertEquals(best + 1, matter.set(0, Profile.even(200), 1).lines().size());
        assertTrue(matter.set(0, Profile.even(200), -1).lines().size() <= best);
        assertTrue(matter.set(0, Profile.even(200), 9).lines().size() > best);
    }

    @Test
    void alignmentShiftsLines() {
        SetLine center = Sample.lines("zh-Hans", 10, "center", "一二三四").getFirst();
        SetLine end = Sample.lines("zh-Hans", 10, "end", "一二三四").getFirst();

        assertEquals(30, center.x(), 1e-9);
        assertEquals(60, end.x(), 1e-9);
        assertEquals(60, Sample.places(end)[0] * Sample.EM, 1e-9);
    }

    @Test
    void hangingIndentGivesTheFirstLineMoreRoom() {
        List<SetLine> lines = Sample.lines("zh-Hans", 5, "indent=-1", "一二三四五六七八九十");
        assertEquals("一二三四五六", lines.getFirst().text());
        assertEquals(-10, lines.getFirst().x(), 1e-9);
    }

    @Test
    void extentTellsNaturalAndLeastWidth() {
        Composer.Extent extent = matter("en", "aaaa bb", "ragged").extent();
        assertEquals(32.5, extent.natural(), 1e-9);
        assertEquals(20, extent.least(), 1e-9);
    }

    @Test
    void headingsAreBalanced() {
        List<SetLine> lines = Sample.lines("en", 24, "balanced", ENGLISH);
        double widest = lines.stream().mapToDouble(SetLine::width).max().orElseThrow();
        double narrowest = lines.stream().mapToDouble(SetLine::width).min().orElseThrow();
        assertTrue(widest - narrowest < 50, widest + " to " + narrowest);
    }

    @Test
    void atMostTwoHyphensRunning() {
        String text = ENGLISH.repeat(3);
        for (int width = 60; width < 160; width += 5) {
            List<SetLine> lines = matter("en", text, "").set(0, Profile.even(width), 0).lines();
            int fits = width;
            assertTrue(
                    IntStream.range(2, lines.size())
                            .noneMatch(i ->
                                    lines.get(i).hyphenated()
                                            && lines.get(i - 1).hyphenated()
                                            && lines.get(i - 2).hyphenated()),
                    () -> "measure " + fits);
        }
    }
}
