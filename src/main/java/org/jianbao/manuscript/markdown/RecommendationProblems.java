package org.jianbao.manuscript.markdown;

import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.source.SourceSpan;

/** What can be wrong with recommendations: one method for each problem. */
final class RecommendationProblems {

    private RecommendationProblems() {}

    static Diagnostic empty(SourceSpan heading) {
        return new Diagnostic(
                ManuscriptCode.RECOMMENDATIONS_EMPTY,
                "This section is marked as recommendations, but holds none.",
                heading,
                "Under it write a heading one level lower for each audience and a numbered list under each;"
                        + " or take `.recommendations` out of the braces.");
    }

    static Diagnostic noList(SourceSpan heading) {
        return new Diagnostic(
                ManuscriptCode.RECOMMENDATIONS_LIST,
                "No numbered list follows this audience at once.",
                heading,
                "Write its recommendations as a list `1. …`, `2. …` right under the heading.");
    }

    static Diagnostic start(SourceSpan list, int start) {
        return new Diagnostic(
                ManuscriptCode.RECOMMENDATIONS_START,
                "These recommendations begin with number "
                        + start
                        + ", but each audience is numbered from 1.",
                list,
                "Begin the list with `1.`.");
    }

    static Diagnostic noId(SourceSpan heading) {
        return new Diagnostic(
                ManuscriptCode.RECOMMENDATIONS_ID,
                "This audience has no name from which its recommendations take their letter.",
                heading,
                "Give the heading a name that begins with a Latin letter, the same in every language:"
                        + " `{#government}` makes G1, G2, G3.");
    }

    static Diagnostic stray(SourceSpan list) {
        return new Diagnostic(
                ManuscriptCode.RECOMMENDATIONS_STRAY,
                "This numbered list stands among the recommendations, but belongs to no audience.",
                list,
                "Put an audience's heading before it; if it goes on with the list above, indent what stands between them"
                        + " like the list's text.");
    }
}
