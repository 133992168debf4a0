package org.jianbao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/composition.md says that comes of {@code compose} does come of it. */
class CompositionPageTest {

    private static final Path PAGE =
            Path.of(System.getProperty("jianbao.home", "."), "docs/composition.md");
    private static final Pattern TEXT = Pattern.compile("\"text\":\"([^\"]*)\"");
    private static final Pattern EXAMPLE =
            Pattern.compile("\\$ echo '([^']*)' \\| jianbao (compose .*)\n(\\{.*\n)");

    /**
     * A row of the table.
     *
     * @param rule id
     * @param text given
     * @param options of the command
     * @param lines that must come, parted by slashes
     */
    record Row(String rule, String text, String options, String lines) {}

    static List<Row> rows() throws IOException {
        return Files.readString(PAGE)
                .lines()
                .filter(line -> line.startsWith("| ") && line.contains("`--lang"))
                .map(line -> List.of(line.split(" *\\| *", -1)))
                .map(cells -> new Row(cells.get(1), cells.get(2), cells.get(3), cells.get(4)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowOfTheTableIsTrue(Row row) {
        Run run = compose("compose " + row.options().replace("`", ""), row.text());
        String lines =
                TEXT.matcher(run.out()).results().map(r -> r.group(1)).collect(joining(" / "));
        assertEquals(row.lines(), lines);
    }

    static Stream<List<String>> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(PAGE))
                .results()
                .map(r -> List.of(r.group(1), r.group(2), r.group(3)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsTrue(List<String> example) {
        assertEquals(new Run(0, example.get(2), ""), compose(example.get(1), example.get(0)));
    }

    private static Run compose(String command, String text) {
        return Run.fed((text + "\n").getBytes(UTF_8), command.split(" ", -1));
    }
}
