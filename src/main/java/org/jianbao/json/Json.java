package org.jianbao.json;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values as JSON has them (RFC 8259). */
public final class Json {

    private Json() {}

    /** {@return a number with some decimals at most and no exponent} */
    public static String number(double number, int decimals) {
        long units = Math.round(number * Math.pow(10, decimals));
        return BigDecimal.valueOf(units, decimals).stripTrailingZeros().toPlainString();
    }

    /**
     * {@return a text in quotation marks} Besides what must be escaped (section 7), so are the line
     * ends of Unicode, so that one object stays on one line, and halves of characters, which UTF-8
     * has not.
     */
    public static String text(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> character(c, json));
        return json.append('"').toString();
    }

    private static void character(int c, StringBuilder json) {
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        switch (c) {
            case '"', '\\' -> json.append('\\').append((char) c);
            case '\n' -> json.append("\\n");
            case '\t' -> json.append("\\t");
            default -> {
                if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || half) {
                    json.append(String.format(Locale.ROOT, "\\u%04x", c));
                } else {
                    json.appendCodePoint(c);
                }
            }
        }
    }

    /** {@return an array of values written already} */
    public static String array(Stream<String> values) {
        return values.collect(Collectors.joining(",", "[", "]"));
    }

    /** {@return an array with a line for each of its values, written already} */
    public static String lines(Stream<String> values) {
        String lines = values.map(value -> "\n" + value).collect(Collectors.joining(","));
        return "[" + lines + (lines.isEmpty() ? "]" : "\n]");
    }
}
