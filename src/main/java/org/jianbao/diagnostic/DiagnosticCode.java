package org.jianbao.diagnostic;

/** What kind of problem: one enum of codes for each phase implements this. */
public interface DiagnosticCode {

    /** {@return the short name that is printed and can be looked up, such as {@code MS003}} */
    String id();

    /** {@return how much it matters unless the briefing says otherwise} */
    Severity severity();

    /** {@return one line that says what the code means, for the table of codes} */
    String meaning();
}
