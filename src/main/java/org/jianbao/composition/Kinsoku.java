package org.jianbao.composition;

import org.jianbao.composition.ParagraphStyle.Strictness;

/** Which pairs of clusters a line break may not part: rules K1 to K7. */
final class Kinsoku {

    private Kinsoku() {}

    /** {@return whether no line may end after {@code left} and begin with {@code right}} */
    static boolean bars(Kind left, Kind right, Strictness strictness) {
        return barredAtStart(right)
                || left == Kind.OPEN
                || (strictness != Strictness.LOOSE && barredUnlessLoose(left, right))
                || barsLongMarks(left, right, strictness);
    }

    /** K1. */
    private static boolean barredAtStart(Kind right) {
        return right.closes() || right == Kind.CONNECT || right == Kind.MID || right == Kind.SLASH;
    }

    /** K1b, K3. */
    private static boolean barredUnlessLoose(Kind left, Kind right) {
        return right == Kind.ITERATION || left == Kind.SLASH;
    }

    /** K4 to K7. */
    private static boolean barsLongMarks(Kind left, Kind right, Strictness strictness) {
        return switch (right) {
            case ELLIPSIS -> strictness != Strictness.LOOSE && left != Kind.ELLIPSIS;
            case DASH -> strictness == Strictness.STRICT || left == Kind.DASH;
            default -> false;
        };
    }
}
