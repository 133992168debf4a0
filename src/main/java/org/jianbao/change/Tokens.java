package org.jianbao.change;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into what changes as one: a word or a number; a Han character; any other sign. */
final class Tokens {

    private Tokens() {}

    /** {@return the tokens; joined they are the text} */
    static List<String> of(String text) {
        List<String> tokens = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = end(text, from);
            tokens.add(text.substring(from, to));
            from = to;
        }
        return tokens;
    }

    private static int end(String text, int from) {
        int first = text.codePointAt(from);
        int to = from + Character.charCount(first);
        if (!isOfWord(first)) {
            return to;
        }
        while (to < text.length()) {
            int next = text.codePointAt(to);
            int after = to + Character.charCount(next);
            boolean joins =
                    isJoint(next) && after < text.length() && isOfWord(text.codePointAt(after));
            if (!isOfWord(next) && !joins) {
                break;
            }
            to = after;
        }
        return to;
    }

    /** Of what is written in words with spaces between. */
    private static boolean isOfWord(int c) {
        return (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK)
                && !Character.isIdeographic(c);
    }

    /** Stands within words and numbers: don't, 25,000. */
    private static boolean isJoint(int c) {
        return c == '\'' || c == '’' || c == ',' || c == '.';
    }
}
