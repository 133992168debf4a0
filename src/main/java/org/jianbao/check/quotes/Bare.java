package org.jianbao.check.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The letters of a text without what may differ between a quote and its passage: white space and
 * quotation marks.
 *
 * @param letters what is left
 * @param offsets where each stands in the text
 */
record Bare(String letters, int[] offsets) {

    private static final String QUOTATION = "“”‘’'\"«»‹›„‚「」『』";
    private static final String MARKS = ".。!！?？,，;；:：、—–…";

    private static final Pattern ELLIPSIS = Pattern.compile("…|\\.{3,}|[\\[(（]…+[\\])）]");

    static Bare of(String text) {
        StringBuilder letters = new StringBuilder();
        int[] offsets = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00A0' && QUOTATION.indexOf(c) < 0) {
                offsets[letters.length()] = i;
                letters.append(c);
            }
        }
        return new Bare(letters.toString(), Arrays.copyOf(offsets, letters.length()));
    }

    /** {@return the pieces between the ellipses, without a mark at their end} */
    static List<String> pieces(String letters) {
        List<String> pieces = new ArrayList<>();
        for (String piece : ELLIPSIS.split(letters, -1)) {
            int end = piece.length();
            while (end > 0 && MARKS.indexOf(piece.charAt(end - 1)) >= 0) {
                end--;
            }
            if (end > 0) {
                pieces.add(piece.substring(0, end));
            }
        }
        return pieces;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bare that && letters.equals(that.letters);
    }

    @Override
    public int hashCode() {
        return letters.hashCode();
    }

    @Override
    public String toString() {
        return letters;
    }
}
