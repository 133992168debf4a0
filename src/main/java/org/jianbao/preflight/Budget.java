package org.jianbao.preflight;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * How much of a file is read before it counts as too much: forms may show forms, each several
 * times, and a few bytes may unpack to gigabytes.
 */
final class Budget {

    /** Operators and characters of one page: a dense map has two million. */
    private static final long PAGE = 5_000_000;

    private static final long FILE = 20_000_000;

    private static final int FORM = 25;

    /** Of one content stream, bytes. */
    static final long CONTENT = 64L << 20;

    /** Of one image, bytes. */
    static final long IMAGE = 256L << 20;

    private long page;
    private long file;

    /** Thrown where the budget ends. */
    static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String what;

        Spent(String what) {
            super(what);
            this.what = what;
        }

        /** {@return what was too much} */
        String what() {
            return what;
        }
    }

    /** A page begins. */
    void turn() {
        page = 0;
    }

    /** Takes account of an operator or a character. */
    void spend() {
        spend(1);
    }

    /** Takes account of a form or a pattern, which costs as much as many operators. */
    void enter() {
        spend(FORM);
    }

    private void spend(int cost) {
        page += cost;
        file += cost;
        if (page > PAGE || file > FILE) {
            throw new Spent("more than " + (page > PAGE ? PAGE : FILE) + " operators");
        }
    }

    /** Takes account of a content stream, before it is unpacked. */
    void open(COSStream content) {
        if (exceeds(content, CONTENT)) {
            throw new Spent("a content stream of more than " + (CONTENT >> 20) + " MB");
        }
    }

    /** {@return whether a stream is longer than a limit when unpacked; bytes} */
    static boolean exceeds(COSStream stream, long limit) {
        try (InputStream unpacked = unpacked(stream)) {
            byte[] buffer = new byte[1 << 16];
            long length = 0;
            for (int read; (read = unpacked.read(buffer)) >= 0; ) {
                length += read;
                if (length > limit) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) { // damaged: what can be read is not long
            return false;
        }
    }

    /** Only Flate unpacks to a thousand times its length. */
    private static InputStream unpacked(COSStream stream) throws IOException {
        InputStream unpacked = stream.createRawInputStream();
        for (COSBase filter : filters(stream)) {
            if (!COSName.FLATE_DECODE.equals(filter)
                    && !COSName.FLATE_DECODE_ABBREVIATION.equals(filter)) {
                break;
            }
            unpacked = new InflaterInputStream(unpacked);
        }
        return unpacked;
    }

    private static List<? extends COSBase> filters(COSStream stream) {
        return switch (stream.getFilters()) {
            case COSName name -> List.of(name);
            case COSArray array -> array.toList();
            case null, default -> List.of();
        };
    }
}
