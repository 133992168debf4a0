package org.jianbao.check.language;

import org.jianbao.check.text.Findings;

/**
 * Text in Latin letters has no marks of Chinese width. Beside Han characters they are left to
 * {@link ForeignScripts}: there it is the words that are not marked.
 */
final class FullWidthMarks implements LetterRule {

    private static final String FULL = "，。、；：？！（）";
    private static final String HALF = ",.,;:?!()";

    @Override
    public long signs() {
        return Glance.latin(Glance.FULL_MARK);
    }

    @Override
    public void check(Letters letters, Findings findings) {
        for (int i = 0; i < letters.length(); i++) {
            int which = letters.at(i) < 0x3000 ? -1 : FULL.indexOf(letters.at(i));
            if (which >= 0
                    && letters.isLatin(i)
                    && !Signs.isHan(letters.at(i - 1))
                    && !Signs.isHan(letters.at(i + 1))) {
                findings.add(
                        LanguageCode.FULL_WIDTH_MARK,
                        "The full-width `%s` stands in %s text."
                                .formatted(letters.at(i), letters.languageName(i)),
                        letters.span(i, i + 1),
                        "Write `" + HALF.charAt(which) + "`.");
            }
        }
    }
}
