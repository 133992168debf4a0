package org.jianbao;

import org.jianbao.diagnostic.DiagnosticCode;
import org.jianbao.diagnostic.Severity;

/** What can be wrong with a text that the composing stick is given. */
public enum StickCode implements DiagnosticCode {
    TEXT_NOT_UTF8("CS001", "a text that is not UTF-8"),
    TEXT_TOO_LONG("CS002", "a text that is larger than a manuscript can be"),
    TEXT_CONTROL_CHARACTER("CS003", "a text with a character that no text holds"),
    TEXT_WITHOUT_GLYPH("CS004", "a text with a character that no font has");

    private final Entry entry;

    StickCode(String id, String meaning) {
        this.entry = new Entry(id, Severity.ERROR, meaning);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
