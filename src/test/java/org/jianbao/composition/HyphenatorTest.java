package org.jianbao.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule K10: where words may be hyphenated. */
final class HyphenatorTest {

    @ParameterizedTest
    @CsvSource({
        "en, hyphenation, hy-phen-a-tion",
        "en, however, how-ever",
        "en, manuscripts, ma-nu-scripts",
        "en, university, uni-ver-sity",
        "en, they, they",
        "en-US, however, how-ever",
        "fr, typographie, ty-po-gra-phie",
        "es, trabajadora, tra-ba-ja-dora",
        "ru, работница, ра-бот-ница",
        "de, silbentrennung, sil-ben-tren-nung",
        "da, arbejde, ar-bejde",
    })
    void hyphenates(String language, String word, String expected) {
        StringBuilder parts = new StringBuilder(word);
        List<Integer> places = Hyphenator.of(language).orElseThrow().hyphens(word);
        for (int place : places.reversed()) {
            parts.insert(place, '-');
        }
        assertEquals(expected, parts.toString());
    }

    @Test
    void languagesWithoutPatternsAreNotHyphenated() {
        assertTrue(Hyphenator.of("zh-Hans").isEmpty());
        assertTrue(Hyphenator.of("").isEmpty());
    }

    @Test
    void namesAcronymsAndChineseTextStayWhole() {
        for (String text : List.of("Hyphenation", "HYPHENATION", "<code>hyphenation</code>")) {
            assertTrue(noneHyphenated("en", text), text);
        }
        assertTrue(noneHyphenated("zh", "一二hyphenation"));
        assertTrue(!noneHyphenated("zh", "一二<en>hyphenation</en>"));
        assertTrue(!noneHyphenated("en", "hyph<em>en</em>ation"));
    }

    private static boolean noneHyphenated(String language, String text) {
        return Sample.lines(language, 4, "", "aa " + text).stream().noneMatch(SetLine::hyphenated);
    }
}
