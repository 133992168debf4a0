package org.jianbao.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Inline;
import org.jianbao.source.SourceSpan;
import org.jianbao.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepetitionTest {

    private static final SourceSpan NOWHERE = new SourceSpan(new SourceText("", ""), 0, 0);

    private static List<Inline> words(String text) {
        return List.of(new Inline.Text(text, NOWHERE));
    }

    @ParameterizedTest
    @CsvSource({
        "Water is never late., true",
        "water is never late, true",
        "Water is late., false",
        "late. It waits, true",
        "it waits. A well, false",
    })
    void aQuoteRepeatsWordsThatStandInOneParagraph(String quote, boolean repeats) {
        Repetition text =
                Repetition.of(
                        List.of(
                                new Block.Paragraph(
                                        0, words("Water is never late; it waits"), NOWHERE),
                                new Block.PullQuote(1, words("Water is late"), NOWHERE),
                                new Block.Paragraph(2, words("A well"), NOWHERE)));
        assertEquals(repeats, text.has(words(quote)));
    }
}
