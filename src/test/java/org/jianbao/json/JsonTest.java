package org.jianbao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void textIsEscapedWhereItMustBe() {
        assertEquals("\"a\\\"\\\\\\n\\u2028汉😀\"", Json.text("a\"\\\n\u2028汉😀"));
    }

    @Test
    void halfACharacterIsEscaped() {
        assertEquals("\"\\ud83d\"", Json.text("\uD83D"));
    }

    @Test
    void numbersAreShortAndHaveNoExponent() {
        assertEquals("0", Json.number(-0.00001, 4));
        assertEquals("100", Json.number(100, 4));
        assertEquals("0.3333", Json.number(1 / 3.0, 4));
        assertEquals("10000000", Json.number(1e7, 4));
    }
}
