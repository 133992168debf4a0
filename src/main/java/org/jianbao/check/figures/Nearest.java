package org.jianbao.check.figures;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jianbao.check.figures.FigureRule.Placed;

/** Finds the figure that was probably meant to be the same as another. */
final class Nearest {

    /** No more are compared: a passage with more figures is a list of them. */
    private static final int MOST = 40;

    /** Words are taken only if they are less than this many times larger or smaller. */
    private static final double FAR = Math.log(20);

    private Nearest() {}

    /**
     * {@return the figure nearest to one}
     *
     * @param figure the one
     * @param digits figures in digits; any of them will do
     * @param words figures in words, which must be near
     * @param used figures that have a counterpart already
     */
    static Optional<Placed> of(
            Placed figure, List<Placed> digits, List<Placed> words, Collection<Placed> used) {
        Set<Placed> taken = Set.copyOf(used);
        Stream<Placed> near =
                words.stream().limit(MOST).filter(other -> distance(figure, other) < FAR);
        return Stream.concat(digits.stream().filter(d -> !taken.contains(d)).limit(MOST), near)
                .filter(other -> !taken.contains(other))
                .min(Comparator.comparingDouble(other -> cost(figure, other)));
    }

    private static double cost(Placed a, Placed b) {
        double sameUnit = a.figure().unit().agreesWith(b.figure().unit()) ? 0 : 1;
        double words = b.figure().demanded() ? 0 : 1;
        return distance(a, b) + sameUnit + words;
    }

    private static double distance(Placed a, Placed b) {
        double ratio =
                (a.figure().value().doubleValue() + 1) / (b.figure().value().doubleValue() + 1);
        return Math.abs(Math.log(ratio));
    }
}
