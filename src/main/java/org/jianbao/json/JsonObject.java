package org.jianbao.json;

import java.util.Optional;

/** A JSON object being written, its members in the order in which they are given (RFC 8259). */
public final class JsonObject {

    private final StringBuilder out = new StringBuilder("{");

    /** Adds a text. */
    public JsonObject text(String name, String text) {
        return value(name, Json.text(text));
    }

    /** Adds a text, or null for none. */
    public JsonObject text(String name, Optional<String> text) {
        return value(name, text.map(Json::text).orElse("null"));
    }

    /** Adds a whole number. */
    public JsonObject number(String name, long number) {
        return value(name, String.valueOf(number));
    }

    /** Adds a number, with some decimals at most. */
    public JsonObject number(String name, double number, int decimals) {
        return value(name, Json.number(number, decimals));
    }

    /** Adds a member that is true. */
    public JsonObject truth(String name) {
        return value(name, "true");
    }

    /** Adds a value written already. */
    public JsonObject value(String name, String json) {
        if (out.length() > 1) {
            out.append(',');
        }
        out.append(Json.text(name)).append(':').append(json);
        return this;
    }

    /** {@return the object, complete} */
    public String close() {
        return out.append('}').toString();
    }
}
