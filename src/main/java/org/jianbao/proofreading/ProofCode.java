package org.jianbao.proofreading;

import org.jianbao.diagnostic.DiagnosticCode;
import org.jianbao.diagnostic.Severity;

/** What a reader of the proofs marks. */
public enum ProofCode implements DiagnosticCode {
    TOO_WIDE(
            "PG001",
            Severity.WARNING,
            "a word too wide for its line in a note, the contents or on a cover"),
    LOOSE("PG002", Severity.WARNING, "a line that is set very loose"),
    RUNT(
            "PG003",
            Severity.WARNING,
            "a paragraph that ends in a lone character or the scrap of a word"),
    STRANDED_HEADING("PG004", Severity.WARNING, "a heading at the foot of a page without its text"),
    LONE_LINE(
            "PG005",
            Severity.WARNING,
            "a line of a paragraph that stands alone at the turn of a page"),
    THIN_PAGE("PG006", Severity.WARNING, "a page that is nearly empty"),
    NOTE_CONTINUED("PG007", Severity.REMARK, "a note that goes on on the next page"),
    UNEVEN_OPENING(
            "PG008",
            Severity.WARNING,
            "a language that leaves much more white on a spread than the other"),
    UNEVEN_TEXTS("PG009", Severity.REMARK, "a text that runs much longer than the one beside it");

    private final Entry entry;

    ProofCode(String id, Severity severity, String meaning) {
        this.entry = new Entry(id, severity, meaning);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
