package org.jianbao.check.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Characters of one way of writing Chinese, and what they are in the other: a part of a list. */
final class Variants {

    private static final String LIST = "variants.txt";

    /** What each character is in the other way of writing; 0 for most. */
    private final char[] right = new char[Character.MAX_VALUE + 1];

    private Variants() {}

    /** {@return a part of the list} */
    static Variants read(String part) {
        Variants variants = new Variants();
        String list = list();
        int at = list.indexOf(part + "\n") + part.length() + 1;
        while (at < list.length() && list.charAt(at) != '[') {
            int end = list.indexOf('\n', at);
            end = end < 0 ? list.length() : end;
            for (int i = at; list.charAt(at) != '#' && i + 1 < end; i += 2) {
                variants.right[list.charAt(i)] = list.charAt(i + 1);
            }
            at = end + 1;
        }
        return variants;
    }

    private static String list() {
        try (InputStream in = Variants.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException(LIST + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what a character is in the other way of writing; 0 if it is the same} */
    char of(char c) {
        return right[c];
    }
}
