package org.jianbao.preflight;

import java.util.Set;
import org.jianbao.diagnostic.DiagnosticCode;
import org.jianbao.diagnostic.Severity;

/**
 * What a print file must keep.
 *
 * @param id number, such as {@code PF104}: 0xx whether the file can be read, 1xx to 4xx ISO 15930,
 *     5xx house rules
 * @param name one line that says what must hold
 * @param severity how much a breach matters
 * @param profiles those that ask for it
 * @param basis where the rule comes from, besides the standard of the profile; empty for none
 */
public record Rule(String id, String name, Severity severity, Set<Profile> profiles, String basis)
        implements DiagnosticCode {

    private static final Set<Profile> BOTH = Set.of(Profile.X4, Profile.X1A);

    /** Copies the set. */
    public Rule {
        profiles = Set.copyOf(profiles);
    }

    /**
     * {@return a rule of every profile}
     *
     * @param clause of ISO 32000-1 that defines what the rule speaks of
     */
    static Rule iso(String id, String name, String clause) {
        return new Rule(id, name, Severity.ERROR, BOTH, "ISO 32000-1, " + clause);
    }

    /** {@return a rule of one profile} */
    static Rule iso(String id, String name, String clause, Profile only) {
        return new Rule(id, name, Severity.ERROR, Set.of(only), "ISO 32000-1, " + clause);
    }

    /** {@return a rule of the house} */
    static Rule house(String id, String name, Severity severity) {
        return new Rule(id, name, severity, BOTH, "");
    }

    @Override
    public Entry entry() {
        return new Entry(id, severity, name);
    }

    /** {@return whether this is a rule of ours, not of the standards} */
    public boolean isHouse() {
        return basis.isEmpty();
    }

    /** {@return the source of the rule, as it is told with a finding} */
    public String clause(Profile profile) {
        return isHouse() ? "house rule" : profile.standard() + "; " + basis;
    }
}
