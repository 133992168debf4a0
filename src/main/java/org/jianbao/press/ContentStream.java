package org.jianbao.press;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Operators and operands of a content stream as they are written (ISO 32000-1, 7.8.2). Numbers have
 * at most three decimals, 0.001 pt; OpenPDF's own canvas has two and works in {@code float}.
 */
final class ContentStream {

    private static final byte[] DIGITS = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes;
    private int length;

    /** A stream as long as that of a page. */
    ContentStream() {
        this(1 << 12);
    }

    /** A stream of about some bytes. */
    ContentStream(int room) {
        bytes = new byte[room];
    }

    /** {@return numbers as they stand in a stream, with spaces between} */
    static String told(double... numbers) {
        ContentStream out = new ContentStream(16 * numbers.length);
        for (double number : numbers) {
            out.number(number);
        }
        return new String(out.bytes, 0, Math.max(0, out.length - 1), StandardCharsets.US_ASCII);
    }

    /** {@return a number as it will stand in the stream} */
    static double rounded(double number) {
        return Math.round(number * 1000) / 1000.0;
    }

    /** Writes a number and a space. */
    ContentStream number(double number) {
        long thousandths = Math.round(number * 1000);
        if (thousandths < 0) {
            put('-');
            thousandths = -thousandths;
        }
        integer(thousandths / 1000);
        int rest = (int) (thousandths % 1000);
        if (rest != 0) {
            put('.');
            put('0' + rest / 100);
            if (rest % 100 != 0) {
                put('0' + rest / 10 % 10);
            }
            if (rest % 10 != 0) {
                put('0' + rest % 10);
            }
        }
        put(' ');
        return this;
    }

    /** Writes a whole number that is not negative, and no space. */
    ContentStream integer(long number) {
        if (number >= 10) {
            integer(number / 10);
        }
        put('0' + (int) (number % 10));
        return this;
    }

    /** Writes an operator, or anything else in ASCII, and ends the line. */
    ContentStream line(String ascii) {
        return text(ascii).text("\n");
    }

    /** Writes ASCII as it is. */
    ContentStream text(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            put(ascii.charAt(i));
        }
        return this;
    }

    /** Writes a 16-bit number as four hexadecimal digits. */
    ContentStream hex(int number) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            put(DIGITS[number >> shift & 0xF]);
        }
        return this;
    }

    /** Writes text as a string in UTF-16BE with its mark (ISO 32000-1, 7.9.2.2). */
    ContentStream unicode(String text) {
        text("<FEFF");
        for (int i = 0; i < text.length(); i++) {
            hex(text.charAt(i));
        }
        return text(">");
    }

    private void put(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) value;
    }

    /** Writes operators that others made. */
    ContentStream bytes(byte[] operators) {
        for (byte operator : operators) {
            put(operator);
        }
        return this;
    }

    /** {@return a copy of what has been written} */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.US_ASCII);
    }
}
