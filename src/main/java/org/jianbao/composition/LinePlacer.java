package org.jianbao.composition;

import java.util.List;
import org.jianbao.composition.Joint.Give;

/**
 * Sets a line, once its two ends are known: says what is on it, and puts its glyphs in their
 * places.
 */
final class LinePlacer {

    private final Task task;
    private final Reading reading;
    private final Ruler ruler;

    LinePlacer(Task task, Reading reading) {
        this.task = task;
        this.reading = reading;
        this.ruler = task.ruler();
    }

    /**
     * {@return a line, set}
     *
     * @param from joint where it starts
     * @param to joint where it ends
     * @param line counted from 0
     */
    SetLine place(int from, int to, int line) {
        double slack = task.room(line) - ruler.natural(from, to);
        Spread spread = spread(from, to, slack);
        SetLine.Outline outline =
                new SetLine.Outline(
                        reading.offset(from),
                        reading.offset(to),
                        task.profile().at(line),
                        slack > 0 ? worst(from, to, spread) : 0,
                        ruler.breakAt(to).addsHyphen(),
                        ruler.calls(from, to));
        return new SetLine(outline, () -> glyphs(from, to, line, spread));
    }

    private SetLine.Glyphs glyphs(int from, int to, int line, Spread spread) {
        double room = task.room(line);
        List<Sort> sorts = ruler.sorts(from, to);
        double[] lefts = lefts(sorts, from, spread);
        double end = rightEdge(sorts, lefts) + tail(to);
        double x = task.indent(line) + shift(room - end);
        for (int i = 0; i < lefts.length; i++) {
            lefts[i] = x + lefts[i];
        }
        return new SetLine.Glyphs(
                runs(sorts, lefts, from, to),
                x,
                end,
                end - ruler.natural(from, to),
                end - room > 0.001 ? end - room : 0,
                after(to));
    }

    private String after(int to) {
        if (to >= ruler.size()) {
            return "";
        }
        if (ruler.breakAt(to) != Break.FORCED) {
            return ruler.joint(to).text();
        }
        List<Sort> sides = ruler.sorts(to - 1, to + 1);
        return sides.getFirst().kind().isHan() && sides.getLast().kind().isHan() ? "" : " ";
    }

    /**
     * J1: every line but the last is full; the last is natural, squeezed only if it must. A line
     * looser than the style allows stays natural as well.
     */
    private Spread spread(int from, int to, double slack) {
        boolean last = ruler.breakAt(to) == Break.FORCED;
        if (!task.justified() || (last && slack > 0)) {
            return Spread.none();
        }
        Spread spread = Spread.of(ruler, from, to, slack);
        boolean tooLoose = spread.everywhere() > task.style().loosest() * ruler.em(from);
        return tooLoose ? Spread.none() : spread;
    }

    private double[] lefts(List<Sort> sorts, int from, Spread spread) {
        double[] lefts = new double[sorts.size()];
        double x = -sorts.getFirst().emptyLeft();
        for (int i = 0; i < lefts.length; i++) {
            if (i > 0) {
                Joint joint = ruler.joint(from + i);
                x += sorts.get(i - 1).kern() + joint.gap() + spread.at(joint.give());
            }
            lefts[i] = x;
            x += sorts.get(i).width();
        }
        return lefts;
    }

    private static double rightEdge(List<Sort> sorts, double[] lefts) {
        return lefts[lefts.length - 1] + sorts.getLast().width() - sorts.getLast().emptyRight();
    }

    private double tail(int to) {
        return ruler.breakAt(to).addsHyphen() ? ruler.hyphen(to) : 0;
    }

    private double shift(double slack) {
        return switch (task.style().alignment()) {
            case JUSTIFY, START -> 0;
            case CENTER -> Math.max(0, slack / 2);
            case END -> Math.max(0, slack);
        };
    }

    private List<GlyphRun> runs(List<Sort> sorts, double[] lefts, int from, int to) {
        RunBuilder builder = new RunBuilder();
        for (int i = 0; i < lefts.length; i++) {
            if (i > 0) {
                builder.addText(ruler.joint(from + i).text());
            }
            builder.add(sorts.get(i), lefts[i]);
        }
        if (ruler.breakAt(to).addsHyphen()) {
            Sort last = sorts.getLast();
            int hyphen = last.member().face().glyph('-');
            builder.add(hyphen, lefts[lefts.length - 1] + last.width());
        }
        List<GlyphRun> runs = builder.build();
        if (isDotted(runs)) {
            runs.addAll(EmphasisDots.under(sorts, lefts));
        }
        return runs;
    }

    private static boolean isDotted(List<GlyphRun> runs) {
        for (GlyphRun run : runs) {
            if (run.style().dotted()) {
                return true;
            }
        }
        return false;
    }

    private double worst(int from, int to, Spread spread) {
        double worst = 0;
        for (int joint = from + 1; joint < to; joint++) {
            Give give = ruler.joint(joint).give();
            worst = Math.max(worst, spread.at(give));
        }
        return worst / ruler.em(from);
    }
}
