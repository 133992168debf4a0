package org.jianbao.check.language;

import org.jianbao.check.text.Findings;

/** A rule of how a language is written, held against one passage at a time. */
@FunctionalInterface
interface LetterRule {

    /**
     * Tells what breaks the rule.
     *
     * @param letters a passage
     * @param findings takes what is found
     */
    void check(Letters letters, Findings findings);
}
