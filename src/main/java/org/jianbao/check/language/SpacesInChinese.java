package org.jianbao.check.language;

import org.jianbao.check.text.Findings;

/**
 * Chinese has no spaces between characters, nor beside its marks, which bring their own (CLREQ
 * 3.1.6, 3.2.4). The composer takes such a space out; in another program it would show. One between
 * Han and Latin is right, and is replaced by a gap. An indent by ideographic spaces comes twice,
 * since paragraphs are indented anyway.
 */
final class SpacesInChinese implements LetterRule {

    private static final String QUOTES = "“”‘’";

    @Override
    public long signs() {
        return Glance.chinese(Glance.SPACE) | Glance.any(Glance.WIDE_SPACE);
    }

    @Override
    public void check(Letters letters, Findings findings) {
        for (int i = 0; i < letters.length(); i++) {
            if (!Signs.isSpace(letters.at(i)) || !letters.isOpen(i)) {
                continue;
            }
            int end = i;
            boolean wide = false;
            while (Signs.isSpace(letters.at(end))) {
                wide |= letters.at(end) == '\u3000';
                end++;
            }
            if (letters.isChinese(i)) {
                chinese(letters, i, end, wide, findings);
            } else if (wide && letters.isLatin(i)) {
                add(letters, i, end, "Write a usual space.", findings);
            }
            i = end - 1;
        }
    }

    private static void chinese(
            Letters letters, int from, int to, boolean wide, Findings findings) {
        char before = letters.at(from - 1);
        char after = letters.at(to);
        boolean starts = before == Signs.NONE || before == '\n';
        if (starts || after == Signs.NONE || after == '\n') {
            if (wide && starts) {
                add(letters, from, to, "Take it out: paragraphs are indented anyway.", findings);
            }
        } else if (Signs.isFullMark(before)
                || Signs.isFullMark(after)
                || (isInside(before) && isInside(after))) {
            add(letters, from, to, "Take it out.", findings);
        }
    }

    /**
     * Han, or a quotation mark, beside which a space is stray only where Han is on its other side.
     */
    private static boolean isInside(char c) {
        return Signs.isHan(c) || Signs.isHanHalf(c) || QUOTES.indexOf(c) >= 0;
    }

    private static void add(Letters letters, int from, int to, String hint, Findings findings) {
        boolean wide = letters.text(from, to).indexOf('\u3000') >= 0;
        findings.add(
                LanguageCode.SPACE_IN_CHINESE,
                wide ? "There is a stray ideographic space here." : "There is a stray space here.",
                letters.span(from, to),
                hint);
    }
}
