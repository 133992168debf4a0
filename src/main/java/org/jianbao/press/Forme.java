package org.jianbao.press;

import java.util.SequencedSet;
import org.jianbao.errand.Errand;

/**
 * A page's type, locked up for the press.
 *
 * @param contents what is painted, compressed or on the way to it
 * @param founts that the page uses
 * @param length of the contents before they are compressed
 */
record Forme(Errand<byte[]> contents, SequencedSet<Fount> founts, int length) {

    /** {@return whether it was set from founts that are these, and none other} */
    boolean isOf(TypeCase type) {
        return founts.stream().allMatch(type::holds);
    }

    /** {@return what it takes of the heap, in bytes: the contents are never longer than before} */
    long weight() {
        return length;
    }
}
