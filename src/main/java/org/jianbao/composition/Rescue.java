package org.jianbao.composition;

import java.util.EnumMap;
import java.util.Map;

/**
 * Ends a line where no legal break makes it fit: as late as it fits, best at a legal break, else
 * inside a word, else against the rules; if nothing fits at all, after the first sort.
 */
final class Rescue {

    /** What such a line costs: more than any number of ugly ones. */
    static final double COST = 1e13;

    private Rescue() {}

    /**
     * {@return the joint where the line ends}
     *
     * @param task what is set
     * @param from joint where the line starts
     * @param line counted from 0
     * @param to the joint where it cannot end, at the latest
     */
    static int end(Task task, int from, int line, int to) {
        Ruler ruler = task.ruler();
        double room = task.room(line) + Task.TOLERANCE;
        Map<Rank, Integer> latest = new EnumMap<>(Rank.class);
        int first = to;
        for (int joint = from + 1; joint < to && ruler.floor(from, joint) <= room; joint++) {
            Break at = ruler.breakAt(joint);
            if (at != Break.NEVER) {
                first = Math.min(first, joint);
                if (ruler.natural(from, joint) <= room) {
                    latest.put(rank(at), joint);
                }
            }
        }
        return latest.isEmpty() ? first : latest.values().iterator().next();
    }

    private static Rank rank(Break at) {
        if (at.isLegal()) {
            return Rank.LEGAL;
        }
        return switch (at) {
            case SPARE_HYPHEN, WITHIN_WORD -> Rank.IN_WORD;
            case INSIDE -> Rank.ANYWHERE;
            default -> Rank.BARRED;
        };
    }

    /** The better first. */
    private enum Rank {
        LEGAL,
        IN_WORD,
        ANYWHERE,
        BARRED
    }
}
