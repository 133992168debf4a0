package org.jianbao.check.pairing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jianbao.check.pairing.Features.Measure;
import org.jianbao.manuscript.Block;
import org.jianbao.source.SourceText;
import org.junit.jupiter.api.Test;

/** The words that go together depend on the texts alone, not on what was known before. */
class WordTiesTest {

    private static final List<String> WORDS = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i");

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @Test
    void whatIsLearnedAgainAfterAnEditIsWhatIsLearnedAtOnce() {
        FormerTies known = FormerTies.none();
        FormerTies empty = known;
        int tied = 0;
        List<List<String>> left = text();
        List<List<String>> right = translation(left);
        for (int round = 0; round < 300; round++) {
            WordTies again = ties(left, right, known);
            WordTies fresh = ties(left, right, empty);
            String told = "seed " + seed + ", round " + round;
            for (int word = 0; word < fresh.rows().length; word++) {
                assertArrayEquals(fresh.rows()[word], again.rows()[word], told);
                tied += fresh.rows()[word].length;
            }
            assertEquals(between(fresh, left, right), between(again, left, right), told);
            known = known.with(Optional.of(again));
            edit(random.nextBoolean() ? left : right);
        }
        assertTrue(tied > 0);
    }

    @Test
    void theNumbersOfWordsChangeNothing() {
        FormerTies turned = FormerTies.none();
        List<String> backwards = new ArrayList<>(WORDS);
        Collections.reverse(backwards);
        turned.left().numbers(backwards);
        turned.right().numbers(backwards.stream().map(word -> word + "’").toList());
        for (int round = 0; round < 100; round++) {
            List<List<String>> left = text();
            List<List<String>> right = translation(left);
            assertEquals(
                    between(ties(left, right, FormerTies.none()), left, right),
                    between(ties(left, right, turned), left, right),
                    "seed " + seed + ", round " + round);
        }
    }

    /** Words often come together, so that there are more ties alike than count. */
    private List<List<String>> text() {
        List<List<String>> text = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            List<String> words = new ArrayList<>(WORDS.subList(0, random.nextInt(2) * 8));
            WORDS.stream().filter(_ -> random.nextInt(6) == 0).forEach(words::add);
            text.add(words.stream().distinct().toList());
        }
        return text;
    }

    private List<List<String>> translation(List<List<String>> text) {
        List<List<String>> translation = new ArrayList<>();
        for (List<String> words : text) {
            translation.add(
                    words.stream()
                            .filter(_ -> random.nextInt(20) > 0)
                            .map(word -> word + "’")
                            .toList());
        }
        return translation;
    }

    private void edit(List<List<String>> text) {
        int at = random.nextInt(text.size());
        switch (random.nextInt(6)) {
            case 0 -> text.add(at, text.get(random.nextInt(text.size())));
            case 1 -> Collections.swap(text, at, random.nextInt(text.size()));
            case 2 -> text.remove(text.size() > 10 ? at : 0);
            case 3 -> text.set(at, List.of("new" + random.nextInt()));
            default -> text.set(at, text.get(random.nextInt(text.size())));
        }
        if (text.size() < 10) {
            text.addAll(text());
        }
    }

    private static List<Double> between(
            WordTies ties, List<List<String>> left, List<List<String>> right) {
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                all.add(ties.between(i, j));
            }
        }
        return all;
    }

    private static WordTies ties(
            List<List<String>> left, List<List<String>> right, FormerTies known) {
        List<Alignment.Step> steps = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            steps.add(new Alignment.Step(i < left.size() ? i : -1, i < right.size() ? i : -1));
        }
        return WordTies.of(
                features(left, known.left()), features(right, known.right()), steps, known);
    }

    private static List<Features> features(List<List<String>> text, Lexicon lexicon) {
        return text.stream().map(words -> block(BlockWords.of(words, lexicon))).toList();
    }

    private static Features block(BlockWords words) {
        return new Features(
                "paragraph",
                0,
                Optional.empty(),
                true,
                0,
                0,
                false,
                Block.Place.HERE,
                List.of(),
                new Measure(100, Set.of(), words),
                new SourceText("x.md", "").start());
    }
}
