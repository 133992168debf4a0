package org.jianbao.check.acceptance;

import java.text.Normalizer;

/**
 * Text in Unicode's form NFC. Nearly all text is, and most of it is seen to be at a glance, without
 * the tables of the JDK, whose loading would take longer than all the rest.
 */
final class Composed {

    private Composed() {}

    static String of(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSettled(text.charAt(i))) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text.toString();
    }

    /**
     * Whether a character stays as it is wherever it stands (NFC_QC=Yes, combining class 0): the
     * Latin letters before the combining marks, marks of punctuation, Han characters, full-width
     * forms.
     */
    static boolean isSettled(char c) {
        return c < 0x300
                || (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3000 && c <= 0x3029)
                || (c >= 0xFF00 && c <= 0xFFEF)
                || (c >= 0x2010 && c <= 0x205E);
    }
}
