package org.jianbao.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jianbao.source.SourceSpan;
import org.jianbao.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The members that SARIF 2.1.0 requires, and those that a code host shows. */
class SarifReportTest {

    @Test
    void aLogHasAVersionAndOneRunOfANamedTool() {
        Map<?, ?> log = parsed(List.of());
        assertEquals("2.1.0", log.get("version"));
        Map<?, ?> run = run(log);
        assertEquals("unicodeCodePoints", run.get("columnKind"));
        assertEquals(List.of(), run.get("results"));
        assertEquals(
                Map.of("driver", Map.of("name", "Jianbao", "version", "1.2", "rules", List.of())),
                run.get("tool"));
    }

    @Test
    void eachCodeIsARuleOnce() {
        Diagnostic problem = Problem.at("slip", "slip");
        Map<?, ?> tool = member(run(parsed(List.of(problem, problem))), "tool");
        assertEquals(
                List.of(
                        Map.of(
                                "id", "TT001",
                                "shortDescription", Map.of("text", "a slip"),
                                "defaultConfiguration", Map.of("level", "error"))),
                member(tool, "driver").get("rules"));
    }

    @Test
    void aResultTellsCodeLevelWordsAndPlaceInCodePoints() {
        Map<?, ?> result = result(Problem.at("一\n𠀀slip\n", "slip"));
        assertEquals("TT001", result.get("ruleId"));
        assertEquals(0, result.get("ruleIndex"));
        assertEquals("error", result.get("level"));
        assertEquals(Map.of("text", "A slip. Mend it."), result.get("message"));
        assertEquals(
                List.of(Map.of("physicalLocation", place(2, 2, 2, 6))), result.get("locations"));
        assertFalse(result.containsKey("relatedLocations"));
    }

    @Test
    void relatedPlacesAreThere() {
        Map<?, ?> result = result(Problem.withRelated("one\ntwo\n", "two", "one"));
        assertEquals(
                List.of(
                        Map.of(
                                "physicalLocation", place(1, 1, 1, 4),
                                "message", Map.of("text", "See here."))),
                result.get("relatedLocations"));
    }

    @ParameterizedTest
    @CsvSource({"ERROR, error", "WARNING, warning", "REMARK, note"})
    void theLevelIsTheSeverityAsItIsSet(Severity severity, String level) {
        assertEquals(level, result(Problem.at("slip", "slip").as(severity)).get("level"));
    }

    @Test
    void bracesAndBracketsOfMarkdownStandForThemselves() {
        Diagnostic problem = Problem.at("slip", "slip").worded("Write `[](#x){place=head}`.");
        assertEquals(
                Map.of("text", "Write `[\\](#x){{place=head}}`. Mend it."),
                result(problem).get("message"));
    }

    @ParameterizedTest
    @CsvSource({
        "news/en.md, news/en.md",
        "./en.md, en.md",
        "my news/简报:1.md, my%20news/%E7%AE%80%E6%8A%A5%3A1.md",
        "a+b/100%.md, a%2Bb/100%25.md",
        "/home/me/en.md, file:///home/me/en.md"
    })
    void filesAreUriReferences(String name, String uri) {
        SourceSpan span = new SourceText(name, "slip").start();
        Map<?, ?> result = result(new Diagnostic(Problem.SLIP, "A slip.", span, "Mend it."));
        Map<?, ?> place = member(first(result, "locations"), "physicalLocation");
        assertEquals(Map.of("uri", uri), place.get("artifactLocation"));
    }

    private static Map<String, Object> place(
            int startLine, int startColumn, int endLine, int endColumn) {
        return Map.of(
                "artifactLocation",
                Map.of("uri", "m/en.md"),
                "region",
                Map.of(
                        "startLine", startLine,
                        "startColumn", startColumn,
                        "endLine", endLine,
                        "endColumn", endColumn));
    }

    private static Map<?, ?> result(Diagnostic problem) {
        return first(run(parsed(List.of(problem))), "results");
    }

    private static Map<?, ?> run(Map<?, ?> log) {
        return first(log, "runs");
    }

    /** JSON is YAML too. */
    private static Map<?, ?> parsed(List<Diagnostic> problems) {
        LoadSettings settings = LoadSettings.builder().build();
        return (Map<?, ?>) new Load(settings).loadFromString(SarifReport.of(problems, "1.2"));
    }

    private static Map<?, ?> member(Map<?, ?> object, String name) {
        return (Map<?, ?>) Objects.requireNonNull(object.get(name), name);
    }

    private static Map<?, ?> first(Map<?, ?> object, String name) {
        return (Map<?, ?>) ((List<?>) Objects.requireNonNull(object.get(name), name)).getFirst();
    }
}
