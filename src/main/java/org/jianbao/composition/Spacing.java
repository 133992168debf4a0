package org.jianbao.composition;

import java.util.List;
import org.jianbao.composition.Joint.Give;

/**
 * The white space between sorts: pairs of marks closed up (P2, P6), the quarter em beside Latin (S1
 * to S6), word spaces, note calls that slide into the empty half of a mark (N3). What happens at
 * the edges of a line (P4) is {@link Ruler}'s.
 */
final class Spacing {

    /** S1: house value, least (J2.6) and widest (J3.2), em. */
    private static final double GAP = 0.25;

    private static final double GAP_LEAST = 0.125;
    private static final double GAP_WIDEST = 1.0 / 3;

    /** J2.2 and J3.1, em. In western text a word space may fall lower. */
    private static final double SPACE_LEAST = 0.25;

    private static final double SPACE_LEAST_WESTERN = 0.18;
    private static final double SPACE_LEAST_SHARE = 0.66;
    private static final double SPACE_WIDEST = 0.5;

    /** How far a note call slides into the empty half of the mark before it, em. */
    private static final double SLIDE = 0.46;

    /** White between two note calls in a row, em of the call. */
    private static final double CALL_GAP = 0.3;

    private final List<Sort> sorts;
    private final Numbers numbers;
    private final FaceChoice faces;

    private Spacing(List<Sort> sorts, Numbers numbers, FaceChoice faces) {
        this.sorts = sorts;
        this.numbers = numbers;
        this.faces = faces;
    }

    /** {@return the joint before each sort; the first is closed, and so is one after the last} */
    static Joint[] joints(List<Sort> sorts, Numbers numbers, FaceChoice faces) {
        Spacing spacing = new Spacing(sorts, numbers, faces);
        Joint[] joints = new Joint[sorts.size() + 1];
        joints[0] = Joint.CLOSED;
        joints[sorts.size()] = Joint.CLOSED;
        for (int i = 1; i < sorts.size(); i++) {
            joints[i] = spacing.joint(i);
        }
        return joints;
    }

    private Joint joint(int i) {
        Sort left = sorts.get(i - 1);
        Sort right = sorts.get(i);
        if (right.part() > 0) {
            return Joint.CLOSED;
        }
        if (right.cluster().isCall()) {
            return left.cluster().isCall() ? betweenCalls(left, right) : beforeCall(i);
        }
        if (left.cluster().isCall()) {
            return afterCall(i);
        }
        return right.cluster().before().isSpace() ? spaced(i) : close(i, left, right);
    }

    // Note calls

    /** S2, K12: glued; slides into the mark before it, all the way where P2 takes that half. */
    private Joint beforeCall(int i) {
        Sort mark = sorts.get(i - 1);
        if (mark.emptyRight() == 0) {
            return Joint.CLOSED;
        }
        int next = i;
        while (next < sorts.size() && sorts.get(next).cluster().isCall()) {
            next++;
        }
        boolean collapses =
                next < sorts.size()
                        && (sorts.get(next).kind().closes() || sorts.get(next).kind() == Kind.MID);
        double slide = collapses ? mark.emptyRight() : SLIDE * mark.em();
        return new Joint(-slide, "", Give.NONE);
    }

    /** Two calls in a row are kept apart, so that 2 and 3 do not read as 23. */
    private static Joint betweenCalls(Sort left, Sort right) {
        boolean one = left.cluster().style().call().equals(right.cluster().style().call());
        return one ? Joint.CLOSED : new Joint(CALL_GAP * right.em(), "", Give.NONE);
    }

    /** What would stand there without the call, but no gap beside Latin (S2). */
    private Joint afterCall(int i) {
        Sort right = sorts.get(i);
        Sort left = sorts.get(beforeCalls(i));
        boolean chinese = left.kind().isChinese() || right.kind().isChinese();
        if (right.cluster().before().isSpace() && !chinese) {
            return spaced(i);
        }
        if (left.emptyRight() > 0 && !right.kind().isMark()) {
            return new Joint(restOfMark(i, left), "", new Give(0, 0, Give.STRETCH_ANY, 0));
        }
        double collapse = left.emptyRight() > 0 ? -right.emptyLeft() : 0;
        double shrink = collapse == 0 ? right.emptyLeft() : 0;
        int stretchStep = stretches(left, right) ? Give.STRETCH_ANY : 0;
        return new Joint(
                collapse, "", new Give(shrink > 0 ? Give.BRACKET : 0, shrink, stretchStep, 0));
    }

    /** What a call that slid into a mark leaves of the mark's em: the text goes on after it. */
    private double restOfMark(int i, Sort mark) {
        double calls = 0;
        for (int call = beforeCalls(i) + 1; call < i; call++) {
            calls += sorts.get(call).width();
        }
        return Math.max(0, SLIDE * mark.em() - calls);
    }

    private int beforeCalls(int i) {
        int left = i - 1;
        while (left > 0 && sorts.get(left).cluster().isCall()) {
            left--;
        }
        return left;
    }

    // White space

    /** K15, S2, S3: what typed white space comes to. */
    private Joint spaced(int i) {
        Sort left = sorts.get(beforeCalls(i));
        Sort right = sorts.get(i);
        Blank blank = right.cluster().before();
        if (blank.type() == Blank.Type.FIXED) {
            return new Joint(width(blank, left), blank.text(), Give.NONE);
        }
        boolean han = left.kind().isHan() || right.kind().isHan();
        boolean mark = left.kind().isMark() || right.kind().isMark();
        if (mark && !isBesideLongMark(left, right) && !isBesideLongMark(right, left)) {
            return close(i, left, right);
        }
        if (left.kind().isHan() && right.kind().isHan()) {
            return close(i, left, right);
        }
        if (han) {
            return latinGap(i, blank.text());
        }
        return wordSpace(i, width(blank, left), blank.text());
    }

    /** Western text keeps its space beside a Chinese —— or ……, which has no white of its own. */
    private static boolean isBesideLongMark(Sort text, Sort mark) {
        return !text.kind().isChinese()
                && !text.cluster().style().isChinese()
                && (mark.kind() == Kind.DASH || mark.kind() == Kind.ELLIPSIS);
    }

    private double width(Blank blank, Sort left) {
        TextStyle style = left.cluster().style();
        FontStack.Member member = faces.latinMember(style);
        double space = member.face().advance(member.face().glyph(' ')) * Sort.unit(style, member);
        return blank.wordSpaces() * space + blank.fixedEm() * style.size();
    }

    private Joint wordSpace(int i, double width, String text) {
        if (numbers.binds(i) || sorts.get(i).cluster().before().fixedEm() > 0) {
            return new Joint(width, text, Give.NONE);
        }
        Sort left = sorts.get(beforeCalls(i));
        double leastEm = left.cluster().style().isChinese() ? SPACE_LEAST : SPACE_LEAST_WESTERN;
        double least = Math.max(leastEm * left.em(), SPACE_LEAST_SHARE * width);
        return new Joint(
                width,
                text,
                new Give(
                        Give.WORD_SPACE,
                        Math.max(0, width - least),
                        Give.STRETCH_WORDS,
                        Math.max(0, SPACE_WIDEST * left.em() - width)));
    }

    private Joint latinGap(int i, String text) {
        Sort left = sorts.get(i - 1);
        double em = left.kind().isHan() ? left.em() : sorts.get(i).em();
        boolean bound = numbers.precedesUnit(i);
        return new Joint(
                GAP * em,
                text,
                new Give(
                        Give.LATIN_GAP,
                        (GAP - GAP_LEAST) * em,
                        bound ? 0 : Give.STRETCH_GAPS,
                        bound ? 0 : (GAP_WIDEST - GAP) * em));
    }

    // Nothing between

    private Joint close(int i, Sort left, Sort right) {
        boolean gap =
                (left.kind().isHan() && right.kind().isWestern())
                        || (left.kind().isWestern() && right.kind().isHan());
        if (gap) {
            return latinGap(i, "");
        }
        double collapse = collapse(i, left, right);
        double rest = left.emptyRight() + right.emptyLeft() - collapse;
        int step = rest <= 0 ? 0 : shrinkStep(left, right);
        int stretchStep = stretches(left, right) ? Give.STRETCH_ANY : 0;
        return new Joint(-collapse, "", new Give(step, Math.max(0, rest), stretchStep, 0));
    }

    /**
     * P2, P6: how much two neighbors are closed up, pt. With different sizes the larger mark keeps
     * its space (P2a).
     */
    private double collapse(int i, Sort left, Sort right) {
        double smaller = Math.min(left.em(), right.em()) / 2;
        boolean leftEmpty = left.emptyRight() > 0;
        boolean rightEmpty = right.emptyLeft() > 0;
        boolean pair =
                (leftEmpty && (right.kind().closes() || right.kind() == Kind.MID || rightEmpty))
                        || (rightEmpty && (left.kind() == Kind.OPEN || left.kind() == Kind.MID));
        if (pair) {
            return smaller;
        }
        return leftEmpty && endsPairOfStops(i - 1) ? smaller : 0;
    }

    /** P6: of exactly two of ？ and ！ together the second loses its empty half too. */
    private boolean endsPairOfStops(int i) {
        return isAsking(i) && isAsking(i - 1) && !isAsking(i - 2) && !isAsking(i + 1);
    }

    private boolean isAsking(int i) {
        if (i < 0 || i >= sorts.size()) {
            return false;
        }
        int c = sorts.get(i).cluster().codePoint();
        return c == '？' || c == '！';
    }

    private static int shrinkStep(Sort left, Sort right) {
        if (right.emptyLeft() > 0 || left.kind() == Kind.CLOSE) {
            return Give.BRACKET;
        }
        return left.kind() == Kind.PAUSE ? Give.PAUSE : Give.STOP;
    }

    /** J3.3 and J4: between Han, and beside marks but where a mark hugs its text. */
    private static boolean stretches(Sort left, Sort right) {
        Kind one = left.kind();
        Kind other = right.kind();
        boolean places = (one.isHan() && other.isChinese()) || (one.isMark() && other.isHan());
        boolean pair = one.closes() && other == Kind.OPEN;
        return (places || pair)
                && one != Kind.OPEN
                && !other.closes()
                && !isTight(one)
                && !isTight(other);
    }

    private static boolean isTight(Kind kind) {
        return kind == Kind.CONNECT || kind == Kind.SLASH;
    }
}
