package org.jianbao.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jianbao.source.SourceSpan;
import org.jianbao.source.SourceText;

/**
 * Tells diagnostics as JSON, for programs: an array with one object for each.
 *
 * <p>Keys: {@code code}, {@code severity} (error, warning, remark), {@code message}, {@code file},
 * {@code line}, {@code column}, {@code endLine}, {@code endColumn}, {@code hints} (texts), {@code
 * related} (objects with {@code message} and a place). Lines and columns count from 1, columns in
 * code points; the end is the place after the last character.
 */
public final class JsonReport {

    private final StringBuilder json = new StringBuilder();

    private JsonReport() {}

    /**
     * {@return the diagnostics as a JSON array in the order given, an object a line, with a line
     * end}
     *
     * @param diagnostics what is to be told
     */
    public static String of(List<Diagnostic> diagnostics) {
        JsonReport report = new JsonReport();
        report.json.append('[');
        String separator = "\n";
        for (Diagnostic diagnostic : diagnostics) {
            report.json.append(separator);
            report.diagnostic(diagnostic);
            separator = ",\n";
        }
        return report.json.append(diagnostics.isEmpty() ? "]\n" : "\n]\n").toString();
    }

    private void diagnostic(Diagnostic diagnostic) {
        DiagnosticCode code = diagnostic.code();
        json.append('{');
        text("code", code.id());
        json.append(',');
        text("severity", code.severity().name().toLowerCase(Locale.ROOT));
        json.append(',');
        text("message", diagnostic.message());
        json.append(',');
        place(diagnostic.span());
        json.append(",\"hints\":");
        list(diagnostic.hints(), this::string);
        json.append(",\"related\":");
        list(diagnostic.related(), this::related);
        json.append('}');
    }

    private void related(Diagnostic.Related related) {
        json.append('{');
        text("message", related.message());
        json.append(',');
        place(related.span());
        json.append('}');
    }

    private <T> void list(List<T> values, Consumer<T> writer) {
        json.append('[');
        String separator = "";
        for (T value : values) {
            json.append(separator);
            writer.accept(value);
            separator = ",";
        }
        json.append(']');
    }

    private void place(SourceSpan span) {
        SourceText source = span.source();
        text("file", source.name());
        number("line", span.line());
        number("column", span.column());
        number("endLine", source.line(span.end()));
        number("endColumn", source.column(span.end()));
    }

    private void text(String key, String value) {
        string(key);
        json.append(':');
        string(value);
    }

    private void number(String key, int value) {
        json.append(',');
        string(key);
        json.append(':').append(value);
    }

    /** RFC 8259, section 7: quotation mark, backslash and control characters are escaped. */
    private void string(String value) {
        json.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\t' -> json.append("\\t");
                default -> character(c);
            }
        }
        json.append('"');
    }

    private void character(char c) {
        if (c < 0x20 || c == 0x7F) {
            json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        } else {
            json.append(c);
        }
    }
}
