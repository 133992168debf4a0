package org.jianbao.check.language;

import java.lang.Character.UnicodeScript;

/** Kinds of characters, as CLREQ 3.1.1 sorts them. {@code NONE} is the edge of a passage. */
final class Signs {

    /** What stands before the first and after the last character of a passage. */
    static final char NONE = '\0';

    /** Pauses and stops of Chinese at full width (CLREQ 3.1.1.1). */
    static final String FULL = "，。、；：？！";

    /** Their kin at half width. */
    static final String HALF = ",.;:?!";

    /** Brackets and title marks of Chinese, without the quotation marks that English has too. */
    private static final String BRACKETS = "（）《》〈〉「」『』【】〖〗〔〕［］｛｝";

    private Signs() {}

    static boolean isHan(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || c == '〇'
                || c == '々'
                || (c >= 0x2E80 && UnicodeScript.of(c) == UnicodeScript.HAN);
    }

    /** {@return whether it is a half of a Han character beyond the first plane} */
    static boolean isHanHalf(char c) {
        return (c >= 0xD840 && c <= 0xD8BF) || (c >= 0xDC00 && c <= 0xDFFF);
    }

    /** {@return whether it is a mark that only Chinese and Japanese have} */
    static boolean isFullMark(char c) {
        return FULL.indexOf(c) >= 0 || BRACKETS.indexOf(c) >= 0;
    }

    static boolean isPause(char c) {
        return FULL.indexOf(c) >= 0 || HALF.indexOf(c) >= 0;
    }

    /** {@return whether it is a character or mark that makes its neighborhood Chinese} */
    static boolean isChinese(char c) {
        return isHan(c) || isHanHalf(c) || isFullMark(c);
    }

    /** {@return whether it is a letter that is no Han character} */
    static boolean isLetter(char c) {
        return c < 0x2E80 && Character.isLetter(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isWord(char c) {
        return isLetter(c) || isDigit(c);
    }

    /** {@return whether it is a space inside a line} */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u3000';
    }
}
