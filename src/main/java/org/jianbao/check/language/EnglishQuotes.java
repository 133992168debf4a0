package org.jianbao.check.language;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jianbao.check.text.Findings;

/**
 * English opens a quotation at the start of a word and closes it at an end. {@code ’} is the
 * apostrophe too, at either end of a word, so that one too many of it cannot be told. Other
 * languages turn these marks round ({@code „so“}) and are left alone.
 */
final class EnglishQuotes implements LetterRule {

    /** Words that begin with an apostrophe. */
    private static final Set<String> CUT =
            Set.of(
                    "tis", "twas", "twere", "twill", "tisn", "twasn", "em", "cause", "cos", "til",
                    "till", "round", "bout", "n", "neath", "gainst", "tween", "ave", "er", "im",
                    "is", "ow", "ere", "ello", "s", "t", "un", "uns", "burbs", "hood", "fraid");

    /** What can stand right before a word that begins something. */
    private static final String BEFORE_START = "\0 \n\t\u00A0([（《“‘";

    /** What can stand right after a word that ends something. */
    private static final String AFTER_END = "\0 \n\t\u00A0)]）》,.;:?!";

    @Override
    public long signs() {
        return Glance.latin(Glance.QUOTE);
    }

    @Override
    public void check(Letters letters, Findings findings) {
        doubles(letters, findings);
        singles(letters, findings);
    }

    private static void doubles(Letters letters, Findings findings) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.at(i);
            if ((c != '“' && c != '”') || !isEnglish(letters, i)) {
                continue;
            }
            boolean opens = c == '“';
            if (opens ? endsWord(letters, i) : startsWord(letters, i)) {
                QuoteFindings.wrongWay(letters, i, opens ? '”' : '“', findings);
                opens = !opens;
            }
            if (opens) {
                open.push(i);
            } else if (open.isEmpty()) {
                QuoteFindings.unpaired(letters, i, '“', findings);
            } else {
                open.pop();
            }
        }
        if (letters.next() != '“') {
            open.forEach(at -> QuoteFindings.unpaired(letters, at, '”', findings));
        }
    }

    private static void singles(Letters letters, Findings findings) {
        int lastClosing = lastClosing(letters);
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.at(i);
            if ((c != '‘' && c != '’') || !isEnglish(letters, i)) {
                continue;
            }
            if (c == '‘' && Signs.isWord(letters.at(i - 1))) {
                QuoteFindings.wrongWay(letters, i, '’', findings);
            } else if (c == '‘' && i > lastClosing && letters.next() != '‘') {
                QuoteFindings.unpaired(letters, i, '’', findings);
            } else if (c == '’' && startsWord(letters, i) && !isCut(letters, i)) {
                QuoteFindings.wrongWay(letters, i, '‘', findings);
            }
        }
    }

    /** The last mark that can close a quotation: at the end of a word, or wrong and meant to. */
    private static int lastClosing(Letters letters) {
        for (int i = letters.length() - 1; i >= 0; i--) {
            char before = letters.at(i - 1);
            boolean closes = letters.at(i) == '’' || (letters.at(i) == '‘' && Signs.isWord(before));
            if (closes && before != ' ' && !Signs.isLetter(letters.at(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isEnglish(Letters letters, int at) {
        return letters.isLatin(at) && letters.isIn(at, "en");
    }

    private static boolean startsWord(Letters letters, int at) {
        return BEFORE_START.indexOf(letters.at(at - 1)) >= 0 && Signs.isLetter(letters.at(at + 1));
    }

    private static boolean endsWord(Letters letters, int at) {
        char before = letters.at(at - 1);
        return (Signs.isWord(before) || ".,?!".indexOf(before) >= 0)
                && AFTER_END.indexOf(letters.at(at + 1)) >= 0;
    }

    private static boolean isCut(Letters letters, int at) {
        int end = at + 1;
        while (Signs.isLetter(letters.at(end)) && end - at < 9) {
            end++;
        }
        return CUT.contains(letters.text(at + 1, end).toLowerCase(Locale.ROOT));
    }
}
