package org.jianbao.check.glossary;

import java.util.BitSet;

/** Which characters of a passage are somebody else's: between quotation marks, or a title's. */
final class Quoted {

    private static final String OPENING = "“「『«";
    private static final String CLOSING = "”」』»";

    private final BitSet words = new BitSet();
    private final BitSet titles = new BitSet();

    Quoted(String text) {
        int depth = 0;
        int single = 0;
        int title = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (c == '‘') {
                single = 1;
            } else if (c == '’' && !isLetter(text, i + 1)) {
                single = 0;
            } else if (c == '《' || c == '〈') {
                title++;
            } else if (c == '》' || c == '〉') {
                title = Math.max(0, title - 1);
            }
            words.set(i, depth + single > 0);
            titles.set(i, title > 0);
        }
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length()
                && Character.isLetter(text.charAt(at))
                && !Folded.isHan(text.charAt(at));
    }

    boolean isQuoted(int offset) {
        return words.get(offset);
    }

    boolean isTitle(int offset) {
        return titles.get(offset);
    }
}
