package org.jianbao.specimen;

import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A line of a trace (docs/trace.md), as far as these tests need it. Lengths in pt.
 *
 * @param language of its edition, which has no other
 * @param page of the file
 * @param kind what it is
 * @param piece its paragraph
 * @param baseline of the line
 * @param x left edge
 * @param width to the end of the last glyph
 * @param measure room that it had
 * @param size type size
 * @param text its characters
 * @param fonts of its runs
 * @param places of its glyphs
 */
record PrintedLine(
        String language,
        int page,
        String kind,
        int piece,
        double baseline,
        double x,
        double width,
        double measure,
        double size,
        String text,
        List<String> fonts,
        List<Double> places) {

    static PrintedLine read(String json) {
        // Every JSON text is a YAML text too (YAML 1.2, 1.2).
        Object read = new Load(LoadSettings.builder().build()).loadFromString(json);
        Entry line = new Entry((Map<?, ?>) read);
        List<Entry> runs =
                line.list("runs").stream().map(run -> new Entry((Map<?, ?>) run)).toList();
        return new PrintedLine(
                line.text("edition"),
                (int) line.number("page"),
                line.text("kind"),
                (int) line.number("piece"),
                line.number("baseline"),
                line.number("x"),
                line.number("width"),
                line.number("measure"),
                line.number("size"),
                line.text("text"),
                runs.stream().map(run -> run.text("font")).toList(),
                runs.stream()
                        .flatMap(run -> run.list("x").stream())
                        .map(x -> ((Number) x).doubleValue())
                        .toList());
    }

    /** {@return whether it is text of the manuscript, not of cover, contents or furniture} */
    boolean isOfTheManuscript() {
        return List.of("text", "heading", "list", "quote", "note").contains(kind);
    }

    private record Entry(Map<?, ?> values) {

        String text(String key) {
            return String.valueOf(values.get(key));
        }

        double number(String key) {
            return values.get(key) instanceof Number number ? number.doubleValue() : Double.NaN;
        }

        List<?> list(String key) {
            return values.get(key) instanceof List<?> list ? list : List.of();
        }
    }
}
