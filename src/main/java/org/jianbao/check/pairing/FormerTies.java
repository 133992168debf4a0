package org.jianbao.check.pairing;

import java.util.Optional;

/**
 * What two texts taught of each other when they were last laid side by side.
 *
 * @param left the words of one
 * @param right the words of the other
 * @param ties the words that went together, if they were asked for
 */
record FormerTies(Lexicon left, Lexicon right, Optional<WordTies> ties) {

    /** {@return nothing: the texts are seen for the first time} */
    static FormerTies none() {
        return new FormerTies(new Lexicon(), new Lexicon(), Optional.empty());
    }

    boolean isOutgrown() {
        return left.isOutgrown() || right.isOutgrown();
    }

    /** {@return the same, with the ties that were found now} */
    FormerTies with(Optional<WordTies> now) {
        left.settle();
        right.settle();
        return new FormerTies(left, right, now);
    }
}
