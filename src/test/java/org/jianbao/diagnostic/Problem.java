package org.jianbao.diagnostic;

import java.util.List;
import org.jianbao.diagnostic.Diagnostic.Related;
import org.jianbao.source.SourceSpan;
import org.jianbao.source.SourceText;

/** A problem for tests. */
enum Problem implements DiagnosticCode {
    SLIP;

    @Override
    public Entry entry() {
        return new Entry("TT001", Severity.ERROR, "a slip");
    }

    /** {@return a problem at the first place where a word stands in a text} */
    static Diagnostic at(String text, String word) {
        return new Diagnostic(SLIP, "A slip.", span(text, word), "Mend it.");
    }

    static Diagnostic withRelated(String text, String word, String other) {
        List<Related> related = List.of(new Related(span(text, other), "See here."));
        return new Diagnostic(SLIP, "A \"slip\".", span(text, word), List.of(), related);
    }

    private static SourceSpan span(String text, String word) {
        int start = text.indexOf(word);
        return new SourceSpan(new SourceText("m/en.md", text), start, start + word.length());
    }
}
