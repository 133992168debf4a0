package org.jianbao.press;

import java.util.BitSet;
import java.util.List;
import org.jianbao.font.BrokenFontException;
import org.jianbao.font.FontFile;
import org.jianbao.font.GlyphNumbers;
import org.jianbao.font.Subset;

/**
 * What of a fount is embedded, ready for the file.
 *
 * @param name of the subset
 * @param font the font file, compressed
 * @param length of the font file before
 * @param unicode what its codes say when they are copied, compressed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FountFile(String name, byte[] font, int length, byte[] unicode) {

    /**
     * All that it is made of.
     *
     * @param face whose glyphs
     * @param glyphs by their numbers in the face
     * @param texts what each says
     */
    record Order(FontFile face, BitSet glyphs, List<String> texts) {
        Order {
            glyphs = (BitSet) glyphs.clone();
            texts = List.copyOf(texts);
        }
    }

    /**
     * Makes a subset.
     *
     * @throws BrokenFontException if the shape of a glyph is damaged
     */
    static FountFile of(GlyphNumbers numbers, byte[] unicode, Packer packer)
            throws BrokenFontException {
        Subset subset = Subset.of(numbers);
        byte[] bytes = subset.bytes();
        return new FountFile(
                subset.name(), packer.packed(bytes), bytes.length, packer.packed(unicode));
    }

    /** {@return what it takes of the heap, in bytes} */
    long weight() {
        return (long) font.length + unicode.length;
    }
}
