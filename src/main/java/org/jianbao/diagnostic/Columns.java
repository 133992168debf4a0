package org.jianbao.diagnostic;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jianbao.diagnostic.SideBySide.Row;
import org.jianbao.source.SourceSpan;

/**
 * Two texts side by side on a terminal: the number of each line and as much of it as fits, a mark
 * before the rows that differ.
 *
 * <pre>
 *      zh-Hans.md    | en.md
 *    7 ## 一 {#one}  |  7 ## One {#one}
 * &gt;  9 井水很清。    |    (missing)
 *   11 夏天很热。    |  9 Summer is hot.
 * </pre>
 */
final class Columns {

    /** As wide as a source line is shown at most, in cells. */
    private static final int WIDEST = 100;

    private static final String MISSING = "(missing)";
    private static final String GAP = " | ";

    private final SideBySide texts;
    private final int digits;
    private final int leftWidth;
    private final int rightWidth;

    private Columns(SideBySide texts) {
        this.texts = texts;
        this.digits = String.valueOf(lastLine(texts)).length();
        int room = WIDEST - "> ".length() - GAP.length() - 2 * (digits + 1);
        int left = widest(texts, texts.left(), Row::left);
        int right = widest(texts, texts.right(), Row::right);
        this.leftWidth = Math.min(left, Math.max(room / 2, room - right));
        this.rightWidth = Math.min(right, room - leftWidth);
    }

    /**
     * {@return the rows, each with its line end}
     *
     * @param texts what stands side by side
     * @param indent before each row
     * @param marked how the rows that differ are colored
     */
    static String of(SideBySide texts, String indent, UnaryOperator<String> marked) {
        Columns columns = new Columns(texts);
        StringBuilder text = new StringBuilder(indent).append(columns.head()).append('\n');
        for (Row row : texts.rows()) {
            String line = columns.row(row).stripTrailing();
            text.append(indent).append(row.differs() ? marked.apply(line) : line).append('\n');
        }
        return text.toString();
    }

    private String head() {
        String numbers = " ".repeat(digits + 1);
        return "  "
                + numbers
                + padded(fileName(texts.left()), leftWidth)
                + GAP
                + numbers
                + Cells.fitting(fileName(texts.right()), rightWidth);
    }

    private String row(Row row) {
        return (row.differs() ? "> " : "  ")
                + number(row.left())
                + padded(line(row.left()), leftWidth)
                + GAP
                + number(row.right())
                + Cells.fitting(line(row.right()), rightWidth);
    }

    private String number(Optional<SourceSpan> span) {
        String number = span.map(s -> String.valueOf(s.line())).orElse("");
        return " ".repeat(digits - number.length()) + number + " ";
    }

    private static String line(Optional<SourceSpan> span) {
        return span.map(s -> Cells.shown(s.source().lineAt(s.start()).strip())).orElse(MISSING);
    }

    private static String padded(String text, int width) {
        String fitting = Cells.fitting(text, width);
        return fitting + " ".repeat(width - Cells.width(fitting));
    }

    private static int widest(
            SideBySide texts, String file, Function<Row, Optional<SourceSpan>> side) {
        return texts.rows().stream()
                .mapToInt(row -> Cells.width(line(side.apply(row))))
                .reduce(Cells.width(fileName(file)), Math::max);
    }

    private static int lastLine(SideBySide texts) {
        return texts.rows().stream()
                .flatMap(row -> Stream.of(row.left(), row.right()))
                .flatMap(Optional::stream)
                .mapToInt(SourceSpan::line)
                .max()
                .orElse(0);
    }

    /** The folder is told with the problem's own place. */
    private static String fileName(String path) {
        String slashed = path.replace('\\', '/');
        return Cells.shown(slashed.substring(slashed.lastIndexOf('/') + 1));
    }
}
