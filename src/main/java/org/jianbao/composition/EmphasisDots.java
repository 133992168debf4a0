package org.jianbao.composition;

import org.jianbao.font.Face;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Sets a dot centered under each Han character of dotted text (E1); they have no text to copy. */
final class EmphasisDots {

    private static final int BULLET = '•';
    private static final int MIDDLE_DOT = '·';

    /** Breadth of the dot, and its center below the baseline, em. */
    private static final double BREADTH = 0.14;

    private static final double DEPTH = 0.24;

    private EmphasisDots() {}

    /**
     * {@return the dots of a line}
     *
     * @param sorts of the line
     * @param lefts left edge of each, pt
     */
    static List<GlyphRun> under(List<Sort> sorts, double[] lefts) {
        List<GlyphRun> runs = new ArrayList<>();
        int start = 0;
        while (start < sorts.size()) {
            int end = start + 1;
            TextStyle style = sorts.get(start).cluster().style();
            while (end < sorts.size()
                    && sorts.get(end).cluster().hasStyleOf(sorts.get(start).cluster())) {
                end++;
            }
            GlyphRun run = style.dotted() ? run(style, sorts, lefts, start, end) : null;
            if (run != null) {
                runs.add(run);
            }
            start = end;
        }
        return runs;
    }

    private static @Nullable GlyphRun run(
            TextStyle style, List<Sort> sorts, double[] lefts, int start, int end) {
        FontStack.@Nullable Member member = dotFace(style.fonts());
        List<Double> centers = new ArrayList<>();
        for (int i = start; i < end; i++) {
            if (sorts.get(i).kind().isHan()) {
                centers.add(lefts[i] + sorts.get(i).width() / 2);
            }
        }
        if (member == null || centers.isEmpty()) {
            return null;
        }
        Face face = member.face();
        int glyph = face.glyph(face.covers(BULLET) ? BULLET : MIDDLE_DOT);
        Face.Bounds ink = face.bounds(glyph);
        double breadth = Math.max(1, ink.xMax() - ink.xMin());
        double size = style.size() * BREADTH * face.unitsPerEm() / breadth;
        double unit = size / face.unitsPerEm();
        double rise = style.rise() - DEPTH * style.size() - (ink.yMin() + ink.yMax()) / 2.0 * unit;
        double shift = (ink.xMin() + ink.xMax()) / 2.0 * unit;
        int[] glyphs = new int[centers.size()];
        java.util.Arrays.fill(glyphs, glyph);
        String[] texts = new String[glyphs.length];
        java.util.Arrays.fill(texts, "");
        double[] x = centers.stream().mapToDouble(center -> center - shift).toArray();
        int offset = sorts.get(start).cluster().start();
        return new GlyphRun(face, size, style, rise, glyphs, x, texts, offset);
    }

    private static FontStack.@Nullable Member dotFace(FontStack fonts) {
        for (FontStack.Member member : fonts.members()) {
            if (member.face().covers(BULLET) || member.face().covers(MIDDLE_DOT)) {
                return member;
            }
        }
        return null;
    }
}
