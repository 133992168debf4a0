package org.jianbao.check.acceptance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A short mark for what a text says: the first 48 bits of its SHA-256, as twelve hexadecimal
 * digits. Two different texts of a briefing have the same one less often than once in a million
 * briefings.
 */
final class Fingerprint {

    /** Digits of a fingerprint. */
    static final int LENGTH = 12;

    /** One is enough: finding it takes longer than most texts do. */
    private static final MessageDigest SHA = sha();

    private Fingerprint() {}

    static String of(String wording) {
        byte[] digest = digest(wording.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, LENGTH / 2);
    }

    private static synchronized byte[] digest(byte[] bytes) {
        return SHA.digest(bytes);
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static boolean isOne(String word) {
        boolean digits = word.length() == LENGTH;
        for (int i = 0; digits && i < LENGTH; i++) {
            digits = isDigit(word.charAt(i));
        }
        return digits;
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }
}
