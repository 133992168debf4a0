package org.jianbao.proofreading;

import org.jianbao.diagnostic.DiagnosticCode;
import org.jianbao.diagnostic.Severity;

/** What a reader of the proofs marks. */
public enum ProofCode implements DiagnosticCode {
    TOO_WIDE("PG001", Severity.WARNING, "A word in a note, the contents or a cover is too wide."),
    LOOSE("PG002", Severity.WARNING, "A line is set very loose."),
    RUNT("PG003", Severity.WARNING, "A paragraph ends in a lone character or scrap of a word."),
    STRANDED_HEADING("PG004", Severity.WARNING, "A heading stands at the foot without its text."),
    LONE_LINE("PG005", Severity.WARNING, "A line of a paragraph stands alone at the page turn."),
    THIN_PAGE("PG006", Severity.WARNING, "A page is nearly empty."),
    NOTE_CONTINUED("PG007", Severity.REMARK, "A note goes on on the next page."),
    UNEVEN_OPENING(
            "PG008", Severity.WARNING, "One language leaves much of its column white on a spread."),
    UNEVEN_TEXTS("PG009", Severity.REMARK, "One language runs much longer than the other.");

    private final Entry entry;

    ProofCode(String id, Severity severity, String meaning) {
        this.entry = new Entry(id, severity, meaning);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
