package org.jianbao.manuscript;

import java.util.List;

/** What can be asked of inlines as a whole. */
public final class Inlines {

    private Inlines() {}

    /**
     * {@return the text of inlines in one line, as for a bookmark or a running head} Line ends of
     * the source vanish between Han characters and full-width marks and are one space elsewhere; so
     * do line breaks that the author wants. Calls of notes are left out, a picture gives its
     * alternative text.
     *
     * @param inlines the inlines
     */
    public static String plainText(List<Inline> inlines) {
        StringBuilder text = new StringBuilder();
        append(text, inlines);
        return folded(text.toString());
    }

    /**
     * {@return a text in one line, without white space at its ends}
     *
     * @param text text in which line ends stand as in the source
     */
    public static String folded(String text) {
        String whole = text.strip();
        int end = whole.indexOf('\n');
        if (end < 0) {
            return whole;
        }
        StringBuilder line = new StringBuilder(whole.length());
        int from = 0;
        while (end >= 0) {
            int last = end;
            while (isSpace(whole.charAt(last - 1))) {
                last--;
            }
            int next = end + 1;
            while (isSpace(whole.charAt(next))) {
                next++;
            }
            line.append(whole, from, last);
            if (!isWide(whole.codePointBefore(last)) || !isWide(whole.codePointAt(next))) {
                line.append(' ');
            }
            from = next;
            end = whole.indexOf('\n', next);
        }
        return line.append(whole, from, whole.length()).toString();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static void append(StringBuilder text, List<Inline> inlines) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text plain -> text.append(plain.text());
                case Inline.Code code -> text.append(code.text());
                case Inline.Emphasis emphasis -> append(text, emphasis.children());
                case Inline.Strong strong -> append(text, strong.children());
                case Inline.Link link -> append(text, link.children());
                case Inline.Span span -> append(text, span.children());
                case Inline.Image image -> text.append(image.alternative());
                case Inline.LineBreak _ -> text.append('\n');
                case Inline.NoteCall _ -> {}
            }
        }
    }

    /** Characters that take a full square of Chinese type: no space belongs between two of them. */
    private static boolean isWide(int codePoint) {
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.BOPOMOFO
                || (codePoint >= 0x3000 && codePoint <= 0x303F)
                || (codePoint >= 0xFF00 && codePoint <= 0xFFEF);
    }
}
