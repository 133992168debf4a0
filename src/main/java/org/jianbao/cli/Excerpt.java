package org.jianbao.cli;

import java.util.List;
import org.jianbao.change.Stretch;

/**
 * Shows words old and new in one line, marked as {@code wdiff} marks them: {@code [-old-]{+new+}}.
 * Of words that are the same only those next to a change are shown.
 */
final class Excerpt {

    /** Characters shown on either side of a change. */
    private static final int AROUND = 24;

    /** Characters shown of a change. */
    private static final int MOST = 160;

    private static final String ELLIPSIS = "…";

    private Excerpt() {}

    static String of(List<Stretch> words) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            Stretch stretch = words.get(i);
            String text = stretch.text().replace("\n", " / ");
            line.append(
                    switch (stretch.kind()) {
                        case SAME -> around(text, i == 0, i == words.size() - 1);
                        case OLD -> "[-" + shortened(text) + "-]";
                        case NEW -> "{+" + shortened(text) + "+}";
                    });
        }
        return line.toString();
    }

    private static String around(String text, boolean first, boolean last) {
        int length = text.codePointCount(0, text.length());
        int head = first ? 0 : AROUND;
        int tail = last ? 0 : AROUND;
        if (length <= head + tail + 1) {
            return text;
        }
        String begin = text.substring(0, wordEnd(text, text.offsetByCodePoints(0, head)));
        String end = text.substring(wordStart(text, text.offsetByCodePoints(text.length(), -tail)));
        return begin.length() + end.length() >= text.length() ? text : begin + ELLIPSIS + end;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= MOST
                ? text
                : text.substring(0, wordEnd(text, text.offsetByCodePoints(0, MOST / 2)))
                        + ELLIPSIS
                        + text.substring(
                                wordStart(text, text.offsetByCodePoints(text.length(), -MOST / 2)));
    }

    /** Back to where a word ends, so that none is torn. */
    private static int wordEnd(String text, int at) {
        int end = at;
        while (end > 0 && end < text.length() && isInWord(text, end)) {
            end--;
        }
        return end > 0 ? end : at;
    }

    private static int wordStart(String text, int at) {
        int start = at;
        while (start < text.length() && start > 0 && isInWord(text, start)) {
            start++;
        }
        return start < text.length() ? start : at;
    }

    private static boolean isInWord(String text, int at) {
        return isLetter(text.charAt(at - 1)) && isLetter(text.charAt(at));
    }

    private static boolean isLetter(char c) {
        return Character.isSurrogate(c)
                || (Character.isLetterOrDigit(c) && !Character.isIdeographic(c));
    }
}
