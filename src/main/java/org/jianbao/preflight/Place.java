package org.jianbao.preflight;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObjectKey;

/**
 * A place in a PDF.
 *
 * @param page counted from 1; 0 for what belongs to no page
 * @param object what it is about, such as {@code object 12 0}; empty where there is nothing to name
 */
public record Place(int page, String object) {

    /** The file as a whole. */
    static final Place FILE = new Place(0, "");

    /** {@return a place in the file that belongs to no page} */
    static Place of(String object) {
        return new Place(0, object);
    }

    /** {@return the same page, another object; the same place if that has no number of its own} */
    Place at(COSBase object) {
        COSObjectKey key = object.getKey();
        return key == null
                ? this
                : new Place(page, "object " + key.getNumber() + " " + key.getGeneration());
    }

    /** {@return as it is told: {@code page 3, object 12 0}} */
    @Override
    public String toString() {
        if (page == 0) {
            return object;
        }
        return "page " + page + (object.isEmpty() ? "" : ", " + object);
    }
}
