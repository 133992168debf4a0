package org.jianbao.check.language;

import org.jianbao.check.text.Findings;

/** A rule of how a language is written, held against one passage at a time. */
@FunctionalInterface
interface LetterRule {

    /** {@return the signs of {@link Glance} of which one stands wherever the rule is broken} */
    default long signs() {
        return Glance.any(-1);
    }

    /**
     * Tells what breaks the rule.
     *
     * @param letters a passage
     * @param findings takes what is found
     */
    void check(Letters letters, Findings findings);
}
