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
 * related} (objects with {@code message} and a place), and with the first difference of two texts
 * {@code sideBySide}: {@code left} and {@code right} (files) and {@code rows}, each with the {@code
 * line} and {@code text} that it has {@code left} and {@code right}, and {@code differs} where they
 * do. Lines and columns count from 1, columns in code points; the end is the place after the last
 * character.
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
        diagnostic.sideBySide().ifPresent(texts -> object.value("sideBySide", sideBySide(texts)));
        return object.close();
    }

    private static String sideBySide(SideBySide texts) {
        JsonObject object = new JsonObject();
        object.text("left", texts.left()).text("right", texts.right());
        object.value("rows", Json.array(texts.rows().stream().map(JsonReport::row)));
        return object.close();
    }

    private static String row(SideBySide.Row row) {
        JsonObject object = new JsonObject();
        row.left().ifPresent(span -> object.value("left", block(span)));
        row.right().ifPresent(span -> object.value("right", block(span)));
        if (row.differs()) {
            object.truth("differs");
        }
        return object.close();
    }

    private static String block(SourceSpan span) {
        JsonObject object = new JsonObject().number("line", span.line());
        return object.text("text", span.source().lineAt(span.start()).strip()).close();
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
