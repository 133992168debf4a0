package org.jianbao.galley;

import java.util.Locale;
import java.util.Optional;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.source.SourceSpan;
import org.jianbao.source.SourceText;

/**
 * How large and how involved a style sheet may be. Readers of CSS go a step down for each bracket
 * and each part of a selector, and would fall; the largest sheet of our own has 14,000 characters.
 */
final class SheetLimits {

    /** Characters of a sheet. */
    static final int MOST = 200_000;

    /** Characters between two of the marks {@code { ; }}: a selector, a declaration or comments. */
    static final int LONGEST = 5000;

    /** Brackets within each other, braces among them. */
    static final int DEEPEST = 20;

    private SheetLimits() {}

    /** {@return why a sheet is not read; empty if it is} */
    static Optional<Diagnostic> check(SourceText sheet) {
        String text = sheet.text();
        if (text.length() > MOST) {
            return Optional.of(problem(sheet, 0, "more than %,d characters", MOST));
        }
        int depth = 0;
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char mark = text.charAt(at);
            if ("{[(".indexOf(mark) >= 0) {
                depth++;
            } else if ("}])".indexOf(mark) >= 0) {
                depth = Math.max(0, depth - 1);
            }
            if ("{;}".indexOf(mark) >= 0) {
                start = at + 1;
            }
            if (depth > DEEPEST) {
                return Optional.of(
                        problem(sheet, at, "more than %d brackets in brackets", DEEPEST));
            } else if (at - start > LONGEST) {
                return Optional.of(
                        problem(sheet, start, "more than %,d characters in a rule", LONGEST));
            }
        }
        return Optional.empty();
    }

    private static Diagnostic problem(SourceText sheet, int at, String what, int limit) {
        SourceSpan span = new SourceSpan(sheet, at, Math.min(at + 1, sheet.text().length()));
        return SheetProblems.tooInvolved(span, String.format(Locale.ROOT, what, limit));
    }
}
