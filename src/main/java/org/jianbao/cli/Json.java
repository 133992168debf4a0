package org.jianbao.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Values as JSON has them (RFC 8259). */
final class Json {

    /** Enough for a place in em: a thousandth of a point. */
    private static final int DECIMALS = 4;

    private Json() {}

    /** {@return a number, with four decimals at most and no exponent} */
    static String number(double number) {
        return BigDecimal.valueOf(number)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    /**
     * {@return a text in quotation marks} Besides what must be escaped, so are the line ends of
     * Unicode, so that one object stays on one line, and halves of characters, which UTF-8 has not.
     */
    static String text(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.codePoints()
                .forEach(c -> {
                    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
                    if (c == '"' || c == '\\') {
                        json.append('\\').append((char) c);
                    } else if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || half) {
                        json.append(String.format(Locale.ROOT, "\\u%04x", c));
                    } else {
                        json.appendCodePoint(c);
                    }
                });
        return json.append('"').toString();
    }
}
