package org.jianbao.composition;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.font.Face;

/** Joins ligatures and kerns pairs, within text of one style and one face. */
final class Shaping {

    private Shaping() {}

    /** {@return the sorts, shaped; as many as before} */
    static List<Sort> shape(List<Sort> sorts) {
        List<Sort> shaped = new ArrayList<>(sorts.size());
        int start = 0;
        while (start < sorts.size()) {
            int end = start + 1;
            while (end < sorts.size() && joins(sorts.get(end - 1), sorts.get(end))) {
                end++;
            }
            if (end == start + 1) {
                shaped.add(sorts.get(start));
            } else {
                shapeRun(sorts.subList(start, end), shaped);
            }
            start = end;
        }
        return shaped;
    }

    /**
     * {@return a line's sorts: where a ligature would reach over its edge, that ligature is undone}
     *
     * @param sorts those of the paragraph, shaped
     * @param from first sort
     * @param to after the last sort
     */
    static List<Sort> clip(List<Sort> sorts, int from, int to) {
        boolean startsInside = sorts.get(from).part() > 0;
        boolean endsInside = to < sorts.size() && sorts.get(to).part() > 0;
        if (!startsInside && !endsInside) {
            return sorts.subList(from, to);
        }
        List<Sort> recast = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            Sort sort = sorts.get(i);
            recast.add(
                    isLigated(sorts, i)
                            ? Casting.cast(sort.cluster(), sort.kind(), sort.member())
                            : sort.kerned(0));
        }
        return shape(recast);
    }

    private static boolean isLigated(List<Sort> sorts, int i) {
        return sorts.get(i).part() > 0 || (i + 1 < sorts.size() && sorts.get(i + 1).part() > 0);
    }

    /** {@return whether two sorts can be kerned or joined} */
    private static boolean joins(Sort left, Sort right) {
        Blank.Type blank = right.cluster().before().type();
        return (blank == Blank.Type.NONE || blank == Blank.Type.SOFT_HYPHEN)
                && !left.kind().isChinese()
                && !right.kind().isChinese()
                && left.member().equals(right.member())
                && left.glyphs().length == 1
                && right.glyphs().length == 1
                && right.cluster().hasStyleOf(left.cluster());
    }

    private static void shapeRun(List<Sort> run, List<Sort> shaped) {
        Face face = run.getFirst().member().face();
        double unit = run.getFirst().unit();
        int[] glyphs = run.stream().mapToInt(sort -> sort.glyphs()[0]).toArray();
        boolean ligatures = !run.getFirst().cluster().style().verbatim();
        int first = shaped.size();
        for (int i = 0; i < glyphs.length; ) {
            Face.Ligature ligature = ligatures ? face.ligature(glyphs, i) : null;
            int count = ligature == null ? 1 : Math.min(ligature.count(), glyphs.length - i);
            int glyph = ligature == null ? glyphs[i] : ligature.glyph();
            kernLast(shaped, first, face.kern(previousGlyph(shaped, first), glyph) * unit);
            shaped.add(
                    ligature == null
                            ? run.get(i)
                            : run.get(i).joined(new int[] {glyph}, face.advance(glyph) * unit, 0));
            for (int part = 1; part < count; part++) {
                shaped.add(run.get(i + part).joined(new int[0], 0, part));
            }
            i += count;
        }
    }

    private static int previousGlyph(List<Sort> shaped, int first) {
        for (int i = shaped.size() - 1; i >= first; i--) {
            if (shaped.get(i).glyphs().length > 0) {
                return shaped.get(i).glyphs()[0];
            }
        }
        return 0;
    }

    private static void kernLast(List<Sort> shaped, int first, double kern) {
        if (kern != 0 && shaped.size() > first) {
            shaped.set(shaped.size() - 1, shaped.getLast().kerned(kern));
        }
    }
}
