package org.jianbao.composition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jianbao.composition.Joint.Give;

/**
 * Measures any line of a paragraph in constant time, by sums over the sorts and joints before it. A
 * line from joint {@code from} to joint {@code to} holds the sorts {@code from} to {@code to - 1}.
 */
final class Ruler {

    private final List<Sort> sorts;
    private final Joint[] joints;
    private final Break[] breaks;

    /** Place of each sort's left and right edge in one endless line, pt. */
    private final double[] lefts;

    private final double[] rights;

    /** What is added where a line begins or ends at a joint, pt: P4, hyphens, undone ligatures. */
    private final double[] heads;

    private final double[] tails;

    /** Sums of what the joints before each give, by step; at index 0 of all steps together. */
    private final double[][] shrinks;

    private final double[][] stretches;
    private final int[] hanBefore;
    private final int[] lettersBefore;

    /** The em of each sort, pt. */
    private final double[] ems;

    /** Whether a line that ends at a joint ends with a hyphen. */
    private final boolean[] hyphens;

    private final int[] legal;

    /** Sums of the stretch of all joints that is decent at most, pt. */
    private final double[] decents;

    private double widestEm;

    /** The sorts of note calls. */
    private final int[] calls;

    Ruler(List<Sort> sorts, Joint[] joints, Break[] breaks) {
        this.sorts = sorts;
        this.joints = joints;
        this.breaks = breaks;
        int size = sorts.size() + 1;
        this.lefts = new double[size];
        this.rights = new double[size];
        this.heads = new double[size];
        this.tails = new double[size];
        this.shrinks = new double[Give.SHRINK_STEPS + 1][size + 1];
        this.stretches = new double[Give.STRETCH_STEPS + 1][size + 1];
        this.hanBefore = new int[size];
        this.lettersBefore = new int[size];
        this.decents = new double[size + 1];
        this.ems = new double[size];
        this.hyphens = new boolean[size];
        addUp();
        this.calls =
                IntStream.range(0, sorts.size())
                        .filter(i -> sorts.get(i).cluster().isCall())
                        .toArray();
        int count = 0;
        int[] found = new int[size];
        for (int joint = 0; joint < size; joint++) {
            heads[joint] = joint < sorts.size() ? head(joint) : 0;
            tails[joint] = joint > 0 ? tail(joint) : 0;
            hyphens[joint] = joint > 0 && endsWithHyphen(joint);
            if (joint > 0 && breaks[joint].isLegal()) {
                found[count++] = joint;
            }
        }
        this.legal = Arrays.copyOf(found, count);
    }

    private boolean endsWithHyphen(int joint) {
        int last = sorts.get(joint - 1).cluster().codePoint();
        boolean written = breaks[joint] == Break.EXPLICIT && (last == '-' || last == '‐');
        return written || breaks[joint].addsHyphen();
    }

    private void addUp() {
        for (int i = 0; i < sorts.size(); i++) {
            Sort sort = sorts.get(i);
            double kern = i == 0 ? 0 : sorts.get(i - 1).kern();
            lefts[i] = (i == 0 ? 0 : rights[i]) + kern + joints[i].gap();
            rights[i + 1] = lefts[i] + sort.width();
            ems[i] = sort.em();
            hanBefore[i + 1] = hanBefore[i] + (sort.kind().isHan() ? 1 : 0);
            lettersBefore[i + 1] = lettersBefore[i] + (sort.kind().isWestern() ? 1 : 0);
        }
        for (double em : ems) {
            widestEm = Math.max(widestEm, em);
        }
        for (int i = 0; i < joints.length; i++) {
            Give give = joints[i].give();
            for (double[] sums : shrinks) {
                sums[i + 1] = sums[i];
            }
            for (double[] sums : stretches) {
                sums[i + 1] = sums[i];
            }
            boolean place = give.stretchStep() == Give.STRETCH_ANY;
            double decent = place ? Demerits.DECENT_PLACE_EM * widestEm : give.stretch();
            decents[i + 1] = decents[i] + (give.stretchStep() > 0 ? decent : 0);
            shrinks[0][i + 1] += give.shrink();
            if (give.shrinkStep() > 0) {
                shrinks[give.shrinkStep()][i + 1] += give.shrink();
            }
            if (give.stretchStep() > 0) {
                stretches[give.stretchStep()][i + 1] += place ? 1 : give.stretch();
            }
        }
    }

    /** P4: an opening mark loses its empty half. */
    private double head(int joint) {
        Sort sort = sorts.get(joint);
        if (sort.part() == 0) {
            return -sort.emptyLeft();
        }
        int end = joint + 1;
        while (end < sorts.size() && sorts.get(end).part() > 0) {
            end++;
        }
        return recast(joint, end);
    }

    private double tail(int joint) {
        Sort sort = sorts.get(joint - 1);
        double change = -sort.emptyRight();
        if (joint < sorts.size() && sorts.get(joint).part() > 0) {
            int start = joint - 1;
            while (sorts.get(start).part() > 0) {
                start--;
            }
            change = recast(start, joint) - sorts.get(start).width();
        }
        return breaks[joint].addsHyphen() ? change + hyphen(joint) : change;
    }

    /** The width of some sorts of a ligature, set without it. */
    private double recast(int from, int to) {
        double width = 0;
        for (Sort sort : Shaping.clip(sorts, from, to)) {
            width += sort.width() + sort.kern();
        }
        return width;
    }

    /** {@return the width of the hyphen that a line ends with at a joint, pt} */
    double hyphen(int joint) {
        Sort last = sorts.get(joint - 1);
        int glyph = last.member().face().glyph('-');
        return last.member().face().advance(glyph) * last.unit();
    }

    /** {@return how many sorts there are} */
    int size() {
        return sorts.size();
    }

    /** {@return the break at a joint} */
    Break breakAt(int joint) {
        return breaks[joint];
    }

    /** {@return whether a line that ends at a joint ends with a hyphen, added or written} */
    boolean hyphenAt(int joint) {
        return hyphens[joint];
    }

    /** {@return the joints at which the rules let a line end, in order; not to be written to} */
    int[] legal() {
        return legal;
    }

    /** {@return the kind of the last sort of a line that ends at a joint, note calls left out} */
    Kind kindBefore(int joint) {
        int i = joint - 1;
        while (i > 0 && sorts.get(i).cluster().isCall()) {
            i--;
        }
        return sorts.get(i).kind();
    }

    /** {@return where the marks, and the calls on them, begin that stand before a joint} */
    int marksBefore(int joint) {
        int i = joint;
        while (i > 0 && (sorts.get(i - 1).kind().isMark() || sorts.get(i - 1).cluster().isCall())) {
            i--;
        }
        return i;
    }

    /** {@return the em of the first sort of a line, pt} */
    double em(int from) {
        return ems[from];
    }

    /** {@return the natural width of a line, pt, its edges trimmed (P4)} */
    double natural(int from, int to) {
        return rights[to] - lefts[from] + heads[from] + tails[to];
    }

    /** {@return the width of a line, pt, its end neither trimmed nor hyphenated} */
    double untrimmed(int from, int to) {
        return rights[to] - lefts[from] + heads[from];
    }

    /** {@return the stretch of a line that is decent, pt, or somewhat more} */
    double decent(int from, int to) {
        return decents[to] - decents[from + 1] + Demerits.LEAST_DECENT_EM * widestEm;
    }

    /**
     * {@return a width that no line from one joint to another or any later one can fall below, pt}
     */
    double floor(int from, int to) {
        return rights[to] - lefts[from] + heads[from] - shrink(from, to) - 1.5 * em(from);
    }

    /** {@return how much a line can give up in a step of J2, pt} */
    double shrink(int from, int to, int step) {
        return shrinks[step][to] - shrinks[step][from + 1];
    }

    /** {@return how much a line can give up in all steps of J2, pt} */
    double shrink(int from, int to) {
        return shrink(from, to, 0);
    }

    /**
     * {@return how much a line can take in a step of J3: pt, in the last step the count of places}
     */
    double stretch(int from, int to, int step) {
        return stretches[step][to] - stretches[step][from + 1];
    }

    /** {@return how many Han characters are on a line} */
    int han(int from, int to) {
        return hanBefore[to] - hanBefore[from];
    }

    /** {@return how many letters and digits are on a line} */
    int letters(int from, int to) {
        return lettersBefore[to] - lettersBefore[from];
    }

    /** {@return the sorts of a line, ligatures over its edges undone} */
    List<Sort> sorts(int from, int to) {
        return Shaping.clip(sorts, from, to);
    }

    /** {@return the joint before a sort} */
    Joint joint(int index) {
        return joints[index];
    }

    /** {@return the notes called on a line, in order} */
    List<TextStyle.Call> calls(int from, int to) {
        if (calls.length == 0) {
            return List.of();
        }
        List<TextStyle.Call> found = new ArrayList<>();
        for (int i : calls) {
            boolean begins =
                    i == from || !sorts.get(i).cluster().hasStyleOf(sorts.get(i - 1).cluster());
            if (i >= from && i < to && begins) {
                sorts.get(i).cluster().style().call().ifPresent(found::add);
            }
        }
        return found;
    }
}
