package org.jianbao.check.quotes;

import org.jianbao.diagnostic.DiagnosticCode;
import org.jianbao.diagnostic.Severity;

/** What can be wrong with the words of pull quotes. */
public enum QuoteCode implements DiagnosticCode {
    NOT_IN_TEXT("CK050", Severity.WARNING, "a pull quote whose words are not in the text"),
    OTHER_SECTION("CK051", Severity.REMARK, "a pull quote of words of another section");

    private final Entry entry;

    QuoteCode(String id, Severity severity, String meaning) {
        this.entry = new Entry(id, severity, meaning);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
