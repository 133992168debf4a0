package org.jianbao.facing;

import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A line of a trace (docs/trace.md), as far as these tests need it. Lengths in pt.
 *
 * @param edition name of the edition
 * @param page page of the file, from 1
 * @param pageWidth width of the trimmed page
 * @param side {@code verso} or {@code recto}
 * @param folio printed page number; empty where none is printed
 * @param kind what it is
 * @param language BCP 47 tag
 * @param block index of its block, -1 for none
 * @param piece number of its paragraph, -1 for none
 * @param x left edge
 * @param baseline of the line
 * @param width to the end of the last glyph
 * @param size type size
 * @param leading baseline to baseline
 * @param text its characters
 * @param runs what is set in one face each
 */
record TracedLine(
        String edition,
        int page,
        double pageWidth,
        String side,
        String folio,
        String kind,
        String language,
        int block,
        int piece,
        double x,
        double baseline,
        double width,
        double size,
        double leading,
        String text,
        List<Run> runs) {

    /**
     * A run.
     *
     * @param font name of its face
     * @param text its characters
     */
    record Run(String font, String text) {}

    /** {@return a line of a trace, read} */
    static TracedLine read(String json) {
        // Every JSON text is a YAML text too (YAML 1.2, 1.2).
        Object read = new Load(LoadSettings.builder().build()).loadFromString(json);
        Member line = new Member((Map<?, ?>) read);
        return new TracedLine(
                line.text("edition"),
                (int) line.number("page"),
                line.number("pageWidth"),
                line.text("side"),
                line.text("folio"),
                line.text("kind"),
                line.text("lang"),
                (int) line.number("block"),
                (int) line.number("piece"),
                line.number("x"),
                line.number("baseline"),
                line.number("width"),
                line.number("size"),
                line.number("leading"),
                line.text("text"),
                line.members("runs").stream()
                        .map(run -> new Run(run.text("font"), run.text("text")))
                        .toList());
    }

    private record Member(Map<?, ?> values) {

        String text(String key) {
            Object value = values.get(key);
            return value == null ? "" : value.toString();
        }

        double number(String key) {
            return values.get(key) instanceof Number number ? number.doubleValue() : Double.NaN;
        }

        List<Member> members(String key) {
            return values.get(key) instanceof List<?> list
                    ? list.stream().map(value -> new Member((Map<?, ?>) value)).toList()
                    : List.of();
        }
    }

    /** {@return which spread it stands on: a verso and the recto beside it have one number} */
    int spread() {
        return page / 2;
    }

    /**
     * {@return whether it is text of the manuscript's body, not of cover, contents or furniture}
     */
    boolean isBody() {
        return block >= 0;
    }

    /** {@return the right edge} */
    double right() {
        return x + width;
    }

    /** {@return its characters without white space} */
    String ink() {
        return text.replaceAll("[\\s\u3000]+", "");
    }
}
