package org.jianbao.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;

/** Puts tables together to a font file (ISO/IEC 14496-22, 4.5). */
final class SfntFile {

    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int VERSION = 0x0001_0000;
    private static final int MAGIC = 0xB1B0_AFBA;
    private static final int ADJUSTMENT = 8;

    private SfntFile() {}

    /**
     * Writes a font file.
     *
     * @param tables each table by its tag; the checksum adjustment in {@code head} is 0
     * @return the bytes, with checksums
     */
    static byte[] write(SortedMap<String, ByteBuffer> tables) {
        int start = HEADER + ENTRY * tables.size();
        int size = start + tables.values().stream().mapToInt(table -> padded(table.limit())).sum();
        ByteBuffer out = ByteBuffer.allocate(size);
        putHeader(out, tables.size());
        int head = 0;
        int total = 0;
        for (Map.Entry<String, ByteBuffer> table : tables.entrySet()) {
            int length = table.getValue().limit();
            out.put(start, table.getValue(), 0, length);
            out.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
            int sum = sum(out, start, start + padded(length));
            total += sum;
            out.putInt(sum);
            out.putInt(start).putInt(length);
            head = table.getKey().equals("head") ? start : head;
            start += padded(length);
        }
        total += sum(out, 0, HEADER + ENTRY * tables.size());
        out.putInt(head + ADJUSTMENT, MAGIC - total);
        return out.array();
    }

    /** Version, number of tables, and three numbers that help to search the directory by halves. */
    private static void putHeader(ByteBuffer out, int count) {
        int largest = Integer.highestOneBit(count);
        out.putInt(VERSION).putShort((short) count);
        out.putShort((short) (ENTRY * largest));
        out.putShort((short) Integer.numberOfTrailingZeros(largest));
        out.putShort((short) (ENTRY * (count - largest)));
    }

    /** Adds up 32-bit numbers, overflow lost. */
    private static int sum(ByteBuffer bytes, int from, int to) {
        int sum = 0;
        for (int offset = from; offset < to; offset += 4) {
            sum += bytes.getInt(offset);
        }
        return sum;
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }
}
