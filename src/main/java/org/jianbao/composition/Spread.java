package org.jianbao.composition;

import org.jianbao.composition.Joint.Give;

/**
 * How the slack of a line is shared out among its joints: by steps, within a step alike (J2, J3).
 *
 * @param shrink share of its shrink that each joint of a step gives up, 0 to 1
 * @param stretch share of its stretch that each joint of a step takes; in the last step pt
 * @param extra added at every joint that stretches, beyond that, pt: no one huge gap (J4)
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and made in one place.
record Spread(double[] shrink, double[] stretch, double extra) {

    /** J3.2: the hard cap of the gap beside Latin is half an em: as much again and once more. */
    private static final double HARD_CAP = 3;

    /** J5: above this at every place, em, a line is reported, and other joints help. */
    private static final double WIDE_PLACE = 0.25;

    /** {@return nothing given or taken} */
    static Spread none() {
        return new Spread(new double[Give.SHRINK_STEPS + 1], new double[Give.STRETCH_STEPS + 1], 0);
    }

    /**
     * {@return how a line is brought to its measure}
     *
     * @param ruler measures the line
     * @param from joint where it starts
     * @param to joint where it ends
     * @param slack its measure less its natural width, pt
     */
    static Spread of(Ruler ruler, int from, int to, double slack) {
        return slack < 0 ? shrunk(ruler, from, to, -slack) : stretched(ruler, from, to, slack);
    }

    private static Spread shrunk(Ruler ruler, int from, int to, double excess) {
        Spread spread = none();
        double rest = excess;
        for (int step = 1; step <= Give.SHRINK_STEPS; step++) {
            double most = ruler.shrink(from, to, step);
            if (most > 0) {
                spread.shrink[step] = Math.min(1, rest / most);
                rest -= spread.shrink[step] * most;
            }
        }
        return spread;
    }

    private static Spread stretched(Ruler ruler, int from, int to, double slack) {
        double[] stretch = none().stretch;
        double rest = slack;
        for (int step = Give.STRETCH_WORDS; step <= Give.STRETCH_GAPS; step++) {
            rest -= take(stretch, step, ruler.stretch(from, to, step), rest, 1);
        }
        double places = ruler.stretch(from, to, Give.STRETCH_ANY);
        rest -= take(stretch, Give.STRETCH_ANY, places, rest, WIDE_PLACE * ruler.em(from));
        if (rest <= 0) {
            return new Spread(none().shrink, stretch, 0);
        }
        double gaps = ruler.stretch(from, to, Give.STRETCH_GAPS);
        rest += stretch[Give.STRETCH_GAPS] * gaps;
        rest -= take(stretch, Give.STRETCH_GAPS, gaps, rest, HARD_CAP);
        int joints = flexible(ruler, from, to);
        return new Spread(none().shrink, stretch, joints == 0 ? 0 : Math.max(0, rest) / joints);
    }

    private static double take(double[] stretch, int step, double most, double rest, double cap) {
        if (most <= 0) {
            return 0;
        }
        stretch[step] = Math.min(cap, rest / most);
        return stretch[step] * most;
    }

    private static int flexible(Ruler ruler, int from, int to) {
        int count = 0;
        for (int joint = from + 1; joint < to; joint++) {
            count += ruler.joint(joint).give().stretchStep() > 0 ? 1 : 0;
        }
        return count;
    }

    /** {@return what is added at every place, beside word spaces and gaps, pt} */
    double everywhere() {
        return stretch[Give.STRETCH_ANY] + extra;
    }

    /** {@return what a joint is widened by, pt; negative where it is squeezed} */
    double at(Give give) {
        double added =
                switch (give.stretchStep()) {
                    case Give.STRETCH_WORDS, Give.STRETCH_GAPS ->
                            stretch[give.stretchStep()] * give.stretch() + extra;
                    case Give.STRETCH_ANY -> stretch[Give.STRETCH_ANY] + extra;
                    default -> 0;
                };
        return added - shrink[give.shrinkStep()] * give.shrink();
    }
}
