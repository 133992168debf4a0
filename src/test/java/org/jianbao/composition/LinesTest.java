package org.jianbao.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of the rules: {@code lines.txt} has text and measure, and the lines that must come. */
final class LinesTest {

    @ParameterizedTest
    @MethodSource("cases")
    void sets(Case sample) {
        List<SetLine> lines =
                Sample.lines(sample.language, sample.measure, sample.options, sample.markup);

        assertEquals(
                String.join("\n", sample.lines),
                String.join("\n", lines.stream().map(line -> shown(line, sample)).toList()));
    }

    @Test
    void tableHasAllLanguagesAndEnoughCases() {
        List<Case> cases = cases();

        assertTrue(cases.size() >= 150, cases.size() + " cases");
        assertEquals(
                List.of("en", "es", "fr", "ru", "zh"),
                cases.stream().map(Case::language).distinct().sorted().toList());
    }

    /** The width is compared where the case gives one. */
    private static String shown(SetLine line, Case sample) {
        String text = Sample.text(line);
        boolean width =
                sample.lines.stream().anyMatch(expected -> expected.startsWith(text + " = "));
        return width
                ? text + String.format(Locale.ROOT, " = %.2f", line.width() / Sample.EM)
                : text;
    }

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (String block : List.of(table().split("\n\n+", -1))) {
            List<String> rows =
                    block.lines().filter(row -> !row.startsWith("#") && !row.isBlank()).toList();
            if (!rows.isEmpty()) {
                cases.add(parse(rows));
            }
        }
        return cases;
    }

    private static Case parse(List<String> rows) {
        String[] head = rows.getFirst().split("\\s+", 4);
        return new Case(
                head[0],
                head[1],
                Double.parseDouble(head[2]),
                head.length > 3 ? head[3] : "",
                rows.get(1),
                rows.stream().skip(2).map(row -> Sample.unescape(row.substring(2))).toList());
    }

    private static String table() {
        try (InputStream stream = LinesTest.class.getResourceAsStream("lines.txt")) {
            return new String(
                    Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    /** One case; the measure is in em. */
    record Case(
            String rule,
            String language,
            double measure,
            String options,
            String markup,
            List<String> lines) {

        @Override
        public String toString() {
            return rule + ' ' + language + ' ' + measure + ' ' + options + ": " + markup;
        }
    }
}
