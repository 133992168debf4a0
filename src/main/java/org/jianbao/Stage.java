package org.jianbao;

import java.util.Locale;

/** What is done to make a briefing, in the order in which it is told. */
public enum Stage {
    /** The texts, their settings and their glossary. */
    READING,
    /** The texts against the rules, and the pages as a reader of proofs sees them. */
    CHECKS,
    /** Opening the fonts. */
    FONTS,
    /** Style sheets and words of the furniture. */
    STYLES,
    /** Text cut into pieces, shaped, and broken into lines. */
    SETTING,
    /** Pages. */
    MAKEUP,
    /** PDF. */
    PRINTING,
    /** The finished PDF looked over for a printing house. */
    PREFLIGHT,
    /** Files into their folder. */
    WRITING;

    /** {@return its name as it is told: {@code makeup}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
