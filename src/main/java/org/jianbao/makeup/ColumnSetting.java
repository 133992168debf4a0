package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jianbao.composition.Profile;
import org.jianbao.composition.SetLine;
import org.jspecify.annotations.Nullable;

/**
 * Sets the pieces of one column: in its full measure or, beside a pull quote, with what the quote
 * leaves of it. Lengths in pt.
 */
final class ColumnSetting {

    private static final double FAR = 1e6;

    private final PageDesign design;
    private final List<Slot> slots;
    private final Map<Integer, Integer> looseness;

    /** What was asked for last: lines are counted before they are placed. */
    private @Nullable Lines lately;

    /** Lines of a piece from a character and a baseline on. */
    private record Lines(Piece piece, int from, double first, List<SetLine> lines) {

        @SuppressWarnings("ReferenceEquality") // A piece of the flow is one and the same object.
        boolean is(Piece other, int character, double baseline) {
            return piece == other && from == character && first == baseline;
        }
    }

    /**
     * A column's settings.
     *
     * @param design the page as the column sees it
     * @param slots where quotes push into it
     * @param looseness lines by which paragraphs are longer or shorter than is best, by piece
     */
    ColumnSetting(PageDesign design, List<Slot> slots, Map<Integer, Integer> looseness) {
        this.design = design;
        this.slots = slots;
        this.looseness = looseness;
    }

    /** {@return the lines of a text from a character on, the first on a given baseline} */
    List<SetLine> lines(Piece piece, Piece.Body.Text text, int from, double first) {
        if (lately != null && lately.is(piece, from, first)) {
            return lately.lines();
        }
        int loose = looseness.isEmpty() ? 0 : looseness.getOrDefault(piece.id(), 0);
        List<SetLine> lines = text.matter().set(from, full(piece), loose).lines();
        double last = first + (lines.size() - 1) * piece.leading();
        if (isBeside(first, last)) {
            lines = text.matter().set(from, profile(piece, first), loose).lines();
        }
        lately = new Lines(piece, from, first, lines);
        return lines;
    }

    /** Whether lines between two baselines stand beside a quote. */
    private boolean isBeside(double first, double last) {
        for (Slot slot : slots) {
            if (first < slot.last() + Slot.TOLERANCE && last > slot.above()) {
                return true;
            }
        }
        return false;
    }

    /** {@return how many lines go on: those that were narrow beside a quote are fewer then} */
    int rest(Piece piece, Piece.Body.Text text, int from) {
        return text.matter().set(from, full(piece), 0).lines().size();
    }

    /** {@return the last baseline of a piece that stands whole from a first baseline on} */
    double foot(Piece piece, double first) {
        int lines =
                switch (piece.body()) {
                    case Piece.Body.Text text -> lines(piece, text, 0, first).size();
                    case Piece.Body.Row row -> RowLines.height(row);
                    case Piece.Body.Picture _ -> 1;
                };
        return first + (lines - 1) * piece.leading();
    }

    private Profile full(Piece piece) {
        return Profile.even(design.text() - piece.space().left() - piece.space().right());
    }

    /** The measures of lines from a first baseline on, with what quotes take from them. */
    private Profile profile(Piece piece, double first) {
        double full = design.text() - piece.space().left() - piece.space().right();
        double lowest = -FAR;
        for (Slot slot : slots) {
            lowest = Math.max(lowest, slot.last());
        }
        List<Profile.Measure> measures = new ArrayList<>();
        int needed = 0;
        for (double y = first; y < lowest + Slot.TOLERANCE; y += piece.leading()) {
            boolean narrow = isNarrow(y);
            double taken = narrow ? design.quote().intrusion() : 0;
            measures.add(new Profile.Measure(full - taken, taken));
            needed = narrow ? measures.size() : needed;
        }
        return new Profile(measures.subList(0, needed), new Profile.Measure(full, 0));
    }

    private boolean isNarrow(double baseline) {
        for (Slot slot : slots) {
            if (slot.narrows(baseline)) {
                return true;
            }
        }
        return false;
    }
}
