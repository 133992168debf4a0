package org.jianbao.preflight;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.cos.COSStream;

/**
 * The head of a color profile (ICC.1, 7.2).
 *
 * @param version the major one
 * @param minor the minor one
 * @param kind what device it is for: {@code prtr}, {@code mntr}, {@code scnr} and others
 * @param space {@code CMYK}, {@code RGB}, {@code GRAY} or {@code Lab}
 */
record IccHeader(int version, int minor, String kind, String space) {

    private static final int LENGTH = 128;
    private static final int SIGNATURE = 0x61637370; // acsp

    /** {@return the head of a profile; empty if it is none} */
    static Optional<IccHeader> of(COSStream profile) {
        try (InputStream in = profile.createInputStream()) {
            byte[] head = in.readNBytes(LENGTH);
            if (head.length < LENGTH || ByteBuffer.wrap(head).getInt(36) != SIGNATURE) {
                return Optional.empty();
            }
            return Optional.of(
                    new IccHeader(head[8], head[9] >> 4 & 15, text(head, 12), text(head, 16)));
        } catch (IOException e) { // damaged, so no profile
            return Optional.empty();
        }
    }

    private static String text(byte[] head, int at) {
        return new String(head, at, 4, StandardCharsets.ISO_8859_1).strip();
    }

    /** {@return how many components its colors have; 0 if not known} */
    int components() {
        return switch (space) {
            case "CMYK" -> 4;
            case "RGB", "Lab" -> 3;
            case "GRAY" -> 1;
            default -> 0;
        };
    }
}
