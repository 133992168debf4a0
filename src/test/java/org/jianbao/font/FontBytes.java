package org.jianbao.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The directory of a font file, read as plainly as can be: to damage fonts, and to check those that
 * we write.
 */
final class FontBytes {

    private FontBytes() {}

    /**
     * A line of the directory.
     *
     * @param checksum of the table
     * @param offset of the table in the file
     * @param length of the table without padding
     */
    record Entry(int checksum, int offset, int length) {}

    /** {@return the directory by tag} */
    static SortedMap<String, Entry> directory(ByteBuffer font) {
        SortedMap<String, Entry> entries = new TreeMap<>();
        for (int i = 0; i < font.getShort(4); i++) {
            int line = 12 + 16 * i;
            byte[] tag = new byte[4];
            font.get(line, tag);
            entries.put(
                    new String(tag, StandardCharsets.ISO_8859_1),
                    new Entry(
                            font.getInt(line + 4), font.getInt(line + 8), font.getInt(line + 12)));
        }
        return entries;
    }

    /** {@return the line of a table that is there} */
    static Entry entry(ByteBuffer font, String tag) {
        Entry entry = directory(font).get(tag);
        if (entry == null) {
            throw new AssertionError("no table " + tag);
        }
        return entry;
    }

    /** {@return where a table starts} */
    static int offset(ByteBuffer font, String tag) {
        return entry(font, tag).offset();
    }

    /** {@return the sum of the 32-bit numbers in a part of the file, padded with zero} */
    static int sum(ByteBuffer font, int offset, int length) {
        int sum = 0;
        for (int i = 0; i < length; i++) {
            sum += (font.get(offset + i) & 0xFF) << (8 * (3 - i % 4));
        }
        return sum;
    }
}
