package org.jianbao.makeup;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jianbao.composition.SetLine;
import org.jianbao.composition.TextStyle;

/**
 * A text column of one page, filled.
 *
 * @param parts pieces and parts of pieces, from the head down
 * @param end where the flow goes on
 * @param bottom baseline of the last line, pt; the start where nothing was placed
 * @param continued index of the block that goes on here from an earlier column, be it a paragraph,
 *     a list or a table; -1 for none
 */
record Column(List<Part> parts, Cursor end, double bottom, int continued) {

    Column {
        parts = List.copyOf(parts);
    }

    /**
     * What stands of a piece in a column.
     *
     * @param piece the piece
     * @param lines its lines here; empty for rows and pictures
     * @param first baseline of the first line; for a picture its foot
     * @param begins whether the piece begins here
     * @param ends whether it ends here
     * @param again whether it only stands here again, as a table's head does above later rows
     */
    record Part(
            Piece piece,
            List<SetLine> lines,
            double first,
            boolean begins,
            boolean ends,
            boolean again) {
        Part {
            lines = List.copyOf(lines);
        }

        Part(Piece piece, List<SetLine> lines, double first, boolean begins, boolean ends) {
            this(piece, lines, first, begins, ends, false);
        }

        /** {@return a part that stands here once more} */
        static Part again(Piece piece, double first) {
            return new Part(piece, List.of(), first, false, false, true);
        }

        /** Its upper edge: of a picture that of the picture, else a line above the first. */
        double top() {
            return first
                    - (piece.body() instanceof Piece.Body.Picture picture
                            ? picture.height()
                            : piece.leading());
        }

        double baseline(int line) {
            return first + line * piece.leading();
        }

        double last() {
            return baseline(Math.max(0, height() - 1));
        }

        int height() {
            return piece.body() instanceof Piece.Body.Row row ? RowLines.height(row) : lines.size();
        }
    }

    /**
     * A call on a line of the column.
     *
     * @param call which note
     * @param baseline of the line
     * @param block that the line belongs to
     */
    record Called(TextStyle.Call call, double baseline, int block) {}

    /** A measure in which every short text is one line, pt. */
    private static final double WIDE = 1e5;

    /** {@return the calls in reading order} */
    List<Called> calls() {
        return parts.stream().filter(part -> !part.again()).flatMap(Column::callsOf).toList();
    }

    /**
     * The calls of a part, in its text and in what hangs beside its first line. A speaker is read
     * after what was said, an audience before what it is told: the notes' numbers know the order.
     */
    private static Stream<Called> callsOf(Part part) {
        Stream<Called> marks =
                (part.begins() ? part.piece().marks().stream() : Stream.<Piece.Mark>empty())
                        .flatMap(mark -> mark.paragraphs().stream())
                        .flatMap(stick -> stick.lines(WIDE).stream())
                        .flatMap(line -> line.calls().stream())
                        .map(c -> new Called(c, part.first(), part.piece().block()));
        return Stream.concat(marks, callsInText(part))
                .sorted(Comparator.comparingInt(called -> called.call().number()));
    }

    private static Stream<Called> callsInText(Part part) {
        if (part.piece().body() instanceof Piece.Body.Row row) {
            return RowLines.calls(row).map(c -> new Called(c, part.first(), part.piece().block()));
        }
        return java.util.stream.IntStream.range(0, part.lines().size())
                .boxed()
                .flatMap(i ->
                        part.lines().get(i).calls().stream()
                                .map(c -> new Called(c, part.baseline(i), part.piece().block())));
    }

    /** {@return the baselines of text lines in order, those that a quote may stand beside} */
    List<Double> textBaselines() {
        return parts.stream()
                .filter(p -> p.piece().kind() == Kind.TEXT)
                .flatMap(p ->
                        java.util.stream.IntStream.range(0, p.lines().size()).mapToObj(p::baseline))
                .toList();
    }

    /** {@return the blocks that begin in this column} */
    Set<Integer> begun() {
        Set<Integer> blocks = new TreeSet<>();
        parts.stream().filter(this::begins).forEach(p -> blocks.add(p.piece().block()));
        return blocks;
    }

    /** Whether a piece begins here whose block did not begin earlier. */
    private boolean begins(Part part) {
        return part.begins() && part.piece().block() != continued;
    }

    /** {@return whether any of a block stands here} */
    boolean holds(int block) {
        return parts.stream().anyMatch(p -> p.piece().block() == block && !p.again());
    }

    /** {@return the part in which a block begins, if it begins here} */
    java.util.Optional<Part> beginning(int block) {
        return parts.stream().filter(p -> begins(p) && p.piece().block() == block).findFirst();
    }
}
