package org.jianbao.check.language;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jianbao.check.text.Findings;
import org.jianbao.diagnostic.Diagnostic.Related;

/**
 * Parentheses of Chinese are full-width: {@code （）} (CLREQ 3.1.1.2; GB/T 15834 4.9). A pair of
 * half-width ones is told where it follows Chinese or holds some at its edge; {@code f(x)} is
 * right.
 */
final class HalfWidthBrackets implements LetterRule {

    private static final String HINT = "Write `（` and `）`.";

    @Override
    public long signs() {
        return Glance.chinese(Glance.HALF_BRACKET);
    }

    @Override
    public void check(Letters letters, Findings findings) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < letters.length(); i++) {
            if (!letters.isChinese(i)) {
                continue;
            }
            char c = letters.at(i);
            if (c == '(') {
                open.push(i);
            } else if (c == '（') {
                open.push(-1);
            } else if (c == ')' && !open.isEmpty()) {
                pair(letters, open.pop(), i, findings);
            } else if (c == '）' && !open.isEmpty()) {
                int start = open.pop();
                if (start >= 0) {
                    one(letters, start, findings);
                }
            }
        }
    }

    private static void pair(Letters letters, int start, int end, Findings findings) {
        if (start < 0) {
            one(letters, end, findings);
        } else if (Signs.isChinese(letters.beforeSpaces(start))
                || Signs.isChinese(letters.at(start + 1))
                || Signs.isChinese(letters.at(end - 1))) {
            findings.add(
                    LanguageCode.HALF_WIDTH_MARK,
                    "The half-width `(` and `)` stand in Chinese text.",
                    letters.span(start, start + 1),
                    HINT,
                    List.of(new Related(letters.span(end, end + 1), "The `)` stands here.")));
        }
    }

    private static void one(Letters letters, int at, Findings findings) {
        findings.add(
                LanguageCode.HALF_WIDTH_MARK,
                "The half-width `" + letters.at(at) + "` stands in Chinese text.",
                letters.span(at, at + 1),
                HINT);
    }
}
