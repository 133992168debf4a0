package org.jianbao.press;

import java.util.Arrays;

/**
 * Where each object of a file begins (ISO 32000-1, 7.5.4). OpenPDF's own table formats its lines
 * one by one, which takes longer than to write the pages.
 */
final class CrossReferences {

    /** Bytes of a line: it may have no other length. */
    private static final int LINE = 20;

    private static final int DIGITS = 10;

    private long[] offsets = new long[1024];

    /** An object begins. */
    void begins(int number, long offset) {
        if (number >= offsets.length) {
            offsets = Arrays.copyOf(offsets, Math.max(2 * offsets.length, number + 1));
        }
        offsets[number] = offset;
    }

    /** {@return the table of some objects, numbered from 0; one that never began is free} */
    byte[] table(int count) {
        ContentStream out = new ContentStream(LINE * (count + 2));
        out.line("xref").text("0 ").integer(count).text("\n");
        for (int number = 0; number < count; number++) {
            long offset = number < offsets.length ? offsets[number] : 0;
            for (long unit = power(DIGITS - 1); unit > 0; unit /= 10) {
                out.integer(offset / unit % 10);
            }
            out.text(offset == 0 ? " 65535 f \n" : " 00000 n \n");
        }
        return out.toBytes();
    }

    private static long power(int digits) {
        return digits == 0 ? 1 : 10 * power(digits - 1);
    }
}
