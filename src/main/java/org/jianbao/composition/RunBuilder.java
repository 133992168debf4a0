package org.jianbao.composition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the glyphs of a line into runs of one face and one style. */
final class RunBuilder {

    private final List<GlyphRun> runs = new ArrayList<>();
    private int[] glyphs = new int[64];
    private double[] places = new double[64];
    private String[] texts = new String[64];
    private int count;
    private @Nullable Sort first;

    /** Adds a sort with its left edge at a place, pt. */
    void add(Sort sort, double x) {
        if (first == null || !sameRun(first, sort)) {
            finish();
            first = sort;
        }
        for (int i = 0; i < sort.glyphs().length; i++) {
            add(sort.glyphs()[i], x + sort.at()[i], text(sort, i));
        }
        if (sort.glyphs().length == 0) {
            addText(sort.cluster().text());
        }
    }

    /** Adds a glyph without text after the last, a hyphen. */
    void add(int glyph, double x) {
        add(glyph, x, "");
    }

    private void add(int glyph, double x, String text) {
        if (count == glyphs.length) {
            glyphs = Arrays.copyOf(glyphs, 2 * count);
            places = Arrays.copyOf(places, 2 * count);
            texts = Arrays.copyOf(texts, 2 * count);
        }
        glyphs[count] = glyph;
        places[count] = x;
        texts[count] = text;
        count++;
    }

    /** Adds characters without a glyph to those of the last one. */
    void addText(String text) {
        if (!text.isEmpty() && count > 0) {
            texts[count - 1] += text;
        }
    }

    /** {@return the runs, in a list of their own} */
    List<GlyphRun> build() {
        finish();
        return runs;
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
                        Arrays.copyOf(glyphs, count),
                        Arrays.copyOf(places, count),
                        Arrays.copyOf(texts, count),
                        first.cluster().start()));
        count = 0;
        first = null;
    }
}
