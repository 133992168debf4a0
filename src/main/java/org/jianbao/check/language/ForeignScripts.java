package org.jianbao.check.language;

import java.lang.Character.UnicodeScript;
import org.jianbao.check.language.Letters.Tongue;
import org.jianbao.check.text.Findings;

/**
 * Words in letters that a language does not have are marked with their language, so that they get
 * its font, its line breaks and its voice (CLREQ 3.2; WCAG 3.1.2). One Greek letter is a symbol.
 */
final class ForeignScripts implements LetterRule {

    @Override
    public long signs() {
        return Glance.latin(Glance.HAN | Glance.ODD | Glance.FAR_LETTER)
                | Glance.chinese(Glance.FAR_LETTER);
    }

    @Override
    public void check(Letters letters, Findings findings) {
        for (int i = 0; i < letters.length(); i++) {
            UnicodeScript script = foreign(letters, i);
            if (script == UnicodeScript.COMMON) {
                continue;
            }
            int end = runEnd(letters, i, script);
            if (script == UnicodeScript.HAN || foreign(letters, i + 1) == script) {
                findings.add(
                        LanguageCode.FOREIGN_UNMARKED,
                        "`%s` stands in %s text and is not marked."
                                .formatted(shown(letters, i, end), letters.languageName(i)),
                        letters.span(i, end),
                        "Mark its language: `[…]{lang=" + example(script) + "}`.");
            }
            i = end - 1;
        }
    }

    /** The script of a letter that its language does not have; COMMON for any other character. */
    private static UnicodeScript foreign(Letters letters, int at) {
        char c = letters.at(at);
        if (c < 0x370
                || !letters.isOpen(at)
                || letters.is(at, Tongue.OTHER)
                || (letters.isChinese(at) && Signs.isHan(c))) {
            return UnicodeScript.COMMON;
        }
        if (Character.isSurrogate(c)) {
            return letters.isLatin(at) && c >= 0xD840 && c <= 0xD8BF
                    ? UnicodeScript.HAN
                    : UnicodeScript.COMMON;
        }
        if (!Character.isLetter(c) && c != '〇') {
            return UnicodeScript.COMMON;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return switch (script) {
            case LATIN, COMMON, INHERITED, UNKNOWN, BOPOMOFO -> UnicodeScript.COMMON;
            case HIRAGANA, KATAKANA -> UnicodeScript.HIRAGANA;
            default -> script;
        };
    }

    /** The end of the run: letters of the script, with what stands between them. */
    private static int runEnd(Letters letters, int from, UnicodeScript script) {
        int end = from + 1;
        for (int i = from + 1; i < letters.length() && i - end < 4; i++) {
            char c = letters.at(i);
            if (!letters.isOpen(i)
                    || (Signs.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.LATIN)) {
                break;
            }
            if (foreign(letters, i) == script || Character.isLowSurrogate(c)) {
                end = i + 1;
            }
        }
        return end;
    }

    private static String shown(Letters letters, int from, int to) {
        String words = letters.text(from, to).replace('\n', ' ');
        return words.length() <= 30 ? words : words.substring(0, 28) + "…";
    }

    private static String example(UnicodeScript script) {
        return switch (script) {
            case HAN -> "zh-Hans";
            case HIRAGANA -> "ja";
            case HANGUL -> "ko";
            case CYRILLIC -> "ru";
            case GREEK -> "el";
            case ARABIC -> "ar";
            case HEBREW -> "he";
            case THAI -> "th";
            case DEVANAGARI -> "hi";
            default -> "…";
        };
    }
}
