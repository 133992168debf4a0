package org.jianbao.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for any text. */
final class RandomTextProperties {

    private static final String BARRED_AT_START = "，、；：。？！”’）》〉」】·～／…";
    private static final String BARRED_AT_END = "“‘（《〈「【";
    private static final List<String> PIECES =
            List.of(
                    "一",
                    "二三",
                    "四五六",
                    "，",
                    "。",
                    "、",
                    "：",
                    "“",
                    "”",
                    "（",
                    "）",
                    "《",
                    "》",
                    "——",
                    "……",
                    "·",
                    "～",
                    "word",
                    " ",
                    " in the end ",
                    "25%",
                    "1,250",
                    "a",
                    "-",
                    "/",
                    ".",
                    "fi",
                    "e\u0301",
                    "\u00A0",
                    "\u200B",
                    "\u00AD",
                    "internationalisation",
                    "！",
                    "？");

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(all -> String.join("", all));
    }

    private static List<SetLine> set(String text, int measure) {
        return Sample.lines("zh-Hans", measure, "", text);
    }

    @Property(tries = 500)
    void everyCharacterIsThereOnceAndInOrder(
            @ForAll("text") String text, @ForAll @IntRange(min = 1, max = 30) int measure) {
        StringBuilder set = new StringBuilder();
        set(text, measure).forEach(line -> set.append(line.text()));

        assertEquals(visible(text), visible(set.toString()));
    }

    private static String visible(String text) {
        return text.replaceAll("[ \u00A0\u200B\u00AD]", "");
    }

    @Property(tries = 500)
    void linesMeetAndCoverTheCopy(
            @ForAll("text") String text, @ForAll @IntRange(min = 1, max = 30) int measure) {
        int end = 0;
        for (SetLine line : set(text, measure)) {
            assertEquals(end, line.start());
            assertTrue(line.end() > line.start());
            end = line.end();
        }
        assertTrue(end == text.length() || visible(text).isEmpty());
    }

    @Property(tries = 500)
    void noLineIsOverItsMeasureUntold(
            @ForAll("text") String text, @ForAll @IntRange(min = 1, max = 30) int measure) {
        for (SetLine line : set(text, measure)) {
            double over = line.x() + line.width() - line.measure();
            assertEquals(Math.max(0, over), line.overfull(), 0.002, line.text());
        }
    }

    @Property(tries = 500)
    void aLineIsOverfullOnlyWithOneClusterOrPair(
            @ForAll("text") String text, @ForAll @IntRange(min = 4, max = 30) int measure) {
        assertTrue(set(text, measure).stream().allMatch(line -> line.overfull() == 0));
    }

    @Property(tries = 500)
    void noBarredMarkAtALineEdgeUnlessTheLineCouldNotBeMade(
            @ForAll("text") String text, @ForAll @IntRange(min = 12, max = 30) int measure) {
        List<SetLine> lines = set(text, measure);
        for (int i = 1; i < lines.size(); i++) {
            String start = lines.get(i).text();
            String end = lines.get(i - 1).text();
            boolean barred =
                    BARRED_AT_START.indexOf(start.charAt(0)) >= 0
                            || BARRED_AT_END.indexOf(end.charAt(end.length() - 1)) >= 0;
            if (barred && !(end.endsWith("…") && start.startsWith("…"))) {
                assertTrue(isUnbreakable(text, lines.get(i - 1)), end + "|" + start);
            }
        }
    }

    /** Whether the text around a line's end has nowhere else to break within that line. */
    private static boolean isUnbreakable(String text, SetLine line) {
        Copy copy = Sample.copy("zh-Hans", text);
        Reading reading = Reading.of(copy);
        Kind[] kinds = KindReader.kinds(reading.clusters());
        Break[] breaks =
                LineBreaks.find(
                        reading,
                        kinds,
                        new Numbers(reading.clusters(), kinds),
                        Sample.paragraph(""));
        for (int joint = 1; joint < kinds.length; joint++) {
            int offset = reading.offset(joint);
            if (offset > line.start() && offset < line.end() && breaks[joint].isLegal()) {
                return false;
            }
        }
        return true;
    }

    @Property(tries = 200)
    void sameResultTwice(
            @ForAll("text") String text, @ForAll @IntRange(min = 1, max = 30) int measure) {
        assertEquals(described(set(text, measure)), described(set(text, measure)));
    }

    private static List<String> described(List<SetLine> lines) {
        List<String> all = new ArrayList<>();
        for (SetLine line : lines) {
            all.add(line.text() + java.util.Arrays.toString(Sample.places(line)) + line.width());
        }
        return all;
    }

    @Property(tries = 300)
    void tailIsSetAsItWas(
            @ForAll("text") String text, @ForAll @IntRange(min = 3, max = 30) int measure) {
        Composer.Matter matter =
                new ParagraphComposer()
                        .prepare(Sample.copy("zh-Hans", text), Sample.paragraph("indent=2"));
        Profile profile = Profile.even(measure * Sample.EM);
        Setting whole = matter.set(0, profile, 0);
        for (int i = 1; i < whole.lines().size(); i++) {
            Setting tail = matter.set(whole.lines().get(i).start(), profile, 0);
            assertEquals(
                    whole.lines().stream().skip(i).map(SetLine::end).toList(),
                    tail.lines().stream().map(SetLine::end).toList());
        }
    }

    @Property(tries = 200)
    void justifiedLinesThatCanStretchAreFull(
            @ForAll("text") String text, @ForAll @IntRange(min = 8, max = 30) int measure) {
        List<SetLine> lines = set(text, measure);
        for (SetLine line : lines.subList(0, Math.max(0, lines.size() - 1))) {
            if (line.worst() > 0) {
                assertEquals(line.measure(), line.width(), 1e-6, line.text());
            }
        }
    }
}
