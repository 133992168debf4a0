package org.jianbao.check.language;

import org.jianbao.check.text.Findings;

/**
 * An ellipsis of Chinese has six dots, in the place of two characters: {@code ……} (CLREQ 3.1.1.2;
 * GB/T 15834 4.11).
 */
final class Ellipses implements LetterRule {

    private static final String DOTS = "….。·・";

    @Override
    public long signs() {
        return Glance.chinese(Glance.DOTS);
    }

    @Override
    public void check(Letters letters, Findings findings) {
        for (int i = 0; i < letters.length(); i++) {
            if (!letters.isChinese(i) || DOTS.indexOf(letters.at(i)) < 0) {
                continue;
            }
            int end = letters.runEnd(i, letters.text(i, i + 1));
            if (isWrong(letters.at(i), end - i)
                    && (letters.at(i) == '。'
                            || Signs.isChinese(letters.at(i - 1))
                            || Signs.isChinese(letters.at(end)))) {
                findings.add(
                        LanguageCode.ELLIPSIS,
                        "`" + letters.text(i, end) + "` is no ellipsis of Chinese.",
                        letters.span(i, end),
                        "Write `……`: the character `…` twice.");
            }
            i = end - 1;
        }
    }

    /** {@return whether a run of marks holds dots meant as an ellipsis} */
    static boolean isDots(Letters letters, int from, int to) {
        String run = letters.text(from, to);
        return run.contains("...") || run.contains("。。。");
    }

    private static boolean isWrong(char dot, int count) {
        return dot == '…' ? count % 2 == 1 : count >= 3;
    }
}
