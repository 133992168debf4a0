package org.jianbao.check.language;

import org.jianbao.check.language.Letters.Tongue;
import org.jianbao.check.text.Findings;
import org.jianbao.source.SourceSpan;

/**
 * Characters that nobody sees come along when text is copied from the web: zero-width spaces, marks
 * of byte order. Those that turn the direction of text (Unicode Annex 9) can even make it read
 * otherwise than it stands. Soft hyphens and word joiners are wanted and right, and so is one that
 * is written as an entity by its number, which can be seen.
 */
final class InvisibleCharacters implements LetterRule {

    @Override
    public long signs() {
        return Glance.any(Glance.INVISIBLE);
    }

    @Override
    public void check(Letters letters, Findings findings) {
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.at(i);
            if (c < 0x180E || !isOne(c)) {
                continue;
            }
            SourceSpan span = letters.span(i, i + 1);
            if (span.source().text().startsWith("&", span.start()) || letters.isSic(i)) {
                continue;
            }
            if (isNothing(c)) {
                add(letters, i, "is not seen", findings);
            } else if (!letters.is(i, Tongue.OTHER)) {
                add(letters, i, "is not seen and turns the direction of the text", findings);
            }
        }
    }

    private static void add(Letters letters, int at, String what, Findings findings) {
        findings.add(
                LanguageCode.INVISIBLE,
                "The character U+%04X %s.".formatted((int) letters.at(at), what),
                letters.span(at, at + 1),
                "Delete it: the cursor stops twice at its place.");
    }

    /** {@return whether a character is one that nobody sees} */
    static boolean isOne(char c) {
        return isNothing(c) || isTurn(c);
    }

    private static boolean isNothing(char c) {
        return switch (c) {
            case '\u180E',
                    '\u200B',
                    '\u2028',
                    '\u2029',
                    '\u2061',
                    '\u2062',
                    '\u2063',
                    '\u2064',
                    '\u3164',
                    '\uFEFF',
                    '\uFFA0',
                    '\uFFF9',
                    '\uFFFA',
                    '\uFFFB',
                    '\uFFFC' ->
                    true;
            default -> false;
        };
    }

    private static boolean isTurn(char c) {
        return c == '\u200E'
                || c == '\u200F'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }
}
