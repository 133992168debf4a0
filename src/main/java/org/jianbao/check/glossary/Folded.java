package org.jianbao.check.glossary;

import java.util.Arrays;

/**
 * Words without what makes no difference: in small letters, with one kind of apostrophe and one
 * space between words, none between Han characters.
 *
 * @param text the characters left
 * @param offsets where each stood
 */
record Folded(String text, int[] offsets) {

    static Folded of(String words) {
        StringBuilder text = new StringBuilder(words.length());
        int[] offsets = new int[words.length()];
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\u00AD') {
                continue;
            }
            if (Character.isWhitespace(c) || c == '\u00A0') {
                int after = i + 1;
                while (after < words.length() && Character.isWhitespace(words.charAt(after))) {
                    after++;
                }
                boolean joint =
                        isHan(text.isEmpty() ? ' ' : text.charAt(text.length() - 1))
                                && after < words.length()
                                && isHan(words.charAt(after));
                if (!joint) {
                    offsets[text.length()] = i;
                    text.append(' ');
                }
                i = after - 1;
                continue;
            }
            offsets[text.length()] = i;
            text.append(c == '\'' ? '’' : Character.toLowerCase(c));
        }
        return new Folded(text.toString(), Arrays.copyOf(offsets, text.length()));
    }

    static boolean isHan(char c) {
        return (c >= 0x3400 && c <= 0x9FFF) || c == '〇' || (c >= 0xF900 && c <= 0xFAFF);
    }

    /** {@return whether a character is part of a word that is set off by spaces} */
    static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) && !isHan(c);
    }
}
