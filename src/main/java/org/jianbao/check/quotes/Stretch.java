package org.jianbao.check.quotes;

import org.jianbao.check.text.Prose;
import org.jianbao.source.SourceSpan;

/** Letters of a passage, and the words to which they belong. */
record Stretch(Prose prose, Bare bare) {

    /** Words, and where they stand. */
    record Words(String text, SourceSpan span) {}

    /** {@return the whole words that hold some letters} */
    Words words(int fromLetter, int toLetter) {
        int[] offsets = bare.offsets();
        if (offsets.length == 0) {
            return new Words("", prose.at(0));
        }
        int first = Math.clamp(fromLetter, 0, offsets.length - 1);
        int last = Math.clamp(toLetter - 1, first, offsets.length - 1);
        String text = prose.text();
        int from = offsets[first];
        int to = offsets[last] + 1;
        while (from > 0 && isWithinWord(text, from)) {
            from--;
        }
        while (to < text.length() && isWithinWord(text, to)) {
            to++;
        }
        String words = text.substring(from, to).strip().replaceAll("\\s+", " ");
        return new Words(words, prose.span(from, to));
    }

    private static boolean isWithinWord(String text, int at) {
        return isLetter(text.charAt(at - 1)) && isLetter(text.charAt(at));
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }
}
