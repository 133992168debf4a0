package org.jianbao.preflight;

import org.jianbao.diagnostic.Severity;

/**
 * A breach of a rule.
 *
 * @param rule that is not kept
 * @param place where
 * @param message one sentence: what is wrong
 * @param hint what to do, in a sentence or two
 */
public record Finding(Rule rule, Place place, String message, String hint) {

    /** {@return whether the file must not go to the printer} */
    public boolean isError() {
        return rule.severity() == Severity.ERROR;
    }
}
