package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jianbao.composition.SetLine;
import org.jianbao.composition.TextStyle;
import org.jspecify.annotations.Nullable;

/** A text column of one page, filled. Immutable. */
final class Column {

    /** A measure in which every short text is one line, pt. */
    private static final double WIDE = 1e5;

    private static final int[] NONE = {};

    private final List<Part> parts;
    private final Cursor end;
    private final double bottom;
    private final int continued;
    private final int[] begun;

    /**
     * A column.
     *
     * @param parts pieces and parts of pieces, from the head down
     * @param end where the flow goes on
     * @param bottom baseline of the last line, pt; the start where nothing was placed
     * @param continued index of the block that goes on here from an earlier column, be it a
     *     paragraph, a list or a table; -1 for none
     */
    Column(List<Part> parts, Cursor end, double bottom, int continued) {
        this.parts = List.copyOf(parts);
        this.end = end;
        this.bottom = bottom;
        this.continued = continued;
        this.begun = begunIn(this.parts, continued);
    }

    private static int[] begunIn(List<Part> parts, int continued) {
        int[] blocks = NONE;
        int count = 0;
        boolean sorted = true;
        for (Part part : parts) {
            int block = part.piece().block();
            boolean again = count > 0 && blocks[count - 1] == block;
            if (part.begins() && block != continued && !again) {
                if (count == blocks.length) {
                    blocks = Arrays.copyOf(blocks, Math.max(16, 2 * count));
                }
                sorted &= count == 0 || blocks[count - 1] < block;
                blocks[count++] = block;
            }
        }
        int[] all = count == blocks.length ? blocks : Arrays.copyOf(blocks, count);
        return sorted ? all : Arrays.stream(all).sorted().distinct().toArray();
    }

    /** {@return pieces and parts of pieces, from the head down} */
    List<Part> parts() {
        return parts;
    }

    /** {@return where the flow goes on} */
    Cursor end() {
        return end;
    }

    /** {@return baseline of the last line, pt; the start where nothing was placed} */
    double bottom() {
        return bottom;
    }

    /** {@return the block that goes on here from an earlier column; -1 for none} */
    int continued() {
        return continued;
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

    /** {@return the calls in reading order} */
    List<Called> calls() {
        List<Called> calls = new ArrayList<>();
        for (Part part : parts) {
            if (!part.again()) {
                addCalls(part, calls);
            }
        }
        return calls;
    }

    /**
     * The calls of a part, in its text and in what hangs beside its first line. A speaker is read
     * after what was said, an audience before what it is told: the notes' numbers know the order.
     */
    private static void addCalls(Part part, List<Called> calls) {
        int before = calls.size();
        int block = part.piece().block();
        if (part.begins()) {
            for (Piece.Mark mark : part.piece().marks()) {
                for (Piece.Stick stick : mark.paragraphs()) {
                    addCalls(stick.lines(WIDE), part.first(), block, calls);
                }
            }
        }
        if (part.piece().body() instanceof Piece.Body.Row row) {
            for (Piece.Cell cell : row.cells()) {
                addCalls(RowLines.of(cell), part.first(), block, calls);
            }
        } else {
            for (int i = 0; i < part.lines().size(); i++) {
                for (TextStyle.Call call : part.lines().get(i).calls()) {
                    calls.add(new Called(call, part.baseline(i), block));
                }
            }
        }
        if (calls.size() > before + 1) {
            calls.subList(before, calls.size())
                    .sort(Comparator.comparingInt(called -> called.call().number()));
        }
    }

    private static void addCalls(
            List<SetLine> lines, double baseline, int block, List<Called> calls) {
        for (SetLine line : lines) {
            for (TextStyle.Call call : line.calls()) {
                calls.add(new Called(call, baseline, block));
            }
        }
    }

    /** {@return the baselines of text lines in order, those that a quote may stand beside} */
    double[] textBaselines() {
        double[] baselines = new double[64];
        int count = 0;
        for (Part part : parts) {
            if (part.piece().kind() == Kind.TEXT) {
                for (int i = 0; i < part.lines().size(); i++) {
                    if (count == baselines.length) {
                        baselines = Arrays.copyOf(baselines, 2 * count);
                    }
                    baselines[count++] = part.baseline(i);
                }
            }
        }
        return Arrays.copyOf(baselines, count);
    }

    /**
     * {@return the lowest baseline of a text line whose ink is not below a height, given how deep
     * ink goes below baselines; NaN for none}
     */
    double textAbove(double lowest, double descent) {
        double found = Double.NaN;
        for (Part part : parts) {
            if (part.piece().kind() == Kind.TEXT) {
                int line = part.lines().size() - 1;
                while (line >= 0 && !(part.baseline(line) + descent <= lowest)) {
                    line--;
                }
                if (line >= 0 && !(found >= part.baseline(line))) {
                    found = part.baseline(line);
                }
            }
        }
        return found;
    }

    /** {@return whether a text line stands on a baseline, or nearer to it than a distance} */
    boolean hasTextAt(double baseline, double near) {
        for (Part part : parts) {
            if (part.piece().kind() == Kind.TEXT && part.first() - 2 * near < baseline) {
                for (int i = part.lines().size() - 1; i >= 0; i--) {
                    if (Math.abs(part.baseline(i) - baseline) < near) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** {@return the blocks that begin in this column, the least first; not to be written to} */
    int[] begun() {
        return begun;
    }

    /** {@return whether a block begins in this column} */
    boolean begins(int block) {
        return Arrays.binarySearch(begun, block) >= 0;
    }

    /** Whether a piece begins here whose block did not begin earlier. */
    private boolean begins(Part part) {
        return part.begins() && part.piece().block() != continued;
    }

    /** {@return whether any of a block stands here} */
    boolean holds(int block) {
        for (Part part : parts) {
            if (part.piece().block() == block && !part.again()) {
                return true;
            }
        }
        return false;
    }

    /** {@return the part in which a block begins; null if it does not begin here} */
    @Nullable Part beginning(int block) {
        for (Part part : parts) {
            if (part.piece().block() == block && begins(part)) {
                return part;
            }
        }
        return null;
    }
}
