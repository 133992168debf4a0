package org.jianbao.check.language;

import org.jianbao.check.text.Findings;

/**
 * A dash of Chinese is as long as two characters: {@code ——} (CLREQ 3.1.1.2; GB/T 15834 4.10). A
 * single one joins places, times and numbers ({@code 北京—上海}, 4.13), so it is told only beside a
 * mark or a space, or between clauses that are too long to be the ends of a range.
 */
final class Dashes implements LetterRule {

    private static final String HINT = "Write `——`: the character `—` twice.";

    /** The ends of a range are shorter, in characters up to the next mark. */
    private static final int LONG = 6;

    /** Words after a range, near its second end: a line, a stretch, between. */
    private static final String RANGE_WORDS = "段线路航间带区";

    @Override
    public long signs() {
        return Glance.any(Glance.DASH);
    }

    @Override
    public void check(Letters letters, Findings findings) {
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.at(i);
            if ((c != '-' && c != '—') || !letters.isOpen(i)) {
                continue;
            }
            int end = letters.runEnd(i, c == '-' ? "-" : "—");
            if (letters.isChinese(i) && isWrongInChinese(letters, i, end)) {
                add(letters, i, end, HINT, findings);
            } else if (letters.isLatin(i) && c == '-' && isDash(letters, i, end)) {
                add(letters, i, end, "Write a dash, `–` or `—`, or another mark.", findings);
            }
            i = end - 1;
        }
    }

    private static void add(Letters letters, int from, int to, String hint, Findings findings) {
        findings.add(
                LanguageCode.DASH,
                "`" + letters.text(from, to) + "` stands where a dash is meant.",
                letters.span(from, to),
                hint);
    }

    private static boolean isWrongInChinese(Letters letters, int from, int to) {
        char before = letters.beforeSpaces(from);
        char after = letters.afterSpaces(to);
        boolean beside = Signs.isChinese(before) || Signs.isChinese(after);
        int count = to - from;
        if (letters.at(from) == '-') {
            return count > 1 && count < 5 && beside;
        }
        if (count != 1) {
            return count == 3 && beside;
        }
        return beside && !isRange(letters, from);
    }

    private static boolean isRange(Letters letters, int at) {
        char before = letters.at(at - 1);
        char after = letters.at(at + 1);
        if (!isPart(before) || !isPart(after)) {
            return Signs.isDigit(before) || Signs.isDigit(after);
        }
        int left = 0;
        while (left < LONG && Signs.isHan(letters.at(at - 1 - left))) {
            left++;
        }
        int right = 0;
        while (right < LONG && Signs.isHan(letters.at(at + 1 + right))) {
            right++;
        }
        if (left < LONG || right < LONG) {
            return true;
        }
        String behind = letters.text(at + 1, Math.min(at + 10, letters.length()));
        return behind.chars().anyMatch(c -> RANGE_WORDS.indexOf(c) >= 0);
    }

    private static boolean isPart(char c) {
        return Signs.isHan(c) || Signs.isWord(c) || c == '）' || c == '（';
    }

    /** Two hyphens with words, or spaces and words, on both sides alike; not {@code --option}. */
    private static boolean isDash(Letters letters, int from, int to) {
        boolean spaceBefore = letters.at(from - 1) == ' ';
        boolean spaceAfter = letters.at(to) == ' ';
        return to - from >= 2
                && to - from <= 3
                && spaceBefore == spaceAfter
                && Signs.isWord(letters.beforeSpaces(from))
                && Signs.isWord(letters.afterSpaces(to));
    }
}
