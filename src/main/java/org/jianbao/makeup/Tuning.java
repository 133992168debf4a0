package org.jianbao.makeup;

import java.util.List;
import java.util.Map;

/**
 * What a page does otherwise than first fit would.
 *
 * @param looseness lines by which paragraphs are set longer (positive) or shorter, by the number of
 *     the piece, for each flow; empty for none
 * @param white additional white above headings by their block, pt; the same in all flows
 * @param lower what is taken from the foot of the columns, pt
 * @param tears whether a note may go on on the next page, so that its call can stay
 * @param apart whether columns are filled each for itself: for texts that do not pair, which would
 *     wait for each other forever
 */
record Tuning(
        List<Map<Integer, Integer>> looseness,
        Map<Integer, Double> white,
        double lower,
        boolean tears,
        boolean apart) {

    /** First fit. */
    static final Tuning PLAIN = new Tuning(List.of(), Map.of(), 0, false, false);

    Tuning {
        looseness = List.copyOf(looseness);
        white = Map.copyOf(white);
    }

    /** {@return first fit with a shorter page} */
    static Tuning lower(double lower) {
        return new Tuning(List.of(), Map.of(), lower, false, false);
    }

    /** {@return first fit with paragraphs a line longer or shorter} */
    static Tuning loose(List<Map<Integer, Integer>> looseness) {
        return new Tuning(looseness, Map.of(), 0, false, false);
    }

    /** {@return first fit with each column filled for itself} */
    static Tuning outOfStep() {
        return new Tuning(List.of(), Map.of(), 0, false, true);
    }

    /** {@return first fit with notes that go on} */
    static Tuning tearing() {
        return new Tuning(List.of(), Map.of(), 0, true, false);
    }

    /** {@return the same with more white above headings} */
    Tuning with(Map<Integer, Double> more) {
        return new Tuning(looseness, more, lower, tears, apart);
    }

    /** {@return how many lines the paragraphs of a flow are set longer, by piece} */
    Map<Integer, Integer> of(int flow) {
        return flow < looseness.size() ? looseness.get(flow) : Map.of();
    }

    /** {@return how many paragraphs are not set as is best for them} */
    int bent() {
        int bent = 0;
        for (Map<Integer, Integer> flow : looseness) {
            bent += flow.size();
        }
        return bent;
    }

    /** {@return all white that is added, pt} */
    double added() {
        double added = 0;
        for (double one : white.values()) {
            added += one;
        }
        return added;
    }
}
