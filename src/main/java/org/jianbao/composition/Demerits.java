package org.jianbao.composition;

import org.jianbao.composition.Joint.Give;

/**
 * What a line costs. As in TeX its badness grows with the third power of the stretch, and a line's
 * demerits with the square of badness and penalties, so that one bad line costs more than several
 * middling ones. All of it depends on the line's two ends alone: the tail of the best setting is
 * then the best setting of the tail.
 */
final class Demerits {

    /** Lines that cannot be made. */
    static final double IMPOSSIBLE = Double.POSITIVE_INFINITY;

    /** How many lines running may end with a hyphen (K10). */
    static final int MOST_HYPHENS = 2;

    private static final double LINE = 10;
    private static final double WORST = 100_000;

    /** From here on badness grows evenly: very bad lines are still told apart. */
    private static final double STEEP_RATIO = 3;

    static final double LEAST_DECENT_EM = 0.05;

    /** J6: a stretch of an eighth of an em at every place is as bad as TeX's full stretch. */
    static final double DECENT_PLACE_EM = 0.125;

    /** Sums of the same numbers in another order differ by less. */
    private static final double SLIGHTLY_MORE = 1 + 1e-6;

    /** In a line of words alone, the share of their widest spaces that is as bad. */
    private static final double DECENT_SPACES = 0.7;

    /** A ragged line this much short is as bad, em. */
    private static final double DECENT_RAG_EM = 3;

    /** What each step of J2 costs when used up: little, so that marks are pushed in first (K16). */
    private static final double[] SQUEEZE = {0, 0.5, 0.2, 0.3, 0.5, 0.6};

    /** K16a: squeezing for the sake of one more ordinary character. */
    private static final double NEEDLESS_SQUEEZE = 300;

    /** Squeezing for a whole Latin word, which would leave a hole. */
    private static final double LATIN_SQUEEZE = 60;

    private static final double RUNT = 2_000;
    private static final double LONE_FRAGMENT = 300;
    private static final double LONE_WORD = 50;
    private static final double TWO_HYPHENS = 20_000;
    private static final double LAST_HYPHEN = 10_000;

    /** A written hyphen at the end of one line too many: worse than a very loose line. */
    private static final double THIRD_HYPHEN = 10_000_000;

    /** K9a: in a measure of fewer characters a number may part from its unit. */
    private static final double NARROW_EM = 10;

    private static final double NARROW_UNIT = 20;

    private final Task task;
    private final Ruler ruler;
    private final boolean justified;
    private final boolean balanced;

    /** What each line can hold, pt; the last of these holds for all after it. */
    private final double[] rooms;

    Demerits(Task task) {
        this.task = task;
        this.ruler = task.ruler();
        this.justified = task.justified();
        this.balanced = task.balanced();
        this.rooms = new double[task.profile().lines().size() + 2];
        for (int line = 0; line < rooms.length; line++) {
            rooms[line] = task.room(line);
        }
    }

    /** {@return what a line can hold, pt} */
    double room(int line) {
        return rooms[Math.min(line, rooms.length - 1)];
    }

    /**
     * {@return the demerits of a line, or {@link #IMPOSSIBLE}}
     *
     * @param from joint where it starts
     * @param to joint where it ends
     * @param line counted from 0
     * @param tolerance the ratio of stretch to decent stretch that is still allowed
     */
    double of(int from, int to, int line, double tolerance) {
        double room = room(line);
        double slack = room - ruler.natural(from, to);
        if (balanced) {
            return balanced(from, to, slack);
        }
        boolean last = ruler.breakAt(to) == Break.FORCED;
        double badness = last && slack > 0 ? 0 : badness(from, to, slack, tolerance);
        if (badness == IMPOSSIBLE) {
            return IMPOSSIBLE;
        }
        double sum = LINE + badness + penalty(from, to, room) + runt(from, to, line);
        return sum * sum + hyphens(from, to);
    }

    /**
     * {@return whether a line is so short that it cannot be made} A first look, which most lines do
     * not pass: it counts no step of a line's stretch by itself, and a little more than all of it.
     */
    boolean isTooShort(int from, int to, double room, double tolerance) {
        double slack = room - ruler.natural(from, to);
        if (slack <= 0 || balanced || ruler.breakAt(to) == Break.FORCED) {
            return false;
        }
        double decent = justified ? ruler.decent(from, to) : DECENT_RAG_EM * ruler.em(from);
        return slack > tolerance * decent * SLIGHTLY_MORE;
    }

    /**
     * {@return what it costs more that a line ends with a hyphen after so many lines that do, or
     * {@link #IMPOSSIBLE}} Where a hyphen is written, it may be the only place to break.
     */
    double hyphensRunning(int before, int to) {
        if (before < MOST_HYPHENS || !ruler.hyphenAt(to)) {
            return 0;
        }
        return ruler.breakAt(to).addsHyphen() ? IMPOSSIBLE : THIRD_HYPHEN;
    }

    private double balanced(int from, int to, double slack) {
        if (slack < -Task.TOLERANCE) {
            return IMPOSSIBLE;
        }
        double raggedness = LINE * slack / ruler.em(from);
        double penalty = ruler.breakAt(to).penalty();
        return LINE * LINE + raggedness * raggedness + penalty * penalty;
    }

    private double badness(int from, int to, double slack, double tolerance) {
        if (slack < -Task.TOLERANCE) {
            return justified ? squeeze(from, to, -slack) : IMPOSSIBLE;
        }
        double ratio = slack / decent(from, to);
        if (ratio > tolerance) {
            return IMPOSSIBLE;
        }
        double steep = Math.min(ratio, STEEP_RATIO);
        double cube = 100 * steep * steep * steep;
        return Math.min(WORST, cube * Math.max(1, ratio - STEEP_RATIO + 1));
    }

    private double decent(int from, int to) {
        if (!justified) {
            return DECENT_RAG_EM * ruler.em(from);
        }
        double places = ruler.stretch(from, to, Give.STRETCH_ANY);
        double words = ruler.stretch(from, to, Give.STRETCH_WORDS);
        double em = ruler.em(from);
        return words * (places > 0 ? 1 : DECENT_SPACES)
                + ruler.stretch(from, to, Give.STRETCH_GAPS)
                + (places * DECENT_PLACE_EM + LEAST_DECENT_EM) * em;
    }

    /** J2, K16, K16a. */
    private double squeeze(int from, int to, double excess) {
        boolean western = ruler.han(from, to) == 0;
        double badness = 0;
        double rest = excess;
        for (int step = 1; step <= Give.SHRINK_STEPS && rest > 0; step++) {
            double most = ruler.shrink(from, to, step);
            if (most > 0) {
                double share = Math.min(1, rest / most);
                badness +=
                        western && step == Give.WORD_SPACE
                                ? 100 * share * share * share
                                : SQUEEZE[step] * share * share;
                rest -= share * most;
            }
        }
        if (rest > Task.TOLERANCE) {
            return IMPOSSIBLE;
        }
        return western ? badness : badness + motive(from, to, excess);
    }

    /** K16a: what a squeeze costs beside, by what it is for. */
    private double motive(int from, int to, double excess) {
        if (ruler.kindBefore(to).isWestern()) {
            double share = excess / ruler.shrink(from, to);
            return LATIN_SQUEEZE * share * share;
        }
        int marks = ruler.marksBefore(to);
        boolean pushesIn =
                marks < to
                        && marks > from
                        && ruler.natural(from, marks) <= ruler.natural(from, to) - excess;
        return pushesIn ? 0 : NEEDLESS_SQUEEZE;
    }

    private double penalty(int from, int to, double room) {
        Break end = ruler.breakAt(to);
        boolean narrow = room < NARROW_EM * ruler.em(from);
        return end == Break.NUMBER_UNIT && narrow ? NARROW_UNIT : end.penalty();
    }

    /** R1: the last line has two Han characters, or four letters, or a whole word. */
    private double runt(int from, int to, int line) {
        if (!task.style().runtControl() || to < ruler.size() || (line == 0 && from == 0)) {
            return 0;
        }
        int han = ruler.han(from, to);
        int letters = ruler.letters(from, to);
        if (han >= 2 || (han == 1 && letters > 0)) {
            return 0;
        }
        boolean fragment = ruler.breakAt(from).addsHyphen();
        if (letters == 0 || (fragment && letters < 4)) {
            return RUNT;
        }
        boolean alone = ruler.stretch(from, to, Give.STRETCH_WORDS) == 0;
        return alone ? (fragment ? LONE_FRAGMENT : LONE_WORD) : 0;
    }

    private double hyphens(int from, int to) {
        if (from == 0 || !ruler.breakAt(from).addsHyphen()) {
            return 0;
        }
        if (ruler.breakAt(to).addsHyphen()) {
            return TWO_HYPHENS;
        }
        return to == ruler.size() ? LAST_HYPHEN : 0;
    }
}
