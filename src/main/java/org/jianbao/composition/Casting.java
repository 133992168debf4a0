package org.jianbao.composition;

import com.ibm.icu.text.Normalizer2;
import org.jianbao.font.Face;

/** Gives a cluster its glyphs, each by itself: before ligatures and kerning. */
final class Casting {

    private static final int TWO_EM_DASH = 0x2E3A;

    private Casting() {}

    /** {@return the sort of a cluster} */
    static Sort cast(Cluster cluster, Kind kind, FontStack.Member member) {
        return switch (kind) {
            case DASH -> dash(cluster, kind, member);
            case ELLIPSIS -> boxed(cluster, kind, member, cluster.text().length());
            case MID, SLASH -> boxed(cluster, kind, member, 0.5);
            case CONNECT -> connector(cluster, kind, member);
            default -> plain(cluster, kind, member);
        };
    }

    /** P5: – is half an em wide, — and ～ are one; a hyphen keeps its width. */
    private static Sort connector(Cluster cluster, Kind kind, FontStack.Member member) {
        return switch (cluster.codePoint()) {
            case '–' -> boxed(cluster, kind, member, 0.5);
            case '—', '～' -> boxed(cluster, kind, member, 1);
            default -> plain(cluster, kind, member);
        };
    }

    /** P3, F4: one unbroken rule, centered in two em. */
    private static Sort dash(Cluster cluster, Kind kind, FontStack.Member member) {
        Face face = member.face();
        double unit = Sort.unit(cluster.style(), member);
        double box = 2 * cluster.style().size();
        if (cluster.codePoint() == TWO_EM_DASH || face.covers(TWO_EM_DASH)) {
            int glyph = face.glyph(TWO_EM_DASH);
            double left = (box - face.advance(glyph) * unit) / 2;
            return new Sort(cluster, kind, member, ints(glyph), doubles(left), box, 0, 0);
        }
        int glyph = face.glyph(cluster.codePoint());
        Face.Bounds ink = face.bounds(glyph);
        // Side by side the two would show a hole as wide as their bearings: let the ink touch.
        double step = Math.min((ink.xMax() - ink.xMin()) * unit, box / 2);
        double left = (box - step) / 2 - (ink.xMin() + ink.xMax()) * unit / 2;
        return new Sort(
                cluster, kind, member, ints(glyph, glyph), doubles(left, left + step), box, 0, 0);
    }

    /** As many glyphs as characters, each centered in its share of a box, in em. */
    private static Sort boxed(Cluster cluster, Kind kind, FontStack.Member member, double boxEm) {
        double unit = Sort.unit(cluster.style(), member);
        double box = boxEm * cluster.style().size();
        int count = cluster.codePoint() > 0xFFFF ? 1 : cluster.text().length();
        int[] glyphs = new int[count];
        double[] at = new double[count];
        for (int i = 0; i < count; i++) {
            glyphs[i] = member.face().glyph(cluster.text().charAt(i));
            at[i] = box / count * (i + 0.5) - member.face().advance(glyphs[i]) * unit / 2;
        }
        return new Sort(cluster, kind, member, glyphs, at, box, 0, 0);
    }

    private static Sort plain(Cluster cluster, Kind kind, FontStack.Member member) {
        Face face = member.face();
        double unit = Sort.unit(cluster.style(), member);
        int base = cluster.codePoint();
        if (Character.charCount(base) == cluster.text().length()) {
            int glyph = face.glyph(base);
            return new Sort(
                    cluster,
                    kind,
                    member,
                    ints(glyph),
                    doubles(0),
                    face.advance(glyph) * unit,
                    0,
                    0);
        }
        return accented(cluster, kind, member);
    }

    /**
     * A base with marks: the composed glyph if there is one, else the marks centered on the base.
     */
    private static Sort accented(Cluster cluster, Kind kind, FontStack.Member member) {
        Face face = member.face();
        double unit = Sort.unit(cluster.style(), member);
        int[] codePoints =
                Normalizer2.getNFCInstance()
                        .normalize(cluster.text())
                        .codePoints()
                        .filter(c -> face.covers(c))
                        .toArray();
        if (codePoints.length == 0) {
            return new Sort(
                    cluster, kind, member, ints(0), doubles(0), face.advance(0) * unit, 0, 0);
        }
        int[] glyphs = new int[codePoints.length];
        double[] at = new double[codePoints.length];
        double width = 0;
        for (int i = 0; i < glyphs.length; i++) {
            glyphs[i] = face.glyph(codePoints[i]);
            if (i > 0 && isMark(codePoints[i])) {
                Face.Bounds ink = face.bounds(glyphs[i]);
                at[i] = width / 2 - (ink.xMin() + ink.xMax()) * unit / 2;
            } else {
                at[i] = width;
                width += face.advance(glyphs[i]) * unit;
            }
        }
        return new Sort(cluster, kind, member, glyphs, at, width, 0, 0);
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static int[] ints(int... values) {
        return values;
    }

    private static double[] doubles(double... values) {
        return values;
    }
}
