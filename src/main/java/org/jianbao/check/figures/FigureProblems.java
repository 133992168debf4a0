package org.jianbao.check.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jianbao.check.figures.FigureRule.Placed;
import org.jianbao.check.figures.FigureRule.Side;
import org.jianbao.check.text.Prose;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Diagnostic.Related;
import org.jianbao.source.SourceSpan;

/** How figures can differ between two languages: one method for each problem. */
final class FigureProblems {

    private FigureProblems() {}

    /** A figure that is missing in the passage on the other side. */
    static Diagnostic missing(Placed figure, Optional<Placed> near, Side other) {
        String words = figure.words();
        return near.map(there ->
                        new Diagnostic(
                                FigureCode.FIGURE_DIFFERS,
                                "Here `%s`, there `%s`.".formatted(words, there.words()),
                                span(figure),
                                List.of(hint(words)),
                                List.of(new Related(span(there), "There, in its counterpart."))))
                .orElseGet(() ->
                        new Diagnostic(
                                FigureCode.FIGURE_DIFFERS,
                                "The figure `%s` is not in the counterpart in `%s`."
                                        .formatted(words, other.text().language()),
                                span(figure),
                                List.of(hint(words)),
                                List.of(new Related(start(other), "Its counterpart."))));
    }

    /** One value, but per cent or a currency on one side only. */
    static Diagnostic unit(Placed figure, Placed there) {
        return new Diagnostic(
                FigureCode.UNIT_DIFFERS,
                "Here `%s`, there `%s`: the same number of something else."
                        .formatted(figure.words(), there.words()),
                span(figure),
                List.of(hint(figure.words())),
                List.of(new Related(span(there), "There, in its counterpart.")));
    }

    /** The first of many problems of one passage; the last says how many there are. */
    static List<Diagnostic> cut(List<Diagnostic> problems, int most) {
        List<Diagnostic> told = new ArrayList<>(problems.subList(0, most));
        Diagnostic last = told.removeLast();
        int more = problems.size() - most;
        told.add(
                last.worded(
                        "%s %d more figures differ in this passage."
                                .formatted(last.message(), more)));
        return told;
    }

    private static String hint(String words) {
        return "Make both the same. If both are meant, mark one of them: `[" + words + "]{.sic}`.";
    }

    private static SourceSpan span(Placed placed) {
        return placed.prose().span(placed.figure().from(), placed.figure().to());
    }

    /** The first line of a passage. */
    private static SourceSpan start(Side side) {
        return firstLine(side.passages().getFirst().prose());
    }

    static SourceSpan firstLine(Prose prose) {
        int end = prose.text().indexOf('\n');
        return prose.span(0, end > 0 ? end : prose.text().length());
    }
}
