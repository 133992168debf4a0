package org.jianbao.check;

import org.jianbao.diagnostic.DiagnosticCode;
import org.jianbao.diagnostic.Severity;

/** What can be wrong with the wishes of a briefing: its editions and its settings. */
public enum CheckCode implements DiagnosticCode {
    NO_OUTER_COLUMN("CK020", Severity.ERROR, "notes at the side of pages that have no side column"),
    CODE_UNKNOWN("CK021", Severity.WARNING, "a code under `checks` that there is not"),
    ERROR_STAYS("CK022", Severity.WARNING, "an error that `checks` would make less");

    private final Entry entry;

    CheckCode(String id, Severity severity, String meaning) {
        this.entry = new Entry(id, severity, meaning);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
