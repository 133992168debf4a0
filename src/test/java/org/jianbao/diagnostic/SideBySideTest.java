package org.jianbao.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.jianbao.diagnostic.SideBySide.Row;
import org.jianbao.source.SourceSpan;
import org.jianbao.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideBySideTest {

    private static final int WIDEST = 100;

    @Test
    void whatIsMissingIsMarkedBetweenWhatPairs() {
        assertEquals(
                """
                m/zh-Hans.md:3:1: error TT001: A slip.
                  二二二
                  ^^^^^^
                      zh-Hans.md |   en.md
                    1 一         | 1 one
                  > 3 二二二     |   (missing)
                  hint: Mend it.
                """,
                TextReport.of(problem()));
    }

    @ParameterizedTest
    @CsvSource({"30, 500", "500, 30", "500, 500", "5, 5"})
    void rowsAreCutToTheWidthOfATerminal(int left, int right) {
        SideBySide texts = texts("字".repeat(left) + "\n", "x".repeat(right) + "\n");
        List<String> lines =
                TextReport.of(Problem.at("slip", "slip").beside(texts)).lines().skip(3).toList();
        for (String line : lines) {
            assertTrue(Cells.width(line) <= 2 + WIDEST, line);
        }
        String row = lines.get(1);
        assertEquals(
                Cells.width(lines.getFirst().substring(0, lines.getFirst().indexOf('|'))),
                Cells.width(row.substring(0, row.indexOf('|'))));
    }

    @Test
    void roomThatOneTextDoesNotNeedIsTheOthers() {
        SideBySide texts = texts("字\n", "x".repeat(60) + "\n");
        assertTrue(
                TextReport.of(Problem.at("slip", "slip").beside(texts)).contains("x".repeat(60)));
    }

    @Test
    void rowsThatDifferAreColored() {
        String report = TextReport.of(List.of(problem()), Coloring.ANSI);
        assertTrue(report.contains("  \u001B[1;31m> 3 二二二     |   (missing)\u001B[0m\n"), report);
    }

    /** A paragraph that the second text lacks. */
    static Diagnostic problem() {
        SideBySide texts = texts("一\n\n二二二\n", "one\n");
        SourceSpan missing = texts.rows().getLast().left().orElseThrow();
        return new Diagnostic(Problem.SLIP, "A slip.", missing, "Mend it.").beside(texts);
    }

    /** The first lines pair; a third line on the left stands alone. */
    private static SideBySide texts(String left, String right) {
        SourceText first = new SourceText("m/zh-Hans.md", left);
        SourceText second = new SourceText("m/en.md", right);
        Row pair = new Row(line(first, 1), line(second, 1), false);
        Row alone = new Row(line(first, 3), Optional.empty(), true);
        return new SideBySide(
                first.name(),
                second.name(),
                left.indexOf('\n') < left.length() - 1 ? List.of(pair, alone) : List.of(pair));
    }

    private static Optional<SourceSpan> line(SourceText text, int line) {
        int start = text.offsetOfLine(line);
        return Optional.of(new SourceSpan(text, start, start + text.lineAt(start).length()));
    }
}
