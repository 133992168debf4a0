package org.jianbao.proofreading;

import java.lang.Character.UnicodeScript;

/** What characters are to a reader of proofs. */
final class Letters {

    private Letters() {}

    static boolean isHan(int codePoint) {
        return UnicodeScript.of(codePoint) == UnicodeScript.HAN;
    }

    /** {@return whether it is a letter of a script with words, or a figure} */
    static boolean isWestern(int codePoint) {
        return Character.isLetterOrDigit(codePoint) && !isHan(codePoint);
    }
}
