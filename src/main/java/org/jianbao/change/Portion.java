package org.jianbao.change;

import org.jianbao.source.SourceSpan;

/**
 * A part of a text that is compared as one: a top-level block, a note, an entry of the front
 * matter.
 *
 * @param kind what it is
 * @param place what an editor calls the place: {@code legal-framework, paragraph 3}
 * @param name by which it is known in both states, such as a heading's id; empty for what has none
 * @param words as written, in one line for each paragraph, with the marks that change how it looks
 * @param picture a fingerprint of the picture's file, empty for what is none
 * @param block index of the top-level block, -1 for notes and front matter
 * @param span where it stands
 */
public record Portion(
        Kind kind,
        String place,
        String name,
        String words,
        String picture,
        int block,
        SourceSpan span) {

    /** What a portion is. */
    public enum Kind {
        FRONT_MATTER("entry"),
        HEADING("heading"),
        PARAGRAPH("paragraph"),
        LIST("list"),
        QUOTATION("quotation"),
        PULL_QUOTE("pull quote"),
        RECOMMENDATIONS("recommendations"),
        TABLE("table"),
        PICTURE("picture"),
        CODE("code"),
        BREAK("break"),
        NOTE("note");

        private final String noun;

        Kind(String noun) {
            this.noun = noun;
        }

        /** {@return what an editor calls it} */
        public String noun() {
            return noun;
        }
    }

    /** {@return whether two portions say and show the same} */
    boolean isSame(Portion other) {
        return content().equals(other.content());
    }

    /** {@return what two portions share exactly if they are the same} */
    String content() {
        return kind + "\n" + name + "\n" + picture + "\n" + words;
    }
}
