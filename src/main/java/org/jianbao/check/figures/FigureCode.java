package org.jianbao.check.figures;

import org.jianbao.diagnostic.DiagnosticCode;
import org.jianbao.diagnostic.Severity;

/** How figures, addresses and names can differ between two languages. */
public enum FigureCode implements DiagnosticCode {
    FIGURE_DIFFERS("CK030", Severity.WARNING, "a figure that the other language does not give"),
    UNIT_DIFFERS("CK031", Severity.WARNING, "a figure of per cent or money in one language only"),
    ADDRESS_DIFFERS("CK032", Severity.WARNING, "an address that the other language does not give"),
    NAME_DIFFERS("CK033", Severity.WARNING, "a name in Latin letters spelled in two ways"),
    NAME_ELSEWHERE("CK034", Severity.REMARK, "a name in Latin letters in one of two blocks only");

    private final Entry entry;

    FigureCode(String id, Severity severity, String meaning) {
        this.entry = new Entry(id, severity, meaning);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
