package org.jianbao.change;

/**
 * Words between two states of a text: both have them, or only one.
 *
 * @param kind which state has them
 * @param text the words
 */
public record Stretch(Kind kind, String text) {

    /** Which state has the words. */
    public enum Kind {
        SAME,
        OLD,
        NEW
    }
}
