package org.jianbao.check.language;

import java.util.Set;
import org.jianbao.check.text.Findings;

/**
 * A sentence in Latin letters inside Chinese is marked with its language, so that it is hyphenated
 * and read aloud rightly. Names and abbreviations stand unmarked, and so do short glosses in
 * parentheses: what counts is words in small letters, articles and the like aside.
 */
final class LatinInChinese implements LetterRule {

    /** So many words in small letters make a sentence; in parentheses more. */
    private static final int SENTENCE = 4;

    private static final int GLOSS = 6;

    /** Small words that are part of names. */
    private static final Set<String> IN_NAMES =
            Set.of(
                    "a", "an", "and", "at", "by", "da", "das", "de", "del", "della", "den", "der",
                    "des", "di", "do", "dos", "du", "e", "el", "et", "for", "from", "in", "la",
                    "las", "le", "les", "los", "of", "on", "the", "to", "und", "van", "von", "with",
                    "y");

    /** What stands between the words of a run. */
    private static final String JOINTS = " \n,;:'’-–.?!\"“”&";

    @Override
    public long signs() {
        return Glance.chinese(Glance.SMALL);
    }

    @Override
    public void check(Letters letters, Findings findings) {
        for (int i = 0; i < letters.length(); i++) {
            if (letters.isChinese(i) && isLatin(letters.at(i))) {
                i = run(letters, i, findings);
            }
        }
    }

    /** Looks at the run of Latin words that begins here; gives the offset after it. */
    private static int run(Letters letters, int from, Findings findings) {
        int small = 0;
        int end = from;
        int i = from;
        while (letters.isChinese(i)
                && (isPart(letters.at(i)) || JOINTS.indexOf(letters.at(i)) >= 0)) {
            int word = i;
            while (letters.isChinese(i) && isPart(letters.at(i))) {
                i++;
            }
            if (i > word) {
                end = i;
                small += isSmall(letters.text(word, i)) && !isInAddress(letters, word, i) ? 1 : 0;
            } else {
                i++;
            }
        }
        boolean gloss = "（(".indexOf(letters.at(from - 1)) >= 0;
        if (small >= (gloss ? GLOSS : SENTENCE)) {
            findings.add(
                    LanguageCode.FOREIGN_UNMARKED,
                    "`%s` stands in Chinese text and is not marked."
                            .formatted(shown(letters.text(from, end))),
                    letters.span(from, end),
                    "Mark its language: `[…]{lang=en}`.");
        }
        return end;
    }

    /** Whether a word is joined to others by the marks of addresses and names of files. */
    private static boolean isInAddress(Letters letters, int from, int to) {
        return ".:-".indexOf(letters.at(from - 1)) >= 0
                || (".:-".indexOf(letters.at(to)) >= 0 && isPart(letters.at(to + 1)));
    }

    private static String shown(String words) {
        String line = words.replace('\n', ' ');
        return line.length() <= 40 ? line : line.substring(0, 38) + "…";
    }

    private static boolean isSmall(String word) {
        return word.length() > 1
                && word.chars().allMatch(c -> Character.isLowerCase(c))
                && !IN_NAMES.contains(word);
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }

    /** A character of a word; one with a digit or an address's mark in it counts as none. */
    private static boolean isPart(char c) {
        return isLatin(c) || Signs.isDigit(c) || c == '/' || c == '@' || c == '_' || c == '=';
    }
}
