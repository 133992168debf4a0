package org.jianbao.check.glossary;

import org.jianbao.diagnostic.DiagnosticCode;
import org.jianbao.diagnostic.Severity;

/** What can be wrong with the words of a text, by its glossary. */
public enum GlossaryCode implements DiagnosticCode {
    AVOIDED("CK080", Severity.WARNING, "words that the glossary says to avoid"),
    AVOIDED_IN_QUOTATION("CK081", Severity.REMARK, "words to avoid, in somebody else's words"),
    NO_COUNTERPART("CK082", Severity.WARNING, "a term that the other language does not say");

    private final Entry entry;

    GlossaryCode(String id, Severity severity, String meaning) {
        this.entry = new Entry(id, severity, meaning);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
