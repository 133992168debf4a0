package org.jianbao.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    private static final List<String> KEYS = List.of("title", "subtitle", "series", "lang", "logo");

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "TITLE, title",
        "langs, lang",
        "sub-title, subtitle",
        "sereis, series"
    })
    void nearWordIsFound(String written, String meant) {
        assertEquals(Optional.of(meant), Suggestion.nearest(written, KEYS));
    }

    @ParameterizedTest
    @CsvSource({"x", "colour", "summary", "''"})
    void farWordIsNot(String written) {
        assertEquals(Optional.empty(), Suggestion.nearest(written, KEYS));
    }

    @Test
    void swappedLettersCountOnce() {
        assertEquals(1, Suggestion.distance("ab", "ba"));
        assertEquals(3, Suggestion.distance("kitten", "sitting"));
        assertEquals(4, Suggestion.distance("", "four"));
    }
}
