package org.jianbao.check.language;

import org.jianbao.check.text.Findings;

/**
 * One space between words, none before a mark. French has some before {@code ; : ! ?} and is right.
 * Line ends of the manuscript are spaces, and no fault.
 */
final class SpacesInLatin implements LetterRule {

    @Override
    public long signs() {
        return Glance.latin(Glance.STRAY_SPACE);
    }

    @Override
    public void check(Letters letters, Findings findings) {
        for (int i = 0; i < letters.length(); i++) {
            if (letters.at(i) != ' ' || !letters.isLatin(i)) {
                continue;
            }
            int end = letters.runEnd(i, " ");
            char before = letters.at(i - 1);
            char after = letters.at(end);
            boolean inside = !isEdge(before) && !isEdge(after);
            if (inside && isStrayBefore(letters, end)) {
                findings.add(
                        LanguageCode.SPACE_BEFORE_MARK,
                        "There is a space before `" + after + "`.",
                        letters.span(i, end),
                        "Take it out.");
            } else if (inside && end - i > 1) {
                findings.add(
                        LanguageCode.SPACES_DOUBLED,
                        "There are " + (end - i) + " spaces here; one is printed.",
                        letters.span(i, end),
                        "Leave one.");
            }
            i = end - 1;
        }
    }

    private static boolean isEdge(char c) {
        return c == Signs.NONE || c == '\n';
    }

    /** Not {@code .5}, {@code .net}, {@code ...}, {@code !=}, {@code :-)}. */
    private static boolean isStrayBefore(Letters letters, int at) {
        char mark = letters.at(at);
        char after = letters.at(at + 1);
        boolean ends = isEdge(after) || after == ' ' || ")”’".indexOf(after) >= 0;
        if (!letters.isLatin(at)) {
            return false;
        }
        return switch (mark) {
            case ',', '.', ')' -> ends;
            case '!', '?' -> ends && !letters.isIn(at, "fr");
            case ';', ':' -> ends && after != ')' && !letters.isIn(at, "fr");
            default -> false;
        };
    }
}
