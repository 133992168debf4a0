package org.jianbao.check.language;

import org.jianbao.check.text.Findings;

/**
 * Pauses and stops stand alone (GB/T 15834 4.1 to 4.7). {@code ？！} and its like are right (4.2.3.3,
 * 4.3.3.3), dots are {@link Ellipses}, and an abbreviation's point may stand before a mark: {@code
 * etc.,}.
 */
final class DoubledMarks implements LetterRule {

    private static final String ALL = Signs.FULL + Signs.HALF;

    /** What no two marks of English can be, besides the same one twice. */
    private static final String WRONG_PAIRS = " ,. ,; ;, ;. :. :, :; ;: ,: ,! ,? ";

    @Override
    public long signs() {
        return Glance.any(Glance.PAUSES);
    }

    @Override
    public void check(Letters letters, Findings findings) {
        for (int i = 0; i < letters.length(); i++) {
            if (!letters.isOpen(i) || !Signs.isPause(letters.at(i))) {
                continue;
            }
            int end = letters.runEnd(i, ALL);
            if (isWrong(letters, i, end)) {
                String marks = letters.text(i, end);
                findings.add(
                        LanguageCode.DOUBLED_MARK,
                        "The marks `" + marks + "` cannot stand together.",
                        letters.span(i, end),
                        "Keep the one that is meant.");
            }
            i = end - 1;
        }
    }

    /** {@return whether a run of marks is none that can be} */
    static boolean isWrong(Letters letters, int from, int to) {
        if (to - from < 2 || Ellipses.isDots(letters, from, to)) {
            return false;
        }
        String run = letters.text(from, to);
        boolean full = run.chars().anyMatch(c -> Signs.FULL.indexOf(c) >= 0);
        if (letters.isChinese(from)
                && (full
                        || Signs.isChinese(letters.at(from - 1))
                        || Signs.isChinese(letters.at(to)))) {
            return isWrongInChinese(letters, from, run);
        }
        return !full && isWrongInLatin(letters, from, to, run);
    }

    private static boolean isWrongInChinese(Letters letters, int from, String run) {
        boolean questions = run.chars().allMatch(c -> "？！?!".indexOf(c) >= 0);
        boolean afterLatin =
                Signs.isLetter(letters.at(from - 1)) && Signs.HALF.indexOf(run.charAt(0)) >= 0;
        return !questions && !afterLatin;
    }

    private static boolean isWrongInLatin(Letters letters, int from, int to, String run) {
        char before = letters.at(from - 1);
        char after = letters.at(to);
        if (run.length() > 3 || before == '/' || after == '/' || Signs.isDigit(after)) {
            return false;
        }
        boolean same = run.chars().allMatch(c -> c == run.charAt(0));
        if (same) {
            boolean name = Signs.isWord(before) && Signs.isWord(after);
            return ",;:.".indexOf(run.charAt(0)) >= 0
                    && !name
                    && (Signs.isWord(before) || after == ' ');
        }
        return WRONG_PAIRS.contains(" " + run + " ") && Signs.isWord(before);
    }
}
