package org.jianbao.makeup;

import java.util.List;
import org.jianbao.composition.SetLine;

/** How much lines are stretched beyond what the eye forgives, em. */
final class Looseness {

    /** Stretch of one place that the eye forgives, em (rule J5 reports more than twice as much). */
    private static final double FORGIVEN = 0.12;

    private final Step step;
    private final int flow;
    private final Column column;

    /**
     * The looseness of a column.
     *
     * @param step whose column it is
     * @param flow of the column
     * @param column as it is now
     */
    Looseness(Step step, int flow, Column column) {
        this.step = step;
        this.flow = flow;
        this.column = column;
    }

    /** {@return the looseness of all lines of a column} */
    static double of(Column column) {
        double sum = 0;
        double lost = 0; // in rounding (Kahan)
        for (Column.Part part : column.parts()) {
            for (SetLine line : part.lines()) {
                double more = Math.max(0, line.worst() - FORGIVEN) - lost;
                double next = sum + more;
                lost = (next - sum) - more;
                sum = next;
            }
        }
        return sum - lost;
    }

    private static double of(List<SetLine> lines, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += Math.max(0, lines.get(i).worst() - FORGIVEN);
        }
        return sum;
    }

    /**
     * {@return what the column will have at least where a quote pushes into it: the pieces above
     * the quote stay as they are, and a piece that it stands beside, and that begins above it, is
     * set anew from where it begins}
     *
     * @param added where the quote pushes
     * @param slots all quotes of the column with this one
     */
    double least(Slot added, List<Slot> slots) {
        double sum = 0;
        // Beside the quote stands text without a gap, but for some spare lines at its foot.
        double lowest = QuotePlace.lowestText(added, step.flow(flow).grid()) + Slot.TOLERANCE;
        for (Column.Part part : column.parts()) {
            if (part.first() > added.above() || part.again()) {
                break;
            }
            List<SetLine> lines = part.lines();
            if (part.last() > added.above()) {
                lines = narrow(part, slots);
            }
            int count = 0;
            while (count < lines.size() && part.baseline(count) <= lowest) {
                count++;
            }
            sum += of(lines, count);
        }
        return sum;
    }

    private List<SetLine> narrow(Column.Part part, List<Slot> slots) {
        if (!(part.piece().body() instanceof Piece.Body.Text text)) {
            return List.of();
        }
        ColumnSetting setting = new ColumnSetting(step.design(flow), slots, step.tuning().of(flow));
        int from = part.begins() ? 0 : step.cursors().get(flow).from();
        return setting.lines(part.piece(), text, from, part.first());
    }
}
