package org.jianbao.check.language;

import org.jianbao.check.text.Findings;

/**
 * Pauses and stops of Chinese are full-width: {@code ，。；：？！} (CLREQ 3.1.1.1; GB/T 15834 4.1 to
 * 4.7). Half-width ones are told where they touch Chinese; inside numbers, times, addresses, names
 * of files and Latin words they are right.
 */
final class HalfWidthMarks implements LetterRule {

    @Override
    public long signs() {
        return Glance.chinese(Glance.HALF_PAUSE);
    }

    @Override
    public void check(Letters letters, Findings findings) {
        String all = Signs.FULL + Signs.HALF;
        for (int i = 0; i < letters.length(); i++) {
            if (!letters.isChinese(i) || all.indexOf(letters.at(i)) < 0) {
                continue;
            }
            int end = letters.runEnd(i, all);
            if (!DoubledMarks.isWrong(letters, i, end) && !Ellipses.isDots(letters, i, end)) {
                run(letters, i, end, findings);
            }
            i = end - 1;
        }
    }

    private static void run(Letters letters, int from, int to, Findings findings) {
        int first = from;
        while (first < to && Signs.HALF.indexOf(letters.at(first)) < 0) {
            first++;
        }
        int last = first;
        while (last < to && Signs.HALF.indexOf(letters.at(last)) >= 0) {
            last++;
        }
        if (last > first && touchesChinese(letters, first, last)) {
            String marks = letters.text(first, last);
            findings.add(
                    LanguageCode.HALF_WIDTH_MARK,
                    "The half-width `" + marks + "` stands in Chinese text.",
                    letters.span(first, last),
                    hint(marks));
        }
    }

    private static boolean touchesChinese(Letters letters, int from, int to) {
        char before = letters.at(from - 1);
        char after = letters.at(to);
        if (letters.at(from) == '.') {
            return Signs.isChinese(before) && !Signs.isWord(after) && after != '/';
        }
        if (Signs.isChinese(before)) {
            return after != '/';
        }
        char next = ",;:".indexOf(letters.at(from)) >= 0 ? letters.afterSpaces(to) : letters.at(to);
        return !Signs.isSpace(before) && before != Signs.NONE && Signs.isChinese(next);
    }

    private static String hint(String marks) {
        return marks.equals(",")
                ? "Write `，`, or `、` between the items of a list."
                : "Write `" + full(marks) + "`.";
    }

    private static String full(String marks) {
        StringBuilder full = new StringBuilder();
        for (int i = 0; i < marks.length(); i++) {
            full.append("，。；：？！".charAt(Signs.HALF.indexOf(marks.charAt(i))));
        }
        return full.toString();
    }
}
