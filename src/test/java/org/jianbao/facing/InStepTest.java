package org.jianbao.facing;

import static org.jianbao.facing.ShippedPages.RECTO;
import static org.jianbao.facing.ShippedPages.VERSO;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whether the two languages of the shipped briefing go side by side. */
class InStepTest {

    /** Two baselines within this are at one height, pt. */
    private static final double LEVEL = 0.5;

    /** The most by which one language's text may be higher than the other's. */
    private static final double BALANCE = 0.05;

    @Test
    void eachPairOfBlocksStartsOnOneSpread() {
        Map<Integer, Integer> verso = firstSpreads(VERSO);
        assertTrue(verso.size() > 50, () -> "only these blocks are set: " + verso.keySet());
        assertEquals(verso, firstSpreads(RECTO));
    }

    @Test
    void theHeadingsOfAPairStandLevel() {
        assertLevel(line -> line.kind().equals("heading"), 16);
    }

    @Test
    void theStatementsOfAPairStartLevel() {
        assertLevel(line -> line.kind().equals("quote"), 1);
    }

    @Test
    void theRecommendationsOfAPairStartLevel() {
        assertLevel(line -> line.kind().equals("recommendation"), 9);
    }

    @Test
    void thePullQuotesOfAPairStandLevel() {
        Map<String, TracedLine> verso = quotes(VERSO);
        assertEquals(9, verso.size());
        assertSamePlaces(verso, quotes(RECTO));
    }

    @Test
    void everyNoteStandsOnTheSpreadOfItsCallInBothLanguages() {
        Map<Integer, Integer> calls = callSpreads(VERSO);
        List<Integer> all = IntStream.rangeClosed(1, 14).boxed().toList();
        assertEquals(all, List.copyOf(calls.keySet()));
        assertEquals(calls, callSpreads(RECTO));
        assertEquals(calls, noteSpreads(VERSO));
        assertEquals(calls, noteSpreads(RECTO));
    }

    @Test
    void noNoteGoesOnAtTheHeadOfAnotherPage() {
        Map<Integer, TracedLine> highest = new TreeMap<>();
        for (TracedLine line : lines("note")) {
            highest.merge(line.page(), line, (a, b) -> a.baseline() <= b.baseline() ? a : b);
        }
        for (TracedLine line : highest.values()) {
            boolean numbered =
                    lines("note").stream()
                            .filter(other -> other.page() == line.page() && isNumber(other))
                            .anyMatch(number -> number.baseline() <= line.baseline() + LEVEL);
            assertTrue(numbered, () -> "no number beside " + line);
        }
    }

    @Test
    void theTextOfOneLanguageIsAtMostALittleHigherThanThatOfTheOther() {
        double excess = textHeight(RECTO) / textHeight(VERSO) - 1;
        assertTrue(
                Math.abs(excess) <= BALANCE,
                () -> String.format("the right-hand text is %+.1f %% higher", 100 * excess));
    }

    private static double textHeight(String language) {
        return ShippedPages.facing().stream()
                .filter(line -> line.language().equals(language) && line.piece() >= 0)
                .filter(line -> Set.of("text", "list").contains(line.kind()))
                .mapToDouble(TracedLine::leading)
                .sum();
    }

    /** Compares where pieces start: block by block, the first piece with the first and so on. */
    private static void assertLevel(Predicate<TracedLine> which, int least) {
        Map<String, TracedLine> verso = starts(VERSO, which);
        assertTrue(verso.size() >= least, () -> "only " + verso.keySet());
        assertSamePlaces(verso, starts(RECTO, which));
    }

    private static void assertSamePlaces(
            Map<String, TracedLine> verso, Map<String, TracedLine> recto) {
        assertEquals(verso.keySet(), recto.keySet());
        assertAll(
                verso.entrySet().stream()
                        .map(entry ->
                                () ->
                                        assertSamePlace(
                                                entry.getValue(), recto.get(entry.getKey()))));
    }

    private static void assertSamePlace(TracedLine left, @Nullable TracedLine right) {
        assertNotNull(right);
        String pair = left.text() + " | " + right.text();
        assertEquals(left.spread(), right.spread(), pair);
        assertEquals(left.baseline(), right.baseline(), LEVEL, pair);
    }

    /** The first lines of pieces, by block and by the piece's place in it. */
    private static Map<String, TracedLine> starts(String language, Predicate<TracedLine> which) {
        Map<Integer, TracedLine> first = new LinkedHashMap<>();
        ShippedPages.facing().stream()
                .filter(line -> line.language().equals(language))
                .filter(line -> line.piece() >= 0)
                .filter(which)
                .forEach(line -> first.putIfAbsent(line.piece(), line));
        Map<Integer, Integer> counts = new TreeMap<>();
        Map<String, TracedLine> starts = new LinkedHashMap<>();
        for (TracedLine line : first.values()) {
            int count = counts.merge(line.block(), 1, Integer::sum);
            starts.put("block " + line.block() + ", piece " + count, line);
        }
        return starts;
    }

    private static Map<String, TracedLine> quotes(String language) {
        Map<String, TracedLine> quotes = new LinkedHashMap<>();
        lines("pullquote").stream()
                .filter(line -> line.language().equals(language))
                .forEach(line -> quotes.putIfAbsent("block " + line.block(), line));
        return quotes;
    }

    private static Map<Integer, Integer> firstSpreads(String language) {
        return ShippedPages.facing().stream()
                .filter(line -> line.isBody() && line.language().equals(language))
                .collect(
                        Collectors.toMap(
                                TracedLine::block, TracedLine::spread, Math::min, TreeMap::new));
    }

    private static Map<Integer, Integer> noteSpreads(String language) {
        return spreads(
                lines("note").stream()
                        .filter(line -> line.language().equals(language) && isNumber(line))
                        .collect(
                                Collectors.toMap(
                                        Function.identity(), line -> Integer.valueOf(line.ink()))));
    }

    /** Where calls stand: figures in the face of notes within the text. */
    private static Map<Integer, Integer> callSpreads(String language) {
        Map<Integer, Integer> calls = new TreeMap<>();
        for (TracedLine line : ShippedPages.facing()) {
            if (line.isBody()
                    && line.language().equals(language)
                    && Set.of("text", "list", "quote").contains(line.kind())) {
                line.runs().stream()
                        .filter(run -> run.font().startsWith("SourceSans3"))
                        .filter(run -> run.text().strip().matches("\\d+"))
                        .forEach(run ->
                                calls.putIfAbsent(
                                        Integer.valueOf(run.text().strip()), line.spread()));
            }
        }
        return calls;
    }

    private static Map<Integer, Integer> spreads(Map<TracedLine, Integer> numbers) {
        Map<Integer, Integer> spreads = new TreeMap<>();
        numbers.forEach((line, number) -> spreads.put(number, line.spread()));
        return spreads;
    }

    private static boolean isNumber(TracedLine note) {
        return note.ink().matches("\\d+");
    }

    private static List<TracedLine> lines(String kind) {
        return ShippedPages.facing().stream().filter(line -> line.kind().equals(kind)).toList();
    }
}
