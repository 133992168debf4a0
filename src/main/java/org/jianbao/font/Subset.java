package org.jianbao.font;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The part of a font that a document uses, as a TrueType file for a PDF: the {@code FontFile2} of a
 * {@code CIDFontType2} whose {@code CIDToGIDMap} is {@code Identity} (ISO 32000-2, 9.7.4 and 9.9).
 * Glyphs are numbered anew without gaps, in the order that they have in the font. The same glyphs
 * of the same font always give the same bytes.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Subset {

    private static final int LETTERS_IN_TAG = 6;

    private final FontFile font;
    private final int[] oldGlyphs;
    private final byte[] bytes;

    private Subset(FontFile font, int[] oldGlyphs) throws BrokenFontException {
        this.font = font;
        this.oldGlyphs = oldGlyphs;
        this.bytes = new SubsetWriter(font, oldGlyphs).write();
    }

    /**
     * Makes a subset.
     *
     * @param font where the glyphs are from
     * @param used numbers of the glyphs in use; glyph 0 and the parts of composite glyphs are added
     * @throws BrokenFontException if the shape of a glyph is damaged
     */
    public static Subset of(FontFile font, BitSet used) throws BrokenFontException {
        if (used.length() > font.glyphCount()) {
            throw new IllegalArgumentException(
                    "glyph "
                            + (used.length() - 1)
                            + " of a font with "
                            + font.glyphCount()
                            + " glyphs");
        }
        return new Subset(font, closure(font, used).stream().toArray());
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

    /** {@return the font file, a fresh copy} */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * {@return the name for the PDF: six letters that tell one subset from another, a plus sign,
     * the font's name (ISO 32000-2, 9.9.2)}
     */
    public String name() {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        StringBuilder name = new StringBuilder();
        long rest = sum.getValue();
        for (int i = 0; i < LETTERS_IN_TAG; i++) {
            name.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return name.append('+').append(font.name()).toString();
    }

    /** {@return how many glyphs it has, glyph 0 included} */
    public int glyphCount() {
        return oldGlyphs.length;
    }

    /**
     * {@return the number in the subset of a glyph of the font}
     *
     * @throws IllegalArgumentException if the subset was made without it
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
