package org.jianbao.press;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jianbao.errand.Journeyman;

/**
 * The file as it comes off the press. Its digest is made beside, by the journeyman: that takes as
 * long as all the writing.
 */
final class Pile extends OutputStream {

    /** Bytes whose digest takes much longer than to send somebody for it. */
    private static final int STACK = 1 << 15;

    private final Journeyman journeyman;
    private final MessageDigest digest = sha256();

    /** How much the digest says already; guarded by it. */
    private int digested;

    private byte[] bytes = new byte[1 << 20];
    private int length;
    private int sent;

    Pile(Journeyman journeyman) {
        this.journeyman = journeyman;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }

    @Override
    public void write(int single) {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int count) {
        if (bytes.length - length < count) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
        }
        System.arraycopy(from, offset, bytes, length, count);
        length += count;
        if (length - sent >= STACK) {
            sent = length;
            byte[] now = bytes; // what is written already never changes, even if the pile moves
            int end = length;
            journeyman.send(() -> digestTo(now, end));
        }
    }

    private int digestTo(byte[] from, int end) {
        synchronized (digest) {
            if (digested < end) {
                digest.update(from, digested, end - digested);
                digested = end;
            }
            return digested;
        }
    }

    /** {@return the SHA-256 digest of what has been written} */
    byte[] digest() {
        synchronized (digest) {
            digestTo(bytes, length);
            try {
                return ((MessageDigest) digest.clone()).digest();
            } catch (CloneNotSupportedException impossible) {
                throw new AssertionError("SHA-256 can be cloned", impossible);
            }
        }
    }

    /** {@return what has been written, a copy} */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }
}
