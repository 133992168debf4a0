package org.jianbao.font;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * How the glyphs of a subset are numbered: anew and without gaps, in the order that they have in
 * the font. Known long before the subset is made.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class GlyphNumbers {

    private final FontFile font;
    private final int[] oldGlyphs;

    private GlyphNumbers(FontFile font, int[] oldGlyphs) {
        this.font = font;
        this.oldGlyphs = oldGlyphs;
    }

    /**
     * Numbers glyphs.
     *
     * @param font where the glyphs are from
     * @param used numbers of the glyphs in use; glyph 0 and the parts of composite glyphs are added
     * @throws BrokenFontException if a composite glyph makes no sense
     */
    public static GlyphNumbers of(FontFile font, BitSet used) throws BrokenFontException {
        if (used.length() > font.glyphCount()) {
            throw new IllegalArgumentException(
                    "glyph "
                            + (used.length() - 1)
                            + " of a font with "
                            + font.glyphCount()
                            + " glyphs");
        }
        return new GlyphNumbers(font, closure(font, used).stream().toArray());
    }

    /** Adds what composite glyphs are made of, the missing-character glyph too. */
    private static BitSet closure(FontFile font, BitSet used) throws BrokenFontException {
        BitSet closure = (BitSet) used.clone();
        closure.set(0);
        Deque<Integer> open = new ArrayDeque<>();
        closure.stream().forEach(open::add);
        long room = font.outlines().glyf().length();
        while (!open.isEmpty()) {
            int glyph = open.remove();
            Table shape = font.outlines().shape(glyph);
            room -= shape.length();
            if (room < 0) {
                throw font.tables().broken("the shapes of its glyphs overlap");
            }
            if (!Component.isComposite(shape)) {
                continue;
            }
            for (int part : parts(font, glyph, shape)) {
                if (!closure.get(part)) {
                    closure.set(part);
                    open.add(part);
                }
            }
        }
        return closure;
    }

    private static int[] parts(FontFile font, int glyph, Table shape) throws BrokenFontException {
        List<Component> components = Component.of(shape);
        for (Component component : components) {
            if (component.glyph() >= font.glyphCount() || component.end() > shape.length()) {
                throw font.tables().broken("the shape of glyph " + glyph + " makes no sense");
            }
        }
        return components.stream().mapToInt(Component::glyph).toArray();
    }

    /** {@return the font of which they are} */
    FontFile font() {
        return font;
    }

    /** {@return the glyphs' numbers in the font, in ascending order; to be read only} */
    int[] oldGlyphs() {
        return oldGlyphs;
    }

    /** {@return how many glyphs there are, glyph 0 included} */
    public int count() {
        return oldGlyphs.length;
    }

    /**
     * {@return the number in the subset of a glyph of the font}
     *
     * @throws IllegalArgumentException if it is not one of the subset
     */
    public int newGlyph(int oldGlyph) {
        int place = Arrays.binarySearch(oldGlyphs, oldGlyph);
        if (place < 0) {
            throw new IllegalArgumentException(
                    "glyph " + oldGlyph + " is not in the subset of " + font.name());
        }
        return place;
    }

    /** {@return the number in the font of a glyph of the subset} */
    public int oldGlyph(int newGlyph) {
        return oldGlyphs[newGlyph];
    }
}
