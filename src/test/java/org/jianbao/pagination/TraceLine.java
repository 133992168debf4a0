package org.jianbao.pagination;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a trace, read back. Lengths in pt.
 *
 * @param edition its name
 * @param page of the file, from 1
 * @param side verso or recto
 * @param folio printed number, {@code -} for none
 * @param kind as the trace names it
 * @param language BCP 47 tag
 * @param block index in the manuscript
 * @param x where the line begins
 * @param baseline from the head
 * @param width as set
 * @param measure its room
 * @param size of its piece
 * @param leading of its piece
 * @param piece number of its piece
 * @param text its characters
 */
record TraceLine(
        String edition,
        int page,
        String side,
        String folio,
        String kind,
        String language,
        int block,
        double x,
        double baseline,
        double width,
        double measure,
        double size,
        double leading,
        int piece,
        String text) {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-f]{4}|.)");

    static List<TraceLine> read(Path trace) throws IOException {
        return Files.readAllLines(trace).stream().map(TraceLine::parse).toList();
    }

    private static TraceLine parse(String json) {
        return new TraceLine(
                text(json, "edition"),
                (int) number(json, "page"),
                text(json, "side"),
                json.contains("\"folio\":null") ? "-" : text(json, "folio"),
                text(json, "kind"),
                text(json, "lang"),
                (int) number(json, "block"),
                number(json, "x"),
                number(json, "baseline"),
                number(json, "width"),
                number(json, "measure"),
                number(json, "size"),
                number(json, "leading"),
                (int) number(json, "piece"),
                last(json));
    }

    private static double number(String json, String key) {
        return Double.parseDouble(value(json, "\"" + key + "\":(-?[\\d.]+)"));
    }

    private static String text(String json, String key) {
        return unescaped(value(json, "\"" + key + "\":\"((?:[^\"\\\\]|\\\\.)*)\""));
    }

    /** The text of the line stands after those of its runs. */
    private static String last(String json) {
        return unescaped(value(json, "\"text\":\"((?:[^\"\\\\]|\\\\.)*)\",\"leading\""));
    }

    private static String value(String json, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(json);
        if (!matcher.find()) {
            throw new IllegalArgumentException(pattern + " in " + json);
        }
        return matcher.group(1);
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(TraceLine::unescaped);
    }

    private static String unescaped(MatchResult escape) {
        String name = escape.group(1);
        String character =
                name.length() > 1
                        ? Character.toString(Integer.parseInt(name.substring(1), 16))
                        : name;
        return Matcher.quoteReplacement(character);
    }

    double right() {
        return x + width;
    }
}
