package org.jianbao.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jianbao.source.SourceSpan;

/**
 * Tells diagnostics as text, for the editor at the terminal.
 *
 * <pre>
 * manuscript/en.md:12:4: error MS080: The note `[^ilo]` is called, but not written.
 *   Forced labour[^ilo] is a crime.
 *                ^^^^^^
 *   hint: Did you mean `[^ilo-2008]`?
 * </pre>
 *
 * <p>Where two texts differ, both are shown side by side ({@link SideBySide}) in place of the lines
 * of related places, which are among theirs. Lines and columns count from 1, columns in characters.
 * The mark stands under the place on a terminal that gives full-width characters two cells.
 */
public final class TextReport {

    private static final String INDENT = "  ";

    private final Coloring coloring;
    private final StringBuilder text = new StringBuilder();

    private TextReport(Coloring coloring) {
        this.coloring = coloring;
    }

    /**
     * {@return the diagnostics as plain text, one after the other in the order given, a blank line
     * between; empty text for none}
     *
     * @param diagnostics what is to be told
     */
    public static String of(List<Diagnostic> diagnostics) {
        return of(diagnostics, Coloring.PLAIN);
    }

    /**
     * {@return the diagnostics as text, one after the other in the order given, a blank line
     * between; empty text for none}
     *
     * @param diagnostics what is to be told
     * @param coloring whether in color
     */
    public static String of(List<Diagnostic> diagnostics, Coloring coloring) {
        return String.join("\n", diagnostics.stream().map(d -> of(d, coloring)).toList());
    }

    /**
     * {@return one diagnostic as plain text, each of its lines with its line end}
     *
     * @param diagnostic what is to be told
     */
    public static String of(Diagnostic diagnostic) {
        return of(diagnostic, Coloring.PLAIN);
    }

    private static String of(Diagnostic diagnostic, Coloring coloring) {
        TextReport report = new TextReport(coloring);
        report.diagnostic(diagnostic);
        return report.text.toString();
    }

    private void diagnostic(Diagnostic diagnostic) {
        Severity severity = diagnostic.severity();
        place(diagnostic.span());
        text.append(coloring.severity(severity, severity.name().toLowerCase(Locale.ROOT)))
                .append(' ')
                .append(diagnostic.code().id())
                .append(": ")
                .append(Cells.shown(diagnostic.message()))
                .append('\n');
        excerpt(diagnostic.span(), mark -> coloring.severity(severity, mark));
        for (Diagnostic.Related related : diagnostic.related()) {
            text.append(INDENT);
            place(related.span());
            text.append(Cells.shown(related.message())).append('\n');
            if (diagnostic.sideBySide().isEmpty()) {
                excerpt(related.span(), coloring::related);
            }
        }
        diagnostic
                .sideBySide()
                .map(texts -> Columns.of(texts, INDENT, row -> coloring.severity(severity, row)))
                .ifPresent(text::append);
        for (String hint : diagnostic.hints()) {
            text.append(INDENT).append("hint: ").append(Cells.shown(hint)).append('\n');
        }
    }

    private void place(SourceSpan span) {
        text.append(coloring.place(Cells.shown(span.toString()) + ":")).append(' ');
    }

    private void excerpt(SourceSpan span, UnaryOperator<String> colored) {
        SourceExcerpt.of(span)
                .ifPresent(excerpt ->
                        text.append(INDENT)
                                .append(excerpt.line())
                                .append('\n')
                                .append(INDENT)
                                .append(" ".repeat(excerpt.indent()))
                                .append(colored.apply("^".repeat(excerpt.marked())))
                                .append('\n'));
    }
}
