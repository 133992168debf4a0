package org.jianbao.font;

import java.nio.ByteBuffer;

/**
 * A part of a font file: a table, or what an offset within a table leads to. Offsets count bytes
 * from its start, numbers are big-endian (ISO/IEC 14496-22, 4.3).
 *
 * <p>A read outside gives 0 and an offset that leads outside gives an empty table. That is how
 * shaping engines treat damaged layout tables, and it makes every read of a hostile file harmless;
 * what must be there is checked once when the file is opened.
 *
 * @param bytes the bytes, from 0 to the limit
 */
record Table(ByteBuffer bytes) {

    /** A table without bytes. */
    static final Table EMPTY = new Table(ByteBuffer.allocate(0));

    /** {@return how many bytes there are} */
    int length() {
        return bytes.limit();
    }

    /** {@return the unsigned byte at an offset} */
    int u8(int offset) {
        return holds(offset, 1) ? bytes.get(offset) & 0xFF : 0;
    }

    /** {@return the unsigned 16-bit number at an offset} */
    int u16(int offset) {
        return holds(offset, 2) ? bytes.getShort(offset) & 0xFFFF : 0;
    }

    /** {@return the signed 16-bit number at an offset} */
    int s16(int offset) {
        return holds(offset, 2) ? bytes.getShort(offset) : 0;
    }

    /** {@return the unsigned 32-bit number at an offset} */
    long u32(int offset) {
        return holds(offset, 4) ? bytes.getInt(offset) & 0xFFFF_FFFFL : 0;
    }

    /** {@return the signed 32-bit number at an offset} */
    int s32(int offset) {
        return holds(offset, 4) ? bytes.getInt(offset) : 0;
    }

    /** {@return the rest of this table from an offset on} */
    Table at(long offset) {
        return offset >= length() ? EMPTY : part(offset, length() - offset);
    }

    /** {@return a part of this table, empty if it does not lie wholly within} */
    Table part(long offset, long length) {
        boolean within = offset >= 0 && length >= 0 && offset + length <= length();
        return within ? new Table(bytes.slice((int) offset, (int) length)) : EMPTY;
    }

    /** {@return a declared number of entries, cut to those that lie within} */
    int entries(long declared, int offset, int entryLength) {
        return (int) Math.min(declared, Math.max(0, length() - offset) / entryLength);
    }

    /**
     * Finds a 16-bit key in entries sorted by it.
     *
     * @param key what to find
     * @param offset of the first entry's key
     * @param count how many entries
     * @param entryLength bytes from entry to entry
     * @return offset of the last entry whose key is at most {@code key}, or -1
     */
    int floor(int key, int offset, int count, int entryLength) {
        int low = 0;
        int high = entries(count, offset, entryLength);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (u16(offset + middle * entryLength) <= key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? -1 : offset + (low - 1) * entryLength;
    }

    private boolean holds(int offset, int count) {
        return offset >= 0 && offset <= length() - count;
    }
}
