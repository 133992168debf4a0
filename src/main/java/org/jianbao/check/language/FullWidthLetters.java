package org.jianbao.check.language;

import org.jianbao.check.text.Findings;

/** Digits and Latin letters of full width are an error of input in any language (CLREQ 3.2.1). */
final class FullWidthLetters implements LetterRule {

    /** From a full-width character to its usual form, by Unicode's block FF00. */
    private static final int DISTANCE = '０' - '0';

    @Override
    public long signs() {
        return Glance.any(Glance.FULL_LETTER);
    }

    @Override
    public void check(Letters letters, Findings findings) {
        for (int i = 0; i < letters.length(); i++) {
            int end = i;
            StringBuilder usual = new StringBuilder();
            while (letters.isOpen(end) && isFull(letters.at(end))) {
                usual.append((char) (letters.at(end) - DISTANCE));
                end++;
            }
            if (end > i) {
                findings.add(
                        LanguageCode.FULL_WIDTH_LETTER,
                        "`" + letters.text(i, end) + "` is written with full-width characters.",
                        letters.span(i, end),
                        "Write `" + usual + "`.");
                i = end;
            }
        }
    }

    private static boolean isFull(char c) {
        return (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
    }
}
