package org.jianbao.cli;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import org.jianbao.CodeFamily;
import org.jianbao.Codes;
import org.jianbao.Explanation;
import org.jianbao.diagnostic.Cells;
import org.jianbao.diagnostic.DiagnosticCode;
import org.jianbao.diagnostic.Severity;
import org.jianbao.json.Json;
import org.jianbao.json.JsonObject;
import org.jianbao.preflight.Rule;

/** Tells what codes mean, in words or as JSON. */
final class ExplanationAccount {

    /** Cells of a line: what the narrowest usual terminal shows. */
    private static final int LINE = 80;

    private static final String FILE = "@ ";

    private ExplanationAccount() {}

    /** {@return what a code means, why it matters, an example, and how it is set} */
    static String text(DiagnosticCode code) {
        Explanation explanation = Explanation.of(code);
        return head(code)
                + "\n\n"
                + wrapped(explanation.why())
                + "\n\nWrong:\n\n"
                + shown(explanation.wrong())
                + "\nRight:\n\n"
                + shown(explanation.right())
                + "\n"
                + setting(code)
                + "\n";
    }

    /** The first line, in the form of a message. */
    private static String head(DiagnosticCode code) {
        String kind = code instanceof Rule ? ", rule: " : ": ";
        return severity(code) + " " + code.id() + kind + code.meaning();
    }

    private static String setting(DiagnosticCode code) {
        if (Codes.isSettable(code)) {
            return "It is a "
                    + severity(code)
                    + " unless `briefing.yaml` says otherwise:\n\n    checks: {"
                    + code.id()
                    + ": off}\n\nPossible: `error`, `warning`, `remark`, `off`.";
        }
        return code.severity() == Severity.ERROR
                ? "An error stays one: nothing right could be printed."
                : "It is told by `jianbao preflight` only, and cannot be set in `briefing.yaml`.";
    }

    /** A sample, indented; the files of a folder under their names. */
    private static String shown(Explanation.Sample sample) {
        boolean files = sample.isManuscript() && sample.text().startsWith(FILE);
        String lines =
                sample.text()
                        .lines()
                        .map(line -> files && line.startsWith(FILE) ? name(line) : indented(line))
                        .collect(joining());
        return files ? lines.substring(1) : lines;
    }

    /** The name of a file, after an empty line. */
    private static String name(String line) {
        return "\n  " + line.substring(FILE.length()) + "\n";
    }

    private static String indented(String line) {
        return line.isEmpty() ? "\n" : "    " + line + "\n";
    }

    /** Breaks a paragraph into lines that a terminal shows whole. */
    private static String wrapped(String paragraph) {
        StringBuilder lines = new StringBuilder();
        int filled = 0;
        for (String word : paragraph.split(" ", -1)) {
            int width = Cells.width(word);
            boolean fits = filled + 1 + width <= LINE;
            if (filled > 0) {
                lines.append(fits ? ' ' : '\n');
            }
            filled = filled > 0 && fits ? filled + 1 + width : width;
            lines.append(word);
        }
        return lines.toString();
    }

    /** {@return all codes, family by family} */
    static String list() {
        return Arrays.stream(CodeFamily.values())
                        .filter(family -> !family.codes().isEmpty())
                        .map(ExplanationAccount::list)
                        .collect(joining("\n"))
                + "\n`jianbao explain CODE` tells more of one.\n";
    }

    private static String list(CodeFamily family) {
        return family.title()
                + "\n"
                + family.codes().stream()
                        .map(code ->
                                String.format(
                                        "  %s  %-7s  %s\n",
                                        code.id(), severity(code), code.meaning()))
                        .collect(joining());
    }

    /** {@return what {@link #text} says, as one object} */
    static String json(DiagnosticCode code) {
        Explanation explanation = Explanation.of(code);
        return entry(code)
                        .text("why", explanation.why())
                        .text("wrong", explanation.wrong().text())
                        .text("right", explanation.right().text())
                        .close()
                + "\n";
    }

    /** {@return all codes as one document} */
    static String listJson() {
        return new JsonObject()
                        .value("codes", Json.lines(Codes.all().stream().map(c -> entry(c).close())))
                        .close()
                + "\n";
    }

    private static JsonObject entry(DiagnosticCode code) {
        return new JsonObject()
                .text("code", code.id())
                .text("severity", severity(code))
                .text("meaning", code.meaning())
                .value("settable", String.valueOf(Codes.isSettable(code)));
    }

    private static String severity(DiagnosticCode code) {
        return code.severity().name().toLowerCase(Locale.ROOT);
    }
}
