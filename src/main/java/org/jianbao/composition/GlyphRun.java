package org.jianbao.composition;

import org.jianbao.font.Face;

/**
 * Glyphs of one face and one style on a line, each at its exact place.
 *
 * @param face where the glyphs come from
 * @param size type size in pt, the face's scale included
 * @param style the style of the text
 * @param rise of the baseline, pt, upwards
 * @param glyphs glyph numbers in the face
 * @param x place of each glyph's origin, pt from the line's left edge (the inset excluded)
 * @param texts the manuscript's characters that each glyph stands for: several for a ligature, none
 *     for a hyphen that the composer added or for an emphasis dot
 * @param offset place in the copy of the first character
 */
@SuppressWarnings("ArrayRecordComponent") // Plain numbers for the press; runs are never compared.
public record GlyphRun(
        Face face,
        double size,
        TextStyle style,
        double rise,
        int[] glyphs,
        double[] x,
        String[] texts,
        int offset) {

    /** {@return the characters of all glyphs} */
    public String text() {
        return String.join("", texts);
    }
}
