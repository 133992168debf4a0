package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jianbao.composition.Profile;
import org.jianbao.composition.SetLine;

/**
 * Sets the pieces of one column: in its full measure or, beside a pull quote, with what the quote
 * leaves of it. Lengths in pt.
 */
final class ColumnSetting {

    private static final double FAR = 1e6;

    private final PageDesign design;
    private final List<Slot> slots;
    private final Map<Integer, Integer> looseness;

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
        int loose = looseness.getOrDefault(piece.id(), 0);
        List<SetLine> lines = text.matter().set(from, full(piece), loose).lines();
        double last = first + (lines.size() - 1) * piece.leading();
        boolean beside =
                slots.stream().anyMatch(s -> first < s.last() + Slot.TOLERANCE && last > s.above());
        return beside ? text.matter().set(from, profile(piece, first), loose).lines() : lines;
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
        double lowest = slots.stream().mapToDouble(Slot::last).max().orElse(-FAR);
        List<Profile.Measure> measures = new ArrayList<>();
        int needed = 0;
        for (double y = first; y < lowest + Slot.TOLERANCE; y += piece.leading()) {
            double baseline = y;
            boolean narrow = slots.stream().anyMatch(slot -> slot.narrows(baseline));
            double taken = narrow ? design.quote().intrusion() : 0;
            measures.add(new Profile.Measure(full - taken, taken));
            needed = narrow ? measures.size() : needed;
        }
        return new Profile(measures.subList(0, needed), new Profile.Measure(full, 0));
    }
}
