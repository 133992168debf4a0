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

    private Fingerprint() {}

    static String of(String wording) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(wording.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static boolean isOne(String word) {
        return word.length() == LENGTH && word.chars().allMatch(c -> isDigit((char) c));
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }
}
