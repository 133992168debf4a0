package org.jianbao.makeup;

import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.DiagnosticCode;
import org.jianbao.diagnostic.Severity;
import org.jianbao.source.SourceSpan;

/** What can go wrong while pages are made up. */
public enum MakeupCode implements DiagnosticCode {
    QUOTE_IN_TEXT(
            "MU001", Severity.WARNING, "a pull quote without room beside the text, set within it"),
    QUOTE_MOVED("MU002", Severity.WARNING, "a pull quote on a later page than its passage"),
    QUOTE_TOO_LARGE("MU003", Severity.ERROR, "a pull quote that is larger than a page"),
    NOTE_LATE("MU004", Severity.WARNING, "a note that begins on a later page than its call"),
    OFF_PAGE("MU005", Severity.ERROR, "something taller than a page that would be cut off");

    private final Entry entry;

    MakeupCode(String id, Severity severity, String meaning) {
        this.entry = new Entry(id, severity, meaning);
    }

    @Override
    public Entry entry() {
        return entry;
    }

    static Diagnostic quoteInText(SourceSpan quote, int page) {
        return new Diagnostic(
                QUOTE_IN_TEXT,
                "This pull quote finds no room beside the text, so it stands in the text of page "
                        + page
                        + ".",
                quote,
                "Move it to a paragraph with more plain text around it, or shorten it.");
    }

    static Diagnostic quoteTooLarge(SourceSpan quote) {
        return new Diagnostic(
                QUOTE_TOO_LARGE,
                "This pull quote is larger than a page.",
                quote,
                "Shorten it: a pull quote repeats one thought of the text, a dozen words.");
    }

    static Diagnostic quoteMoved(SourceSpan quote, int page) {
        return new Diagnostic(
                QUOTE_MOVED,
                "This pull quote stands on page "
                        + page
                        + ", after the page where its passage begins.",
                quote,
                "Move it to the paragraph before or after, or leave it if the place is good.");
    }

    static Diagnostic noteLate(SideNote note, SourceSpan span, int call, String page) {
        return new Diagnostic(
                NOTE_LATE,
                "Note %d finds no room on page %d, where it is called; it begins on page %s."
                        .formatted(note.number(), call, page),
                span,
                "Shorten this note or one near it, or move its call to another sentence.");
    }

    static Diagnostic offPage(Piece piece, SourceSpan span, int page) {
        String what =
                switch (piece.kind()) {
                    case TABLE -> "This row of a table";
                    case CAPTION -> "This picture";
                    default -> "This";
                };
        return new Diagnostic(
                OFF_PAGE,
                what + " is taller than page " + page + ", and its end would be cut off.",
                span,
                "Divide it in two, or shorten it.");
    }
}
