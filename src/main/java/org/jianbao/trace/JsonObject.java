package org.jianbao.trace;

import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

/** A JSON object being written, its members in the order in which they are given (RFC 8259). */
final class JsonObject {

    private static final double DECIMALS = 1000;

    private final StringBuilder out = new StringBuilder("{");

    /** Adds a text. */
    JsonObject text(String name, String text) {
        return member(name).quoted(text);
    }

    /** Adds a text, or null for none. */
    JsonObject text(String name, Optional<String> text) {
        member(name);
        if (text.isEmpty()) {
            out.append("null");
            return this;
        }
        return quoted(text.get());
    }

    /** Adds a number, with at most three decimals. */
    JsonObject number(String name, double number) {
        return member(name).number(number);
    }

    /** Adds numbers, each moved by an amount. */
    JsonObject numbers(String name, double[] numbers, double offset) {
        member(name).out.append('[');
        for (int i = 0; i < numbers.length; i++) {
            comma(i).number(numbers[i] + offset);
        }
        out.append(']');
        return this;
    }

    /** Adds objects, written already. */
    JsonObject objects(String name, Stream<String> objects) {
        member(name).out.append('[');
        int count = 0;
        for (Iterator<String> rest = objects.iterator(); rest.hasNext(); count++) {
            comma(count).out.append(rest.next());
        }
        out.append(']');
        return this;
    }

    /** {@return the object, complete} */
    String close() {
        return out.append('}').toString();
    }

    private JsonObject member(String name) {
        comma(out.length() - 1).quoted(name).out.append(':');
        return this;
    }

    private JsonObject comma(int before) {
        if (before > 0) {
            out.append(',');
        }
        return this;
    }

    private JsonObject number(double number) {
        long thousandths = Math.round(number * DECIMALS);
        if (thousandths % 1000 == 0) {
            out.append(thousandths / 1000);
        } else {
            out.append(thousandths / DECIMALS);
        }
        return this;
    }

    /** Escapes what RFC 8259 asks for, and what would end a line in some readers. */
    private JsonObject quoted(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '"' || unit == '\\') {
                out.append('\\').append(unit);
            } else if (unit < ' ' || unit == '\u2028' || unit == '\u2029' || isLone(text, i)) {
                out.append(String.format("\\u%04x", (int) unit));
            } else {
                out.append(unit);
            }
        }
        out.append('"');
        return this;
    }

    /** Half a character beyond U+FFFF cannot be written in UTF-8. */
    private static boolean isLone(String text, int at) {
        char unit = text.charAt(at);
        if (Character.isHighSurrogate(unit)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(unit)
                && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
