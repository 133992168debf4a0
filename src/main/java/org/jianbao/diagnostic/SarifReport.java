package org.jianbao.diagnostic;

import java.io.File;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jianbao.json.Json;
import org.jianbao.json.JsonObject;
import org.jianbao.source.SourceSpan;
import org.jianbao.source.SourceText;

/**
 * Tells diagnostics as SARIF 2.1.0 (OASIS, errata 01), which code hosts and editors' programs show
 * beside the lines of a file.
 *
 * <p>One run, one result for each diagnostic, a rule for each code among them. A remark is a {@code
 * note}. Hints follow the message, since SARIF has no place of their own for them. Columns count in
 * code points, as everywhere in Jianbao.
 */
public final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final List<DiagnosticCode> rules;

    private SarifReport(List<DiagnosticCode> rules) {
        this.rules = rules;
    }

    /**
     * {@return the diagnostics as one SARIF document, in the order given}
     *
     * @param diagnostics what is to be told
     * @param version of the program that found them
     */
    public static String of(List<Diagnostic> diagnostics, String version) {
        List<DiagnosticCode> rules = diagnostics.stream().map(Diagnostic::code).distinct().toList();
        return new SarifReport(rules).log(diagnostics, version) + "\n";
    }

    private String log(List<Diagnostic> diagnostics, String version) {
        JsonObject driver = new JsonObject().text("name", "Jianbao").text("version", version);
        driver.value("rules", Json.lines(rules.stream().map(SarifReport::rule)));
        JsonObject run = new JsonObject();
        run.value("tool", new JsonObject().value("driver", driver.close()).close());
        run.text("columnKind", "unicodeCodePoints");
        run.value("results", Json.lines(diagnostics.stream().map(this::result)));
        JsonObject log = new JsonObject().text("$schema", SCHEMA).text("version", "2.1.0");
        return log.value("runs", "[\n" + run.close() + "\n]").close();
    }

    private static String rule(DiagnosticCode code) {
        JsonObject rule = new JsonObject().text("id", code.id());
        rule.value("shortDescription", message(code.meaning()));
        String usual = new JsonObject().text("level", level(code.severity())).close();
        return rule.value("defaultConfiguration", usual).close();
    }

    private String result(Diagnostic diagnostic) {
        JsonObject result = new JsonObject().text("ruleId", diagnostic.code().id());
        result.number("ruleIndex", rules.indexOf(diagnostic.code()));
        result.text("level", level(diagnostic.severity()));
        List<String> sentences = new ArrayList<>(List.of(diagnostic.message()));
        sentences.addAll(diagnostic.hints());
        result.value("message", message(String.join(" ", sentences)));
        result.value("locations", "[" + location(diagnostic.span()).close() + "]");
        if (!diagnostic.related().isEmpty()) {
            result.value(
                    "relatedLocations",
                    Json.array(diagnostic.related().stream().map(SarifReport::related)));
        }
        return result.close();
    }

    private static String related(Diagnostic.Related related) {
        return location(related.span()).value("message", message(related.message())).close();
    }

    private static JsonObject location(SourceSpan span) {
        SourceText source = span.source();
        JsonObject region = new JsonObject();
        region.number("startLine", span.line()).number("startColumn", span.column());
        region.number("endLine", source.line(span.end()));
        region.number("endColumn", source.column(span.end()));
        JsonObject place = new JsonObject();
        place.value("artifactLocation", new JsonObject().text("uri", uri(source.name())).close());
        place.value("region", region.close());
        return new JsonObject().value("physicalLocation", place.close());
    }

    /**
     * Braces are doubled, since single ones would stand for arguments (section 3.11.5), and what
     * looks like a link is none (section 3.11.6).
     */
    private static String message(String text) {
        String plain = text.replace("{", "{{").replace("}", "}}").replace("](", "\\](");
        return new JsonObject().text("text", plain).close();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case REMARK -> "note";
        };
    }

    /**
     * A name as a URI reference (RFC 3986): each step percent-encoded, absolute ones with a scheme.
     */
    private static String uri(String name) {
        String slashed = name.replace(File.separatorChar, '/');
        String path =
                Arrays.stream(slashed.split("/", -1))
                        .filter(step -> !step.equals("."))
                        .map(step -> URLEncoder.encode(step, StandardCharsets.UTF_8))
                        .collect(Collectors.joining("/"))
                        .replace("+", "%20");
        return path.startsWith("/") ? "file://" + path : path;
    }
}
