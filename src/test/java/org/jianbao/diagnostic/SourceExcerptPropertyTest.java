package org.jianbao.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jianbao.source.SourceSpan;
import org.jianbao.source.SourceText;

class SourceExcerptPropertyTest {

    private static final int WIDEST = 100;

    /** The word to be marked is the only one of its letters. */
    private static final String WORD = "QZ";

    @Property(tries = 300)
    void theMarkStandsUnderItsWordWhateverStandsAround(
            @ForAll("lines") String before,
            @ForAll("lines") String after,
            @ForAll @IntRange(min = 0, max = 3) int linesBefore) {
        String text = "x字\n".repeat(linesBefore) + before + WORD + after + "\nmore";
        int start = text.indexOf(WORD);
        SourceText source = new SourceText("m/en.md", text);
        SourceExcerpt excerpt =
                SourceExcerpt.of(new SourceSpan(source, start, start + WORD.length()))
                        .orElseThrow();
        String line = excerpt.line();
        assertEquals(
                Cells.width(line.substring(0, line.indexOf(WORD))), excerpt.indent(), () -> line);
        assertEquals(WORD.length(), excerpt.marked());
        assertTrue(Cells.width(line) <= WIDEST, () -> line);
        assertTrue(line.codePoints().noneMatch(Character::isISOControl), () -> line);
    }

    @Provide
    Arbitrary<String> lines() {
        List<String> pieces =
                List.of(
                        "a",
                        "字",
                        "，",
                        "“",
                        "…",
                        "\t",
                        "\u0007",
                        "e\u0301",
                        "ｱﾞ",
                        "✅",
                        "😀",
                        "🇨🇳",
                        "𠀀",
                        "\u200B",
                        "\u1112\u1161\u11AB",
                        "Ａ",
                        " ");
        return Arbitraries.of(pieces)
                .list()
                .ofMaxSize(120)
                .map(list -> list.stream().collect(Collectors.joining()));
    }
}
