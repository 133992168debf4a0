package org.jianbao.galley;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Looks whether the file of a picture is cut off, as one is whose download broke off: its size is
 * told at its beginning, and what is missing would be printed gray.
 */
final class PictureEnd {

    /** A file with more bytes than this is not read for it. */
    private static final long MOST = 200L << 20;

    private PictureEnd() {}

    /** {@return whether a JPEG or PNG has no end; other files are taken as they are} */
    static boolean isMissing(Path file) {
        try {
            if (Files.size(file) > MOST) {
                return true;
            }
            return isMissing(Files.readAllBytes(file));
        } catch (IOException e) {
            return true;
        }
    }

    /** Programs add things of their own behind the end, so that it is looked for from behind. */
    private static boolean isMissing(byte[] file) {
        if (begins(file, 0, "\u00FF\u00D8")) {
            // ISO/IEC 10918-1, B.1.1.3: EOI, after the last SOS; a small picture may lie before.
            return last(file, "\u00FF\u00D9") < last(file, "\u00FF\u00DA");
        }
        if (begins(file, 1, "PNG")) {
            return last(file, "IEND") < last(file, "IDAT");
        }
        return false;
    }

    private static int last(byte[] file, String mark) {
        for (int at = file.length - mark.length(); at >= 0; at--) {
            if (begins(file, at, mark)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean begins(byte[] file, int at, String mark) {
        byte[] bytes = mark.getBytes(ISO_8859_1);
        for (int i = 0; i < bytes.length; i++) {
            if (at + i >= file.length || file[at + i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
