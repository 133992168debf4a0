package org.jianbao.check.language;

import java.util.List;
import org.jianbao.check.text.Findings;
import org.jianbao.diagnostic.Diagnostic.Related;

/**
 * Quotation marks and apostrophes are curved (CLREQ 3.1.1.2: {@code “ ” ‘ ’}). A mark after a digit
 * that closes nothing stands for feet, inches, minutes or seconds and is left.
 */
final class StraightQuotes implements LetterRule {

    @Override
    public long signs() {
        return Glance.any(Glance.STRAIGHT_QUOTE);
    }

    @Override
    public void check(Letters letters, Findings findings) {
        pairs(letters, findings, "\"＂");
        pairs(letters, findings, "'＇");
    }

    private static void pairs(Letters letters, Findings findings, String marks) {
        boolean single = marks.startsWith("'");
        int open = -1;
        for (int i = 0; i < letters.length(); i++) {
            if (marks.indexOf(letters.at(i)) < 0 || !letters.isOpen(i)) {
                continue;
            }
            if (single && isApostrophe(letters, i, open >= 0)) {
                apostrophe(letters, i, findings);
            } else if (open >= 0) {
                quotes(letters, open, i, findings);
                open = -1;
            } else if (!Signs.isDigit(letters.at(i - 1))) {
                open = i;
            }
        }
        if (open >= 0) {
            alone(letters, open, findings);
        }
    }

    private static boolean isApostrophe(Letters letters, int at, boolean inQuotes) {
        char before = letters.at(at - 1);
        char after = letters.at(at + 1);
        if (Signs.isLetter(after)) {
            return Signs.isWord(before);
        }
        if (Signs.isDigit(after)) {
            return !Signs.isWord(before) && letters.at(at + 3) == 's';
        }
        return Signs.isLetter(before) && !inQuotes;
    }

    private static void apostrophe(Letters letters, int at, Findings findings) {
        findings.add(
                LanguageCode.STRAIGHT_QUOTE,
                "This apostrophe is straight.",
                letters.span(at, at + 1),
                "Write `’`.");
    }

    private static void quotes(Letters letters, int from, int to, Findings findings) {
        findings.add(
                LanguageCode.STRAIGHT_QUOTE,
                "These quotation marks are straight.",
                letters.span(from, from + 1),
                hint(letters, from),
                List.of(new Related(letters.span(to, to + 1), "The closing one stands here.")));
    }

    private static void alone(Letters letters, int at, Findings findings) {
        findings.add(
                LanguageCode.STRAIGHT_QUOTE,
                "This quotation mark is straight.",
                letters.span(at, at + 1),
                hint(letters, at));
    }

    private static String hint(Letters letters, int at) {
        if (letters.isChinese(at)) {
            return "Write `“` and `”`; inside these `‘` and `’`.";
        }
        if (letters.isIn(at, "en")) {
            boolean single = "'＇".indexOf(letters.at(at)) >= 0;
            return single ? "Write `‘` and `’`." : "Write `“` and `”`.";
        }
        return "Write the quotation marks of " + letters.languageName(at) + ".";
    }
}
