package org.jianbao.diagnostic;

import java.util.List;
import java.util.Locale;
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
 * <p>Lines and columns count from 1, columns in characters. The mark stands under the place on a
 * terminal that gives full-width characters two cells.
 */
public final class TextReport {

    private static final String INDENT = "  ";

    private TextReport() {}

    /**
     * {@return the diagnostics as text, one after the other in the order given, a blank line
     * between; empty text for none}
     *
     * @param diagnostics what is to be told
     */
    public static String of(List<Diagnostic> diagnostics) {
        return String.join("\n", diagnostics.stream().map(TextReport::of).toList());
    }

    /**
     * {@return one diagnostic as text, each of its lines with its line end}
     *
     * @param diagnostic what is to be told
     */
    public static String of(Diagnostic diagnostic) {
        DiagnosticCode code = diagnostic.code();
        StringBuilder text = new StringBuilder();
        String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
        place(text, diagnostic.span())
                .append(severity)
                .append(' ')
                .append(code.id())
                .append(": ")
                .append(Cells.shown(diagnostic.message()))
                .append('\n');
        excerpt(text, diagnostic.span());
        for (Diagnostic.Related related : diagnostic.related()) {
            text.append(INDENT);
            place(text, related.span()).append(Cells.shown(related.message())).append('\n');
            excerpt(text, related.span());
        }
        for (String hint : diagnostic.hints()) {
            text.append(INDENT).append("hint: ").append(Cells.shown(hint)).append('\n');
        }
        return text.toString();
    }

    private static StringBuilder place(StringBuilder text, SourceSpan span) {
        return text.append(Cells.shown(span.toString())).append(": ");
    }

    private static void excerpt(StringBuilder text, SourceSpan span) {
        SourceExcerpt.of(span)
                .ifPresent(excerpt ->
                        text.append(INDENT)
                                .append(excerpt.line())
                                .append('\n')
                                .append(INDENT)
                                .append(excerpt.mark())
                                .append('\n'));
    }
}
