package org.jianbao.check.acceptance;

import java.util.Optional;

/**
 * A pair of texts that somebody has read against each other: a line of {@link AcceptedFile}.
 *
 * @param id the name that it had
 * @param first what it said in one language
 * @param second and in another
 */
public record Accepted(String id, Side first, Side second) {

    /**
     * What a text said.
     *
     * @param language BCP 47 tag
     * @param fingerprint see {@link Fingerprint}
     */
    public record Side(String language, String fingerprint) {
        @Override
        public String toString() {
            return language + ":" + fingerprint;
        }
    }

    /** {@return the fingerprint of what it said in a language, if that is one of the two} */
    Optional<String> in(String language) {
        if (first.language().equals(language)) {
            return Optional.of(first.fingerprint());
        }
        return second.language().equals(language)
                ? Optional.of(second.fingerprint())
                : Optional.empty();
    }

    /** {@return as it is written} */
    String line() {
        return id + "  " + first + "  " + second;
    }
}
