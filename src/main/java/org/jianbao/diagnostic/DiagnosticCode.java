package org.jianbao.diagnostic;

/** What kind of problem: one enum of codes for each phase implements this. */
public interface DiagnosticCode {

    /** {@return what is known of every code} */
    Entry entry();

    /** {@return the short name that is printed and can be looked up, such as {@code MS003}} */
    default String id() {
        return entry().id();
    }

    /** {@return how much it matters unless the briefing says otherwise} */
    default Severity severity() {
        return entry().severity();
    }

    /** {@return one line that says what the code means, for the table of codes} */
    default String meaning() {
        return entry().meaning();
    }

    /**
     * A line of the table of codes.
     *
     * @param id the short name
     * @param severity how much it matters unless the briefing says otherwise
     * @param meaning one line that says what the code means
     */
    record Entry(String id, Severity severity, String meaning) {}
}
