package org.jianbao.proofreading;

import java.util.Arrays;

/**
 * Words without white space, since lines and manuscripts have it in different places, and without
 * what is never seen.
 *
 * @param text the characters
 * @param places offset of each in the words
 */
@SuppressWarnings("ArrayRecordComponent") // Plain numbers, never compared.
record Tight(String text, int[] places) {

    private static final String UNSEEN = "\u00AD\u200B\u2060\u2028";

    static Tight of(String words) {
        StringBuilder text = new StringBuilder(words.length());
        int[] places = new int[words.length()];
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && UNSEEN.indexOf(c) < 0) {
                places[text.length()] = i;
                text.append(c);
            }
        }
        return new Tight(text.toString(), Arrays.copyOf(places, text.length()));
    }
}
