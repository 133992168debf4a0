package org.jianbao.check.text;

import java.util.List;
import org.jianbao.check.text.Memory.Piece;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Diagnostic.Related;
import org.jianbao.source.SourceSpan;

/**
 * Moves problems along with the pieces of text in which they stand. Places in other files stay.
 *
 * @param from where the pieces stood
 * @param to where they stand now, in the same order
 */
record Move(List<Piece> from, List<Piece> to) {

    /** {@return problems where pieces stand now} */
    static List<Diagnostic> of(List<Diagnostic> problems, List<Piece> from, List<Piece> to) {
        if (problems.isEmpty()) {
            return List.of();
        }
        Move move = new Move(from, to);
        return problems.stream().map(move::moved).toList();
    }

    /** {@return whether problems stand in pieces, or in files that have none of them} */
    static boolean isPossible(List<Diagnostic> problems, List<Piece> pieces) {
        return problems.stream()
                .allMatch(problem ->
                        problem.sideBySide().isEmpty()
                                && isFixed(problem.span(), pieces)
                                && problem.related().stream()
                                        .allMatch(other -> isFixed(other.span(), pieces)));
    }

    private static boolean isFixed(SourceSpan span, List<Piece> pieces) {
        return pieces.stream().anyMatch(piece -> holds(piece, span))
                || pieces.stream().noneMatch(p -> p.span().source().equals(span.source()));
    }

    private static boolean holds(Piece piece, SourceSpan span) {
        return piece.span().source().equals(span.source())
                && piece.span().start() <= span.start()
                && span.end() <= piece.span().end();
    }

    private Diagnostic moved(Diagnostic problem) {
        return new Diagnostic(
                problem.code(),
                problem.severity(),
                problem.message(),
                moved(problem.span()),
                problem.hints(),
                problem.related().stream()
                        .map(other -> new Related(moved(other.span()), other.message()))
                        .toList(),
                problem.sideBySide());
    }

    private SourceSpan moved(SourceSpan span) {
        for (int i = 0; i < from.size(); i++) {
            if (holds(from.get(i), span)) {
                SourceSpan now = to.get(i).span();
                int by = now.start() - from.get(i).span().start();
                return new SourceSpan(now.source(), span.start() + by, span.end() + by);
            }
        }
        return span;
    }
}
