package org.jianbao.composition;

import org.jspecify.annotations.Nullable;

/**
 * A break that may be chosen, with the best way to it.
 *
 * @param at joint
 * @param line the line that starts here, counted from 0
 * @param hyphens how many lines running end with a hyphen, up to this break; counted no further
 *     than the rules ask
 * @param cost of all lines so far
 * @param previous the break before it; null at the start
 */
record Node(int at, int line, int hyphens, double cost, @Nullable Node previous) {

    /** {@return how many lines running end with a hyphen, if the next does or does not} */
    int hyphensAfter(boolean hyphen) {
        return hyphen ? Math.min(hyphens + 1, Demerits.MOST_HYPHENS) : 0;
    }

    /** {@return the break after the next line} */
    Node next(int to, int running, double demerits) {
        return new Node(to, line + 1, running, cost + demerits, this);
    }

    /** {@return the joints where the lines up to here end, in order} */
    int[] ends() {
        int[] ends = new int[line];
        for (Node node = this; node != null && node.previous != null; node = node.previous) {
            ends[node.line - 1] = node.at;
        }
        return ends;
    }
}
