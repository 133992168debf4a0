package org.jianbao.manuscript.markdown;

import java.util.List;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Suggestion;
import org.jianbao.source.SourceSpan;

/** What can be wrong with block quotes: one method for each problem. */
final class QuoteProblems {

    private QuoteProblems() {}

    static Diagnostic markerUnknown(SourceSpan marker, String name) {
        return new Diagnostic(
                ManuscriptCode.QUOTE_MARKER_UNKNOWN,
                "The marker `[!" + name + "]` is unknown: this is read as a plain quotation.",
                marker,
                Suggestion.nearest(name, List.of("PULLQUOTE")).isPresent()
                        ? YamlProblems.didYouMean("[!PULLQUOTE]")
                        : "The one marker there is is `[!PULLQUOTE]`.");
    }

    static Diagnostic pullQuoteEmpty(SourceSpan marker) {
        return new Diagnostic(
                ManuscriptCode.PULL_QUOTE_EMPTY,
                "This pull quote has no text.",
                marker,
                "Write its text on the next lines, each beginning with `> `.");
    }

    static Diagnostic pullQuoteShape(SourceSpan span) {
        return new Diagnostic(
                ManuscriptCode.PULL_QUOTE_SHAPE,
                "A pull quote is one paragraph of text, but here is more.",
                span,
                "Leave one paragraph; for more, write two pull quotes or a plain quotation.");
    }

    static Diagnostic pullQuoteInside(SourceSpan marker) {
        return new Diagnostic(
                ManuscriptCode.PULL_QUOTE_MISPLACED,
                "A pull quote cannot stand inside a list, a quotation or a note.",
                marker,
                "Put it before the block that it belongs to, between two blank lines.");
    }

    static Diagnostic pullQuoteLast(SourceSpan span) {
        return new Diagnostic(
                ManuscriptCode.PULL_QUOTE_MISPLACED,
                "No text follows this pull quote, so there is nothing for it to stand at.",
                span,
                "Put it before the paragraph whose words it repeats.");
    }

    static Diagnostic noteInPullQuote(String label, SourceSpan call) {
        return new Diagnostic(
                ManuscriptCode.PULL_QUOTE_NOTE,
                "The note `[^" + label + "]` is called in a pull quote.",
                call,
                "Call it in the text that the pull quote repeats.");
    }
}
