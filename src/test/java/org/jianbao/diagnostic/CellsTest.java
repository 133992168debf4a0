package org.jianbao.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {

    @ParameterizedTest
    @CsvSource({
        "a, 1",
        "字, 2",
        "，, 2",
        "é, 1",
        "e\u0301, 1",
        "ｱ, 1",
        "ｱﾞ, 2",
        "Ａ, 2",
        "“, 1",
        "—, 1",
        "…, 1",
        "①, 1",
        "✅, 2",
        "😀, 2",
        "🇨🇳, 2",
        "한, 2",
        "\u1112\u1161\u11AB, 2",
        "𠀀, 2",
        "a\u200Bb, 3",
        "a\u00ADb, 3"
    })
    void cellsAreThoseOfATerminal(String text, int cells) {
        assertEquals(cells, Cells.width(text));
    }

    /** Of the characters that the data of both know: each may be a version ahead of the other. */
    @Test
    void wideIsWhatUnicodeCallsWide() {
        List<String> differing =
                IntStream.rangeClosed(0x20, Character.MAX_CODE_POINT)
                        .filter(Character::isDefined)
                        .filter(c -> UCharacter.isDefined(c) && Cells.width(c) > 0)
                        .filter(c -> Cells.width(c) == 2 != isWide(c))
                        .mapToObj(Integer::toHexString)
                        .toList();
        assertEquals(List.of(), differing);
    }

    @ParameterizedTest
    @CsvSource({"abcdef, 6, abcdef", "abcdef, 5, abcd…", "字字字, 5, 字字…", "字字字, 4, 字…", "字, 1, …"})
    void whatDoesNotFitIsCutWhereACharacterEnds(String text, int cells, String fitting) {
        assertEquals(fitting, Cells.fitting(text, cells));
    }

    private static boolean isWide(int c) {
        int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE
                || width == UCharacter.EastAsianWidth.FULLWIDTH;
    }
}
