package org.jianbao.composition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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

    private final Task task;
    private final Ruler ruler;
    private final Demerits demerits;
    private final int[] legal;
    private final double tolerance;
    private final boolean countsLines;
    private List<Node> active = new ArrayList<>();
    private boolean rescued;

    private TotalFit(Task task, double tolerance) {
        this.task = task;
        this.ruler = task.ruler();
        this.demerits = new Demerits(task);
        this.tolerance = tolerance;
        this.countsLines = task.looseness() != 0 || task.balanced();
        this.legal =
                IntStream.rangeClosed(task.from() + 1, ruler.size())
                        .filter(joint -> ruler.breakAt(joint).isLegal())
                        .toArray();
    }

    /** {@return the last break of the best way through the paragraph} */
    static Node choose(Task task) {
        TotalFit strict = new TotalFit(task, TOLERANCE);
        Node found = strict.run();
        boolean again = strict.rescued && task.room(1) < WIDE_EM * task.ruler().em(task.from());
        return again ? new TotalFit(task, Double.POSITIVE_INFINITY).run() : found;
    }

    private Node run() {
        active.add(new Node(task.from(), 0, task.startsAfterHyphen() ? 1 : 0, 0, null));
        int next = 0;
        while (next < legal.length) {
            int to = legal[next];
            Node deepest = deepest();
            List<Node> fresh = reach(to);
            if (ruler.breakAt(to) == Break.FORCED) {
                active.clear();
            }
            active.addAll(fresh);
            if (active.isEmpty()) {
                active.add(rescue(deepest, to));
                next = after(active.getFirst().at());
            } else {
                next++;
            }
        }
        return best();
    }

    /** The active node nearest to the end; of several there the cheapest. */
    private Node deepest() {
        Node deepest = active.getLast();
        for (int i = active.size() - 1; i >= 0 && active.get(i).at() == deepest.at(); i--) {
            if (active.get(i).cost() < deepest.cost()) {
                deepest = active.get(i);
            }
        }
        return deepest;
    }

    /** The best lines that end at a joint, one for each state; drops nodes now out of reach. */
    private List<Node> reach(int to) {
        List<Node> fresh = new ArrayList<>(2);
        List<Node> still = new ArrayList<>(active.size());
        boolean hyphen = ruler.hyphenAt(to);
        for (Node node : active) {
            if (ruler.floor(node.at(), to) > task.room(node.line())) {
                continue;
            }
            still.add(node);
            double running = demerits.hyphensRunning(node.hyphens(), to);
            if (running != Demerits.IMPOSSIBLE) {
                double cost = demerits.of(node.at(), to, node.line(), tolerance);
                if (cost != Demerits.IMPOSSIBLE) {
                    keepBest(fresh, node.next(to, hyphen, cost + running));
                }
            }
        }
        active = still;
        return fresh;
    }

    private void keepBest(List<Node> fresh, Node node) {
        for (int i = 0; i < fresh.size(); i++) {
            if (sameState(fresh.get(i), node)) {
                if (node.cost() <= fresh.get(i).cost()) {
                    fresh.set(i, node);
                }
                return;
            }
        }
        fresh.add(node);
    }

    /** Whether all lines to come cost the same after two nodes at one joint. */
    private boolean sameState(Node one, Node other) {
        int special = task.profile().lines().size();
        boolean lines =
                one.line() == other.line()
                        || (!countsLines && one.line() >= special && other.line() >= special);
        return lines && one.hyphens() == other.hyphens();
    }

    private Node rescue(Node node, int to) {
        rescued = true;
        int end = Rescue.end(task, node.at(), node.line(), to);
        return node.next(end, ruler.hyphenAt(end), Rescue.COST);
    }

    private int after(int joint) {
        int index = java.util.Arrays.binarySearch(legal, joint);
        return index < 0 ? -index - 1 : index + 1;
    }

    private Node best() {
        Comparator<Node> cheapest = Comparator.comparingDouble(Node::cost);
        Comparator<Node> order = cheapest;
        if (task.balanced()) {
            order = Comparator.comparingInt(Node::line).thenComparing(cheapest);
        }
        Node best = active.stream().min(order).orElseThrow();
        if (task.looseness() == 0) {
            return best;
        }
        int wanted = best.line() + task.looseness();
        return active.stream()
                .min(
                        Comparator.comparingInt((Node node) -> Math.abs(node.line() - wanted))
                                .thenComparing(cheapest))
                .orElseThrow();
    }
}
