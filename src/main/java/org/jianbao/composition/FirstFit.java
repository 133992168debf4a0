package org.jianbao.composition;

/**
 * Fills one line after the other, each as full as it goes, and looks at no other: how simple
 * programs set. A mark that would open a line is pushed in, else out (K16). It is here to be
 * compared with {@link TotalFit}.
 */
final class FirstFit {

    private final Task task;
    private final Ruler ruler;
    private final Demerits demerits;

    private FirstFit(Task task) {
        this.task = task;
        this.ruler = task.ruler();
        this.demerits = new Demerits(task);
    }

    /** {@return the last break} */
    static Node choose(Task task) {
        FirstFit fit = new FirstFit(task);
        Node node = new Node(task.from(), 0, task.startsAfterHyphen() ? 1 : 0, 0, null);
        while (node.at() < task.ruler().size()) {
            node = fit.line(node);
        }
        return node;
    }

    private Node line(Node node) {
        int best = -1;
        int joint = node.at() + 1;
        while (ruler.floor(node.at(), joint) <= task.room(node.line())) {
            if (fits(node, joint)) {
                best = joint;
            }
            if (joint == ruler.size() || ruler.breakAt(joint) == Break.FORCED) {
                break;
            }
            joint++;
        }
        if (best < 0) {
            int end = Rescue.end(task, node.at(), node.line(), Math.min(joint, ruler.size()));
            return node.next(end, node.hyphensAfter(ruler.hyphenAt(end)), Rescue.COST);
        }
        double cost = demerits.of(node.at(), best, node.line(), Double.POSITIVE_INFINITY);
        return node.next(best, node.hyphensAfter(ruler.hyphenAt(best)), cost);
    }

    private boolean fits(Node node, int joint) {
        boolean third = demerits.hyphensRunning(node.hyphens(), joint) == Demerits.IMPOSSIBLE;
        if (!ruler.breakAt(joint).isLegal() || third) {
            return false;
        }
        double slack = task.room(node.line()) - ruler.natural(node.at(), joint);
        boolean pushedIn =
                task.justified()
                        && ruler.kindBefore(joint).isMark()
                        && demerits.of(node.at(), joint, node.line(), 0) != Demerits.IMPOSSIBLE;
        return slack >= -Task.TOLERANCE || pushedIn;
    }
}
