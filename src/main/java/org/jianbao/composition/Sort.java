package org.jianbao.composition;

/**
 * A piece of type: a cluster with its glyphs.
 *
 * @param cluster its characters
 * @param kind what it is for the rules
 * @param member the face
 * @param glyphs glyph numbers; none in the tail of a ligature
 * @param at place of each glyph from the sort's left edge, pt
 * @param width of the sort, pt
 * @param part 0, or how many clusters into a ligature this one is
 * @param kern what pair kerning adds before the next sort, pt
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; glyphs come and go by the million.
record Sort(
        Cluster cluster,
        Kind kind,
        FontStack.Member member,
        int[] glyphs,
        double[] at,
        double width,
        int part,
        double kern) {

    /** {@return the em of the rules, pt} */
    double em() {
        return cluster.style().size();
    }

    /** {@return pt in a font unit of this sort} */
    double unit() {
        return unit(cluster.style(), member);
    }

    /** {@return pt in a font unit of a face in a style} */
    static double unit(TextStyle style, FontStack.Member member) {
        return style.size() * member.scale() / member.face().unitsPerEm();
    }

    /**
     * {@return how much of its left half is empty and may be taken away, pt: half an em of an
     * opening mark cast on a full em (P8)}
     */
    double emptyLeft() {
        return kind == Kind.OPEN && isFull() ? em() / 2 : 0;
    }

    /** {@return how much of its right half is empty, pt} */
    double emptyRight() {
        return kind.closes() && isFull() ? em() / 2 : 0;
    }

    private boolean isFull() {
        return Math.abs(width - em()) < 0.02 * em();
    }

    /** {@return this sort with the glyph of a ligature, or as a part of one} */
    Sort joined(int[] newGlyphs, double newWidth, int newPart) {
        return new Sort(
                cluster,
                kind,
                member,
                newGlyphs,
                new double[newGlyphs.length],
                newWidth,
                newPart,
                0);
    }

    /** {@return this sort kerned, pt} */
    Sort kerned(double newKern) {
        return new Sort(cluster, kind, member, glyphs, at, width, part, newKern);
    }
}
