package org.jianbao.check.language;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.check.text.Findings;

/**
 * Quotation marks of Chinese come in turn, {@code “} then {@code ”} (CLREQ 3.1.1.2; GB/T 15834
 * 4.8). Without spaces nothing but their order tells which way they look: an even number that does
 * not come in turn looks the wrong way, an odd one lacks a partner. A quotation of several
 * paragraphs opens each and closes the last, so a mark may stay open before a passage that opens
 * with one.
 */
final class ChineseQuotes implements LetterRule {

    @Override
    public long signs() {
        return Glance.chinese(Glance.QUOTE);
    }

    @Override
    public void check(Letters letters, Findings findings) {
        check(letters, '“', '”', findings);
        check(letters, '‘', '’', findings);
    }

    private static void check(Letters letters, char opening, char closing, Findings findings) {
        List<Integer> marks = marks(letters, opening, closing);
        if (isBalanced(letters, marks, opening)) {
            return;
        }
        boolean runsOn = letters.next() == opening;
        if (marks.size() % 2 == 0) {
            for (int i = 0; i < marks.size(); i++) {
                char wanted = i % 2 == 0 ? opening : closing;
                int at = marks.get(i);
                if (letters.at(at) != wanted) {
                    QuoteFindings.wrongWay(letters, at, wanted, findings);
                }
            }
            return;
        }
        int open = -1;
        for (int at : marks) {
            if (letters.at(at) == closing) {
                if (open < 0) {
                    QuoteFindings.unpaired(letters, at, opening, findings);
                }
                open = -1;
            } else {
                if (open >= 0) {
                    QuoteFindings.unpaired(letters, open, closing, findings);
                }
                open = at;
            }
        }
        if (open >= 0 && !runsOn) {
            QuoteFindings.unpaired(letters, open, closing, findings);
        }
    }

    private static List<Integer> marks(Letters letters, char opening, char closing) {
        List<Integer> marks = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.at(i);
            if ((c != opening && c != closing) || !letters.isChinese(i)) {
                continue;
            }
            boolean apostrophe = c == '’' && isApostrophe(letters, i, depth > 0);
            if (!apostrophe) {
                marks.add(i);
                depth = Math.max(0, depth + (c == opening ? 1 : -1));
            }
        }
        return marks;
    }

    private static boolean isApostrophe(Letters letters, int at, boolean quoted) {
        boolean after = Signs.isLetter(letters.at(at - 1));
        boolean before = Signs.isLetter(letters.at(at + 1));
        return quoted ? after && before : after || before;
    }

    private static boolean isBalanced(Letters letters, List<Integer> marks, char opening) {
        int depth = 0;
        for (int at : marks) {
            depth += letters.at(at) == opening ? 1 : -1;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }
}
