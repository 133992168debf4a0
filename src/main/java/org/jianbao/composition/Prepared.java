package org.jianbao.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A paragraph ready to be set: read, shaped, with its breaks and joints. */
final class Prepared implements Composer.Matter {

    private final Reading reading;
    private final ParagraphStyle style;
    private final Ruler ruler;
    private final Function<Task, Node> breaker;

    private Prepared(
            Reading reading, ParagraphStyle style, Ruler ruler, Function<Task, Node> breaker) {
        this.reading = reading;
        this.style = style;
        this.ruler = ruler;
        this.breaker = breaker;
    }

    /**
     * {@return a paragraph, ready}
     *
     * @param copy its text
     * @param style how its lines are made
     * @param breaker chooses the breaks
     */
    static Prepared of(Copy copy, ParagraphStyle style, Function<Task, Node> breaker) {
        Reading reading = Reading.of(copy);
        Kind[] kinds = KindReader.kinds(reading.clusters());
        FaceChoice faces = new FaceChoice();
        List<Sort> sorts = Shaping.shape(cast(reading.clusters(), kinds, faces));
        Numbers numbers = new Numbers(reading.clusters(), kinds);
        Break[] breaks = LineBreaks.find(reading, kinds, numbers, style);
        keepLigatures(sorts, breaks);
        Joint[] joints = Spacing.joints(sorts, numbers, faces);
        return new Prepared(reading, style, new Ruler(sorts, joints, breaks), breaker);
    }

    private static List<Sort> cast(List<Cluster> clusters, Kind[] kinds, FaceChoice faces) {
        List<Sort> sorts = new ArrayList<>(kinds.length);
        for (int i = 0; i < kinds.length; i++) {
            Cluster cluster = clusters.get(i);
            sorts.add(Casting.cast(cluster, kinds[i], faces.member(cluster, kinds[i])));
        }
        return sorts;
    }

    /** A ligature may be undone at a hyphen, not in an emergency. */
    private static void keepLigatures(List<Sort> sorts, Break[] breaks) {
        for (int i = 1; i < sorts.size(); i++) {
            if (sorts.get(i).part() > 0 && !breaks[i].isLegal()) {
                breaks[i] = Break.NEVER;
            }
        }
    }

    @Override
    public Setting set(int from, Profile profile, int looseness) {
        int start = reading.jointAt(from);
        if (start >= ruler.size()) {
            return new Setting(List.of(), 0);
        }
        Task task = new Task(ruler, style, profile, start, looseness);
        Node last = breaker.apply(task);
        return new Setting(place(task, last.ends()), last.cost());
    }

    private List<SetLine> place(Task task, int[] ends) {
        LinePlacer placer = new LinePlacer(task, reading);
        List<SetLine> lines = new ArrayList<>(ends.length);
        int from = task.from();
        for (int end : ends) {
            lines.add(placer.place(from, end, lines.size()));
            from = end;
        }
        return lines;
    }

    @Override
    public Composer.Extent extent() {
        double natural = 0;
        double least = 0;
        int lineStart = 0;
        int partStart = 0;
        for (int joint = 1; joint <= ruler.size(); joint++) {
            if (ruler.breakAt(joint).isLegal()) {
                least = Math.max(least, ruler.natural(partStart, joint));
                partStart = joint;
            }
            if (ruler.breakAt(joint) == Break.FORCED) {
                double indent = lineStart == 0 ? style.indent() : 0;
                natural = Math.max(natural, indent + ruler.natural(lineStart, joint));
                lineStart = joint;
            }
        }
        return new Composer.Extent(natural, least);
    }
}
