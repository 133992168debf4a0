package org.jianbao.check.acceptance;

import org.jianbao.diagnostic.DiagnosticCode;
import org.jianbao.diagnostic.Severity;

/** What can be wrong with translations that were accepted, and with the list of them. */
public enum AcceptanceCode implements DiagnosticCode {
    TRANSLATION_STALE("CK040", "a text that changed in one language since it was accepted"),
    BOTH_CHANGED("CK041", "a text that changed in both languages since it was accepted"),
    NEVER_ACCEPTED("CK042", "texts that were never accepted, where others were"),
    MERGE_CONFLICT("CK043", "the marks of a merge conflict in `accepted.txt`"),
    LINE_UNKNOWN("CK044", "a line of `accepted.txt` that means nothing"),
    LINE_TWICE("CK045", "two lines of `accepted.txt` for the same text"),
    FILE_UNREADABLE("CK046", "an `accepted.txt` that cannot be read");

    private final Entry entry;

    AcceptanceCode(String id, String meaning) {
        this.entry = new Entry(id, Severity.WARNING, meaning);
    }

    @Override
    public Entry entry() {
        return entry;
    }

    /** {@return whether this keeps a text from the press where it is asked for strictly} */
    public boolean staysPrint() {
        return switch (this) {
            case TRANSLATION_STALE, BOTH_CHANGED, NEVER_ACCEPTED, FILE_UNREADABLE -> true;
            case MERGE_CONFLICT, LINE_UNKNOWN, LINE_TWICE -> false;
        };
    }
}
