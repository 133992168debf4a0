package org.jianbao.composition;

import java.util.Arrays;

/**
 * Chooses the breaks of a whole paragraph so that the sum of demerits is least (J6): Knuth and
 * Plass, "Breaking paragraphs into lines", 1981. Goes once over the breaks and keeps, for each that
 * a line can still start from, only the best way to it; so the time grows with the paragraph's
 * length and not with its square.
 */
final class TotalFit {

    /** The ratio of stretch to decent stretch that a first try allows. */
    private static final double TOLERANCE = 3;

    /** Above this measure a second try, which allows any stretch, would take too long; em. */
    private static final double WIDE_EM = 400;

    /** Lines by which a way may differ from the cheapest, beside those that are wanted. */
    private static final int FAR = 2;

    private final Task task;
    private final Ruler ruler;
    private final Demerits demerits;
    private final int[] legal;
    private final double tolerance;
    private final boolean countsLines;
    private final int special;

    /** The breaks that a line can still start from, in the order of the text. */
    private Node[] active = new Node[32];

    private int count;
    private boolean rescued;

    private TotalFit(Task task, double tolerance) {
        this.task = task;
        this.ruler = task.ruler();
        this.demerits = new Demerits(task);
        this.tolerance = tolerance;
        this.countsLines = task.looseness() != 0;
        this.special = task.profile().lines().size();
        this.legal = ruler.legal();
    }

    /** {@return the last break of the best way through the paragraph} */
    static Node choose(Task task) {
        TotalFit strict = new TotalFit(task, TOLERANCE);
        Node found = strict.run();
        boolean again = strict.rescued && task.room(1) < WIDE_EM * task.ruler().em(task.from());
        return again ? new TotalFit(task, Double.POSITIVE_INFINITY).run() : found;
    }

    private Node run() {
        add(new Node(task.from(), 0, task.startsAfterHyphen() ? 1 : 0, 0, null));
        int next = after(task.from());
        while (next < legal.length) {
            int to = legal[next];
            Node deepest = deepest();
            int old = count;
            int kept = reach(to);
            if (countsLines) {
                dropFarFromCheapest(old);
            }
            if (ruler.breakAt(to) == Break.FORCED) {
                kept = 0;
            }
            System.arraycopy(active, old, active, kept, count - old);
            count = kept + count - old;
            if (count == 0) {
                add(rescue(deepest, to));
                next = after(active[0].at());
            } else {
                next++;
            }
        }
        return best();
    }

    private void add(Node node) {
        if (count == active.length) {
            active = Arrays.copyOf(active, 2 * count);
        }
        active[count++] = node;
    }

    /** The active node nearest to the end; of several there the cheapest. */
    private Node deepest() {
        Node deepest = active[count - 1];
        for (int i = count - 1; i >= 0 && active[i].at() == deepest.at(); i--) {
            if (active[i].cost() < deepest.cost()) {
                deepest = active[i];
            }
        }
        return deepest;
    }

    /**
     * Adds the best lines that end at a joint, one for each state, after those that are active;
     * moves those that are still in reach to the front. {@return how many these are}
     */
    private int reach(int to) {
        int old = count;
        int kept = 0;
        for (int i = 0; i < old; i++) {
            Node node = active[i];
            double room = demerits.room(node.line());
            double width = ruler.untrimmed(node.at(), to);
            if (width > room && ruler.floor(node.at(), to) > room) {
                continue;
            }
            active[kept++] = node;
            if (demerits.isTooShort(node.at(), to, room, tolerance)) {
                continue;
            }
            double cost = demerits.of(node.at(), to, node.line(), tolerance);
            if (cost != Demerits.IMPOSSIBLE) {
                double running = demerits.hyphensRunning(node.hyphens(), to);
                if (running != Demerits.IMPOSSIBLE) {
                    keepBest(old, node, to, cost + running);
                }
            }
        }
        return kept;
    }

    /**
     * Adds the break after a line to those from some place on, or puts it in the place of one that
     * it is as good as.
     */
    private void keepBest(int from, Node before, int to, double demerits) {
        int hyphens = before.hyphensAfter(ruler.hyphenAt(to));
        for (int i = from; i < count; i++) {
            if (sameState(active[i], before.line() + 1, hyphens)) {
                if (isAsGood(before, demerits, active[i])) {
                    active[i] = before.next(to, hyphens, demerits);
                }
                return;
            }
        }
        add(before.next(to, hyphens, demerits));
    }

    /**
     * Drops those breaks from some place on that have far more or fewer lines before them than the
     * cheapest there: where any stretch is allowed, each number of lines could be had.
     */
    private void dropFarFromCheapest(int from) {
        Node cheapest = null;
        for (int i = from; i < count; i++) {
            if (cheapest == null || active[i].cost() < cheapest.cost()) {
                cheapest = active[i];
            }
        }
        int kept = from;
        for (int i = from; i < count && cheapest != null; i++) {
            if (Math.abs(active[i].line() - cheapest.line()) <= FAR + Math.abs(task.looseness())) {
                active[kept++] = active[i];
            }
        }
        count = kept;
    }

    /** Whether a line after a break leads to a joint as well as another way does. */
    private boolean isAsGood(Node before, double demerits, Node other) {
        int more = before.line() + 1 - other.line();
        boolean cheaper = before.cost() + demerits <= other.cost();
        return (task.balanced() && !countsLines) ? more < 0 || (more == 0 && cheaper) : cheaper;
    }

    /** Whether all lines to come cost the same after a node and after another at its joint. */
    private boolean sameState(Node one, int line, int hyphens) {
        boolean lines =
                one.line() == line || (!countsLines && one.line() >= special && line >= special);
        return lines && one.hyphens() == hyphens;
    }

    private Node rescue(Node node, int to) {
        rescued = true;
        int end = Rescue.end(task, node.at(), node.line(), to);
        return node.next(end, node.hyphensAfter(ruler.hyphenAt(end)), Rescue.COST);
    }

    private int after(int joint) {
        int index = Arrays.binarySearch(legal, joint);
        return index < 0 ? -index - 1 : index + 1;
    }

    /** The cheapest way, with as many lines as are wanted if there is one; of equals the first. */
    private Node best() {
        Node best = active[0];
        for (int i = 1; i < count; i++) {
            Node node = active[i];
            boolean shorter = task.balanced() && node.line() != best.line();
            if (shorter ? node.line() < best.line() : node.cost() < best.cost()) {
                best = node;
            }
        }
        return task.looseness() == 0 ? best : nearest(best.line() + task.looseness());
    }

    private Node nearest(int wanted) {
        Node best = active[0];
        for (int i = 1; i < count; i++) {
            Node node = active[i];
            int off = Math.abs(node.line() - wanted) - Math.abs(best.line() - wanted);
            if (off < 0 || (off == 0 && node.cost() < best.cost())) {
                best = node;
            }
        }
        return best;
    }
}
