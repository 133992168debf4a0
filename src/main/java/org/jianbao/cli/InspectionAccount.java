package org.jianbao.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jianbao.diagnostic.Severity;
import org.jianbao.json.JsonObject;
import org.jianbao.preflight.Finding;
import org.jianbao.preflight.Inspection;
import org.jianbao.preflight.Places;
import org.jianbao.preflight.Rule;

/** Tells what was found in a PDF, in words or as JSON. */
final class InspectionAccount {

    private final String file;
    private final Inspection inspection;

    /**
     * An account.
     *
     * @param file name of the PDF, as it was typed
     * @param inspection what was found
     */
    InspectionAccount(String file, Inspection inspection) {
        this.file = file;
        this.inspection = inspection;
    }

    /** {@return the findings, three lines each, like ones together, and a line with their sum} */
    String text() {
        Map<List<Object>, List<Finding>> alike =
                inspection.findings().stream()
                        .collect(
                                groupingBy(
                                        f -> List.of(f.rule(), f.message()),
                                        LinkedHashMap::new,
                                        toList()));
        return alike.values().stream().map(this::text).collect(joining()) + sum();
    }

    private String text(List<Finding> alike) {
        Finding finding = alike.getFirst();
        Rule rule = finding.rule();
        String place = Places.told(alike.stream().map(Finding::place).toList());
        return file
                + (place.isEmpty() ? "" : ": " + place)
                + ": "
                + severity(rule)
                + " "
                + rule.id()
                + ": "
                + shown(finding.message())
                + "\n  rule: "
                + rule.name()
                + " ("
                + rule.clause(inspection.terms().profile())
                + ")\n  hint: "
                + finding.hint()
                + "\n";
    }

    /** Names in a PDF may hold anything: nothing of that may steer the terminal. */
    private static String shown(String text) {
        return text.replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    private String sum() {
        return file
                + ": "
                + counted(inspection.pages(), "page")
                + ", looked over for "
                + inspection.terms().profile().title()
                + ": "
                + counted(inspection.count(Severity.ERROR), "error")
                + ", "
                + counted(inspection.count(Severity.WARNING), "warning")
                + ", "
                + counted(inspection.count(Severity.REMARK), "remark")
                + "\n";
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String severity(Rule rule) {
        return rule.severity().name().toLowerCase(Locale.ROOT);
    }

    /** {@return one document; docs/preflight.md lists the keys} */
    String json() {
        String findings =
                inspection.findings().stream().map(f -> "\n" + json(f)).collect(joining(","));
        return new JsonObject()
                        .text("file", file)
                        .text("profile", inspection.terms().profile().title())
                        .number("pages", inspection.pages())
                        .value("findings", "[" + findings + "]")
                        .close()
                + "\n";
    }

    private String json(Finding finding) {
        Rule rule = finding.rule();
        JsonObject object = new JsonObject().text("rule", rule.id());
        object.text("severity", severity(rule));
        if (finding.place().page() > 0) {
            object.number("page", finding.place().page());
        }
        if (!finding.place().object().isEmpty()) {
            object.text("object", finding.place().object());
        }
        return object.text("message", finding.message())
                .text("hint", finding.hint())
                .text("name", rule.name())
                .text("source", rule.clause(inspection.terms().profile()))
                .close();
    }
}
