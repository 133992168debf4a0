package org.jianbao.check.language;

import org.jianbao.check.language.Letters.Tongue;

/**
 * What a passage holds, seen in one walk: a rule is only asked where something stands that it could
 * find. Most passages have nothing that most rules look for.
 *
 * <p>Signs are bits, for each kind of language its own: {@link #chinese}, {@link #latin} and {@link
 * #any} say where a sign must stand to matter. A sign that is seen may be no fault; a fault without
 * its sign there is none.
 */
final class Glance {

    /** A pause or stop after another. */
    static final int PAUSES = 1;

    /** The dots of an ellipsis, or dots in a row. */
    static final int DOTS = 1 << 1;

    /** Two small letters, one after the other. */
    static final int SMALL = 1 << 2;

    /** A space before another or before a mark. */
    static final int STRAY_SPACE = 1 << 3;

    /** A pause or stop of half width. */
    static final int HALF_PAUSE = 1 << 4;

    /** Any bracket, and a parenthesis of half width. */
    static final int BRACKET = 1 << 5;

    static final int HALF_BRACKET = 1 << 6;

    /** A curved quotation mark, and a straight one. */
    static final int QUOTE = 1 << 7;

    static final int STRAIGHT_QUOTE = 1 << 8;

    /** A hyphen or a dash. */
    static final int DASH = 1 << 9;

    /** Characters from U+2E80 on: Chinese ones, odd ones, and those that are usually narrow. */
    static final int HAN = 1 << 10;

    static final int ODD = 1 << 11;
    static final int FULL_LETTER = 1 << 12;
    static final int FULL_MARK = 1 << 13;

    /** A space inside a line, and an ideographic one. */
    static final int SPACE = 1 << 14;

    static final int WIDE_SPACE = 1 << 15;
    static final int INVISIBLE = 1 << 16;

    /** A letter from Greek on. */
    static final int FAR_LETTER = 1 << 17;

    /** Signs of one kind of language. */
    private static final int KINDS = 18;

    /** What makes a sign if it stands twice in a row: the bits of those signs, farther left. */
    private static final int PAUSE = PAUSES << KINDS;

    private static final int DOT = DOTS << KINDS;
    private static final int LOWER = SMALL << KINDS;
    private static final int PLAIN_SPACE = STRAY_SPACE << KINDS;

    /** What makes a space before it a stray one: one bit left of the space's. */
    private static final int AFTER_SPACE = PLAIN_SPACE << 1;

    /** What the characters below U+0080 are. */
    private static final int[] ASCII = new int[0x80];

    static {
        for (char c = 0; c < 0x80; c++) {
            ASCII[c] = ascii(c);
        }
    }

    private Glance() {}

    /** {@return signs that matter in Chinese} */
    static long chinese(int signs) {
        return signs;
    }

    /** {@return signs that matter in Latin letters} */
    static long latin(int signs) {
        return (long) signs << KINDS;
    }

    /** {@return signs that matter anywhere} */
    static long any(int signs) {
        return signs | (long) signs << KINDS | (long) signs << (2 * KINDS);
    }

    /** {@return what is seen in a passage} */
    static long at(Letters letters) {
        char[] characters = letters.characters();
        long seen = 0;
        int before = 0;
        for (int from = 0; from < characters.length; from = letters.pieceEnd(from)) {
            int signs = 0;
            int end = letters.pieceEnd(from);
            for (int i = from; i < end; i++) {
                char c = characters[i];
                int kinds = c < 0x80 ? ASCII[c] : kinds(c);
                int twice = before & kinds & (PAUSE | DOT | LOWER);
                int stray = before & (kinds >>> 1) & PLAIN_SPACE;
                signs |= kinds | (twice | stray) >>> KINDS;
                before = kinds;
            }
            seen |= (long) (signs & ((1 << KINDS) - 1)) << shift(letters, from);
        }
        return seen;
    }

    private static int shift(Letters letters, int at) {
        return letters.is(at, Tongue.CHINESE)
                ? 0
                : letters.is(at, Tongue.LATIN) ? KINDS : 2 * KINDS;
    }

    private static int ascii(char c) {
        int kinds = Signs.HALF.indexOf(c) >= 0 ? HALF_PAUSE | PAUSE | AFTER_SPACE : 0;
        kinds |= Signs.isSpace(c) ? SPACE : 0;
        kinds |= c >= 'a' && c <= 'z' ? LOWER : 0;
        return kinds
                | switch (c) {
                    case ' ' -> PLAIN_SPACE | AFTER_SPACE;
                    case '(' -> BRACKET | HALF_BRACKET;
                    case ')' -> BRACKET | HALF_BRACKET | AFTER_SPACE;
                    case '"', '\'' -> STRAIGHT_QUOTE;
                    case '-' -> DASH;
                    case '.' -> DOT;
                    default -> 0;
                };
    }

    private static int kinds(char c) {
        if (c >= 0x4E00 && c <= 0x9FFF) {
            return HAN;
        }
        if (c < 0x250) {
            return SMALL | (Signs.isSpace(c) ? SPACE : 0) | (c == '·' ? DOT : 0);
        }
        int kinds = c >= 0x370 && Character.isLetter(c) ? FAR_LETTER : 0;
        kinds |= c >= 0x180E && InvisibleCharacters.isOne(c) ? INVISIBLE : 0;
        kinds |= c < 0x2E80 ? 0 : wide(c);
        return kinds
                | switch (c) {
                    case '“', '”', '‘', '’' -> QUOTE;
                    case '—' -> DASH;
                    case '…' -> DOTS | DOT;
                    case '・' -> DOT;
                    default -> 0;
                };
    }

    private static int wide(char c) {
        if (c >= 0xFF10 && c <= 0xFF5A) {
            // full-width digits and letters, with marks between them
            return FULL_LETTER | full(c);
        }
        boolean odd = c <= 0x2FD5 || Character.isSurrogate(c) || (c >= 0xF900 && c <= 0xFAD9);
        return (odd ? ODD : 0) | (Signs.isHan(c) ? HAN : 0) | full(c);
    }

    private static int full(char c) {
        int kinds = Signs.FULL.indexOf(c) >= 0 ? FULL_MARK | PAUSE : 0;
        kinds |= UnpairedBrackets.ALL.indexOf(c) >= 0 ? BRACKET | FULL_MARK : 0;
        return kinds
                | switch (c) {
                    case '\u3000' -> SPACE | WIDE_SPACE;
                    case '＂', '＇' -> STRAIGHT_QUOTE;
                    case '。', '・' -> DOT;
                    default -> 0;
                };
    }
}
