package org.jianbao.diagnostic;

import java.util.List;
import java.util.Locale;
import org.jianbao.json.Json;
import org.jianbao.json.JsonObject;
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

    private JsonReport() {}

    /**
     * {@return the diagnostics as a JSON array in the order given, an object a line, with a line
     * end}
     *
     * @param diagnostics what is to be told
     */
    public static String of(List<Diagnostic> diagnostics) {
        return Json.lines(diagnostics.stream().map(JsonReport::diagnostic)) + "\n";
    }

    private static String diagnostic(Diagnostic diagnostic) {
        DiagnosticCode code = diagnostic.code();
        JsonObject object = new JsonObject();
        object.text("code", code.id());
        object.text("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
        object.text("message", diagnostic.message());
        place(object, diagnostic.span());
        object.value("hints", Json.array(diagnostic.hints().stream().map(Json::text)));
        object.value("related", Json.array(diagnostic.related().stream().map(JsonReport::related)));
        return object.close();
    }

    private static String related(Diagnostic.Related related) {
        JsonObject object = new JsonObject().text("message", related.message());
        place(object, related.span());
        return object.close();
    }

    private static void place(JsonObject object, SourceSpan span) {
        SourceText source = span.source();
        object.text("file", source.name());
        object.number("line", span.line());
        object.number("column", span.column());
        object.number("endLine", source.line(span.end()));
        object.number("endColumn", source.column(span.end()));
    }
}
