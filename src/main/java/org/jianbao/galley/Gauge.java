package org.jianbao.galley;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.composition.Composer;
import org.jianbao.composition.Profile;
import org.jianbao.composition.SetLine;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Piece;
import org.jianbao.source.SourceSpan;

/** Holds pieces against measure and page: tells of words wider than their line, rows too high. */
final class Gauge {

    /** What may stick out unnoticed, pt. */
    private static final double TOLERANCE = 0.5;

    /** What stands between white space and the marks of Markdown. */
    private static final Pattern WORD = Pattern.compile("[^\\s*`|\\\\\\[\\](){}<>]+");

    private final PieceTray.Frame frame;
    private final IdentityHashMap<Composer.Matter, SourceSpan> written = new IdentityHashMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    Gauge(PieceTray.Frame frame) {
        this.frame = frame;
    }

    /** Remembers where matter stands in the manuscript; what is not remembered is not checked. */
    void remember(Composer.Matter matter, SourceSpan span) {
        written.put(matter, span);
    }

    List<Diagnostic> problems() {
        return List.copyOf(problems);
    }

    int told() {
        return problems.size();
    }

    void tell(Diagnostic problem) {
        problems.add(problem);
    }

    void check(Piece piece) {
        switch (piece.body()) {
            case Piece.Body.Text(Composer.Matter matter) -> {
                double measure = frame.measure() - piece.space().left() - piece.space().right();
                Optional<SourceSpan> span = written(matter);
                span.ifPresent(s -> width(matter, measure, s));
                if (piece.keep().whole()) {
                    int lines = lines(matter, measure).size();
                    span.ifPresent(s -> height(piece, lines, s));
                }
            }
            case Piece.Body.Row row -> {
                for (Piece.Cell cell : row.cells()) {
                    written(cell.matter()).ifPresent(s -> width(cell.matter(), cell.width(), s));
                }
                row.cells().stream()
                        .max(Comparator.comparingInt(Gauge::lines))
                        .ifPresent(cell ->
                                written(cell.matter())
                                        .ifPresent(s -> height(piece, lines(cell), s)));
            }
            case Piece.Body.Picture _ -> {}
        }
    }

    private Optional<SourceSpan> written(Composer.Matter matter) {
        return Optional.ofNullable(written.get(matter));
    }

    /** The composer tears such a word where it must; nobody wants that unseen. */
    private void width(Composer.Matter matter, double measure, SourceSpan span) {
        double by = matter.extent().least() - measure;
        if (by > TOLERANCE) {
            problems.add(GalleyCode.tooWide(by, longest(span)));
        }
    }

    private void height(Piece piece, int lines, SourceSpan span) {
        if ((lines - 1) * piece.leading() > frame.depth() + TOLERANCE) {
            problems.add(GalleyCode.tooHigh(what(piece.kind()), firstLine(span)));
        }
    }

    private static String what(Kind kind) {
        return switch (kind) {
            case TABLE -> "row of a table";
            case QUOTE -> "statement";
            case RECOMMENDATION -> "recommendation";
            case HEADING -> "heading";
            case CAPTION -> "caption";
            default -> "text";
        };
    }

    private static int lines(Piece.Cell cell) {
        return lines(cell.matter(), cell.width()).size();
    }

    private static List<SetLine> lines(Composer.Matter matter, double measure) {
        return matter.set(0, Profile.even(measure), 0).lines();
    }

    /** The longest word of a place. */
    private static SourceSpan longest(SourceSpan span) {
        String text = span.source().text().substring(span.start(), span.end());
        Matcher part = WORD.matcher(text);
        return part.results()
                .max(Comparator.comparingInt(found -> found.end() - found.start()))
                .map(found ->
                        new SourceSpan(
                                span.source(),
                                span.start() + found.start(),
                                span.start() + found.end()))
                .orElse(firstLine(span));
    }

    /** {@return the first line of a place} */
    static SourceSpan firstLine(SourceSpan span) {
        int newline = span.source().text().indexOf('\n', span.start());
        int end = newline < 0 ? span.end() : Math.min(newline, span.end());
        return new SourceSpan(span.source(), span.start(), end);
    }
}
