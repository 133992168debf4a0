package org.jianbao.manuscript.markdown;

import java.util.List;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Diagnostic.Related;
import org.jianbao.manuscript.Glossary.Avoided;
import org.jianbao.source.SourceSpan;

/** What can be wrong with {@code glossary.yaml}: one method for each problem. */
final class GlossaryProblems {

    private GlossaryProblems() {}

    static Diagnostic termTwice(SourceSpan span, String term, SourceSpan first) {
        return new Diagnostic(
                ManuscriptCode.TERM_TWICE,
                "The term `" + term + "` stands in the glossary twice.",
                span,
                List.of("Make one entry of the two; other words for the same go under `also`."),
                List.of(new Related(first, "The first stands here.")));
    }

    static Diagnostic termAvoided(Avoided avoided, SourceSpan term) {
        return new Diagnostic(
                ManuscriptCode.TERM_AVOIDED,
                "`" + avoided.words() + "` is to be avoided, and is a term too.",
                avoided.span(),
                List.of("Take it out of one of the two places."),
                List.of(new Related(term, "Here it is a term.")));
    }

    static Diagnostic noSuchText(SourceSpan span, String tag) {
        return new Diagnostic(
                ManuscriptCode.GLOSSARY_LANGUAGE,
                "The briefing has no text in `"
                        + tag
                        + "`: the glossary's words in it are left out.",
                span,
                "Nothing need be done if the glossary serves other briefings too.");
    }

    static Diagnostic entryEmpty(SourceSpan span, List<String> keys) {
        return new Diagnostic(
                ManuscriptCode.ENTRY_EMPTY,
                "This entry of the glossary holds no term and nothing to avoid.",
                span,
                "Known keys: " + String.join(", ", keys) + ".");
    }
}
