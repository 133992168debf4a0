package org.jianbao.preflight;

import org.apache.pdfbox.cos.COSDictionary;

/**
 * An object that a page's content uses, as its dictionary has it. Each is told once.
 *
 * @param kind what it is
 * @param place where it was first used
 * @param dictionary its own
 */
record Resource(Kind kind, Place place, COSDictionary dictionary) {

    /** What can be used. */
    enum Kind {
        GRAPHICS_STATE,
        XOBJECT,
        FONT,
        /** A stream of content: the page's own comes with the page's dictionary. */
        CONTENT,
        /** A pattern of either type. */
        PATTERN
    }
}
