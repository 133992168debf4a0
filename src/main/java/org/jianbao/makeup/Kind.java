package org.jianbao.makeup;

/** What a line on a page is, as the trace names it. */
public enum Kind {
    TEXT,
    HEADING,
    LIST,
    QUOTE,
    NOTE,
    PULLQUOTE,
    RECOMMENDATION,
    TABLE,
    CAPTION,
    COVER,
    CONTENTS,
    FURNITURE;

    /** {@return the name in the trace, in small letters} */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
