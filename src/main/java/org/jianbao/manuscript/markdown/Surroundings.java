package org.jianbao.manuscript.markdown;

/**
 * What a block stands in.
 *
 * @param blockIndex the index of the top-level block
 * @param depth how many blocks are around it
 * @param place what kind of text it is
 */
record Surroundings(int blockIndex, int depth, Place place) {

    /** Kinds of text with rules of their own. */
    enum Place {
        BODY,
        NOTE,
        PULL_QUOTE
    }

    static Surroundings top(int blockIndex) {
        return new Surroundings(blockIndex, 0, Place.BODY);
    }

    Surroundings deeper() {
        return new Surroundings(blockIndex, depth + 1, place);
    }

    Surroundings in(Place other) {
        return new Surroundings(blockIndex, depth, other);
    }
}
