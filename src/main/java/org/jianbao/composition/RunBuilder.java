package org.jianbao.composition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the glyphs of a line into runs of one face and one style. */
final class RunBuilder {

    private final List<GlyphRun> runs = new ArrayList<>();
    private final List<Integer> glyphs = new ArrayList<>();
    private final List<Double> places = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private @Nullable Sort first;

    /** Adds a sort with its left edge at a place, pt. */
    void add(Sort sort, double x) {
        if (first == null || !sameRun(first, sort)) {
            finish();
            first = sort;
        }
        for (int i = 0; i < sort.glyphs().length; i++) {
            glyphs.add(sort.glyphs()[i]);
            places.add(x + sort.at()[i]);
            texts.add(text(sort, i));
        }
        if (sort.glyphs().length == 0) {
            addText(sort.cluster().text());
        }
    }

    /** Adds a glyph without text after the last, a hyphen. */
    void add(int glyph, double x) {
        glyphs.add(glyph);
        places.add(x);
        texts.add("");
    }

    /** Adds characters without a glyph to those of the last one. */
    void addText(String text) {
        if (!text.isEmpty() && !texts.isEmpty()) {
            texts.set(texts.size() - 1, texts.getLast() + text);
        }
    }

    /** {@return the runs} */
    List<GlyphRun> build() {
        finish();
        return List.copyOf(runs);
    }

    /** —— may be two glyphs, a character each; else the first glyph has all the text. */
    private static String text(Sort sort, int i) {
        String text = sort.cluster().text();
        if (sort.kind().isMark() && sort.glyphs().length == text.length()) {
            return text.substring(i, i + 1);
        }
        return i == 0 ? text : "";
    }

    private static boolean sameRun(Sort one, Sort other) {
        return one.member().equals(other.member()) && other.cluster().hasStyleOf(one.cluster());
    }

    private void finish() {
        if (first == null) {
            return;
        }
        TextStyle style = first.cluster().style();
        runs.add(
                new GlyphRun(
                        first.member().face(),
                        style.size() * first.member().scale(),
                        style,
                        style.rise(),
                        glyphs.stream().mapToInt(Integer::intValue).toArray(),
                        places.stream().mapToDouble(Double::doubleValue).toArray(),
                        texts.toArray(String[]::new),
                        first.cluster().start()));
        glyphs.clear();
        places.clear();
        texts.clear();
        first = null;
    }
}
