package org.jianbao.check.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Quotes are found by their letters, and far off ones by what they share with the text. */
class QuoteSearchTest {

    @Test
    void ellipsesPartAQuote() {
        assertEquals(List.of("a", "bc"), Bare.pieces(Bare.of("… a … b c. …").letters()));
        assertEquals(List.of("井坏了", "可怕"), Bare.pieces(Bare.of("井坏了……可怕。").letters()));
    }

    @Test
    void piecesStandInOrder() {
        assertEquals(0, BodyText.find("abcdef", List.of("Ab", "ef"), 0, 6));
        assertEquals(-1, BodyText.find("abcdef", List.of("ef", "ab"), 0, 6));
    }

    @Test
    void theFirstDifferenceIsTold() {
        Likeness likeness = Likeness.of("abcXef", "__abcdef__");
        assertEquals(new Likeness(1, 3, 4, 5, 6), likeness);
    }

    @Test
    void aQuoteIsFoundByMostOfItsLetters() {
        assertEquals(4, Grams.find("xxxxhello there world", List.of("hallo there world"))[0]);
        assertEquals(-1, Grams.find("some other text", List.of("nothing alike"))[0]);
    }

    @Test
    void manyQuotesInALongTextTakeOneWalk() {
        String body = "lorem ipsum dolor sit amet ".repeat(100_000);
        List<String> quotes =
                IntStream.range(0, 1000).mapToObj(i -> "lorem ipsum " + i + " dolor").toList();
        assertTimeoutPreemptively(
                Duration.ofMinutes(2),
                () -> {
                    Grams.find(body, quotes);
                    Grams.find("a".repeat(1_000_000), Collections.nCopies(100, "a".repeat(500)));
                });
    }
}
