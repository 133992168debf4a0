package org.jianbao.galley;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The custom properties that design the page, and what each of them takes. */
final class PageProperties {

    private PageProperties() {}

    /** What a property takes. */
    enum Kind {
        LENGTH(
                "a length such as `12pt` or `21mm`",
                "(?:\\d+(?:\\.\\d+)?|\\.\\d+)\\s*(?:pt|mm|cm|in|px|pc)?"),
        SIZE("a length above zero such as `12pt` or `21mm`", LENGTH.pattern.pattern()),
        SCALE("a number above zero such as `1.08`", "\\d+(?:\\.\\d+)?|\\.\\d+"),
        COUNT("a whole number", "\\d+"),
        COLOR(
                "`none` or a colour such as `#D04428` or `#D04428 cmyk(10 87 98 5)`, with"
                        + " `spot(\"NAME\")` behind it if need be",
                "none|#[0-9A-Fa-f]{6}(?:\\s+cmyk\\((?:[\\s,]*[\\d.]+){4}\\s*\\)"
                        + "(?:\\s+spot\\(\\s*\"(?!\\s*(?:All|None)?\\s*\")[^\"]{1,60}\"\\s*\\))?)?"),
        SWITCH("`on` or `off`", "on|off"),
        WEIGHTS(
                "pairs of weights such as `500 400, 600 500`",
                "\\d{3}\\s+\\d{3}(?:\\s*,\\s*\\d{3}\\s+\\d{3})*"),
        FAMILIES("font families", ".+");

        private final String words;
        private final Pattern pattern;

        Kind(String words, String pattern) {
            this.words = words;
            this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
        }

        /** {@return what it takes, in words} */
        String words() {
            return words;
        }

        boolean takes(String value) {
            return pattern.matcher(value).matches()
                    && (!isNeeded() || value.matches("(?s).*[1-9].*"));
        }

        /** {@return whether nothing can be set without it} */
        boolean isNeeded() {
            return this == SIZE || this == SCALE;
        }
    }

    private static final Map<Kind, String> NAMES =
            Map.of(
                    Kind.SIZE,
                    "page-width page-height text-width outer-width first-baseline last-baseline"
                            + " grid beat quote-width parallel-first head-pitch",
                    Kind.SCALE,
                    "latin-scale",
                    Kind.LENGTH,
                    "bleed inner-margin gutter line-weight line-least line-above-heading"
                            + " line-below-heading line-above-number line-below-number"
                            + " line-clear-of-quote quote-intrusion quote-clear quote-below-note"
                            + " note-below-quote foot-hang foot-rule foot-rule-weight foot-above"
                            + " foot-clear folio-baseline head-top head-centre note-hang"
                            + " head-beside-folio",
                    Kind.COUNT,
                    "quote-edge-lines quote-reach cover-stripe",
                    Kind.COLOR,
                    "ink voice cover paper line-color outer-field foot-rule-color contents-ground"
                            + " contents-line cover-outer quote-field",
                    Kind.SWITCH,
                    "contents block-numbers quotes-in-text",
                    Kind.WEIGHTS,
                    "latin-weights",
                    Kind.FAMILIES,
                    "song hei");

    private static final Map<String, Kind> KINDS = kinds();

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new TreeMap<>();
        NAMES.forEach((kind, names) -> {
            for (String name : names.split(" ", -1)) {
                kinds.put(name, kind);
            }
        });
        return kinds;
    }

    /** {@return what a property takes, its name without the two hyphens; empty for unknown ones} */
    static Optional<Kind> kind(String name) {
        return Optional.ofNullable(KINDS.get(name));
    }

    /** {@return all names, without the two hyphens} */
    static Collection<String> names() {
        return KINDS.keySet();
    }
}
