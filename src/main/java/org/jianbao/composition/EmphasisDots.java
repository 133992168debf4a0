package org.jianbao.composition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jianbao.font.Face;
import org.jspecify.annotations.Nullable;

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
            GlyphRun run = style.dotted() ? run(sorts, lefts, start, end) : null;
            if (run != null) {
                runs.add(run);
            }
            start = end;
        }
        return runs;
    }

    private static @Nullable GlyphRun run(List<Sort> sorts, double[] lefts, int start, int end) {
        TextStyle style = sorts.get(start).cluster().style();
        FontStack.@Nullable Member member = dotFace(style.fonts());
        double[] centers =
                IntStream.range(start, end)
                        .filter(i -> sorts.get(i).kind().isHan())
                        .mapToDouble(i -> lefts[i] + sorts.get(i).width() / 2)
                        .toArray();
        if (member == null || centers.length == 0) {
            return null;
        }
        return dots(style, member.face(), centers, sorts.get(start).cluster().start());
    }

    private static GlyphRun dots(TextStyle style, Face face, double[] centers, int offset) {
        int glyph = face.glyph(face.covers(BULLET) ? BULLET : MIDDLE_DOT);
        Face.Bounds ink = face.bounds(glyph);
        double breadth = Math.max(1, ink.xMax() - ink.xMin());
        double size = style.size() * BREADTH * face.unitsPerEm() / breadth;
        double unit = size / face.unitsPerEm();
        double rise = style.rise() - DEPTH * style.size() - (ink.yMin() + ink.yMax()) / 2.0 * unit;
        double shift = (ink.xMin() + ink.xMax()) / 2.0 * unit;
        int[] glyphs = new int[centers.length];
        Arrays.fill(glyphs, glyph);
        String[] texts = new String[centers.length];
        Arrays.fill(texts, "");
        double[] x = Arrays.stream(centers).map(center -> center - shift).toArray();
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
