package org.jianbao.check.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianbao.check.figures.Counterparts.Match;
import org.jianbao.check.text.Passage;
import org.jianbao.check.text.Prose;
import org.jianbao.check.text.Rule;
import org.jianbao.check.text.Texts;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.manuscript.Manuscript;

/**
 * Figures that one language gives and the other does not.
 *
 * <p>What stands in digits must stand in the other language too, in digits or in words. What stands
 * in words asks for nothing: “one another” and 一样 are no figures.
 */
public final class FigureRule implements Rule {

    /** More than these are told as a number: such passages hardly say the same. */
    private static final int MOST = 12;

    @Override
    public List<Diagnostic> check(Texts texts) {
        return Counterparts.check(texts, "figures", FigureRule::check);
    }

    private static List<Diagnostic> check(Counterparts both) {
        List<Match> matches = both.matches();
        if (matches.stream().noneMatch(FigureRule::hasDigits)) {
            return List.of();
        }
        boolean shares =
                speaksOfShares(both.leftPassages()) && speaksOfShares(both.rightPassages());
        List<Diagnostic> problems = new ArrayList<>();
        for (Match match : matches) {
            if (hasDigits(match)) {
                problems.addAll(compare(both, match, shares));
            }
        }
        return problems;
    }

    private static List<Diagnostic> compare(Counterparts both, Match match, boolean shares) {
        Side left = Side.of(both.first(), match.left(), both.second());
        Side right = Side.of(both.second(), match.right(), both.first());
        List<Diagnostic> problems = new ArrayList<>(missing(left, right));
        if (!shares) {
            problems.addAll(units(left, right));
        }
        return problems;
    }

    /**
     * Figures without counterpart: each with the nearest of the other side that has none either.
     */
    private static List<Diagnostic> missing(Side left, Side right) {
        List<Placed> here = left.missingIn(right);
        List<Placed> there = right.missingIn(left);
        Set<Placed> used = new HashSet<>();
        List<Diagnostic> problems = new ArrayList<>();
        for (Placed figure : there) {
            Optional<Placed> near = Nearest.of(figure, here, left.words(right), used);
            near.ifPresent(used::add);
            if (!figure.isAccepted() && near.filter(Placed::isAccepted).isEmpty()) {
                problems.add(FigureProblems.missing(figure, near, left));
            }
        }
        for (Placed figure : here) {
            if (!used.contains(figure)) {
                Optional<Placed> near = Nearest.of(figure, List.of(), right.words(left), used);
                near.ifPresent(used::add);
                if (!figure.isAccepted() && near.filter(Placed::isAccepted).isEmpty()) {
                    problems.add(FigureProblems.missing(figure, near, right));
                }
            }
        }
        return problems.size() <= MOST ? problems : FigureProblems.cut(problems, MOST);
    }

    /** Figures that are per cent or money in one language and something else in the other. */
    private static List<Diagnostic> units(Side left, Side right) {
        Map<BigDecimal, List<Placed>> byValue = left.byValue();
        Map<BigDecimal, List<Placed>> otherValues = right.byValue();
        List<Diagnostic> problems = new ArrayList<>();
        byValue.forEach((value, here) -> {
            List<Placed> there = otherValues.getOrDefault(value, List.of());
            Optional<Placed> odd = odd(here, there);
            Optional<Placed> oddThere = odd(there, here);
            if (!there.isEmpty() && (odd.isPresent() || oddThere.isPresent())) {
                Placed a = odd.orElse(here.getFirst());
                Placed b = oddThere.orElse(there.getFirst());
                if (!a.isAccepted() && !b.isAccepted()) {
                    problems.add(FigureProblems.unit(b, a));
                }
            }
        });
        return problems;
    }

    /** A figure whose unit goes with none of the others. */
    private static Optional<Placed> odd(List<Placed> figures, List<Placed> others) {
        Set<Unit> units =
                others.stream().map(other -> other.figure().unit()).collect(Collectors.toSet());
        return figures.stream()
                .filter(placed ->
                        units.stream().noneMatch(unit -> placed.figure().unit().agreesWith(unit)))
                .findFirst();
    }

    private static boolean hasDigits(Match match) {
        return hasDigits(match.left()) || hasDigits(match.right());
    }

    private static boolean hasDigits(List<Passage> passages) {
        return passages.stream()
                .anyMatch(passage -> passage.prose().text().chars().anyMatch(FigureRule::isDigit));
    }

    private static boolean isDigit(int c) {
        return Character.isDigit(c) || Decimal.vulgar((char) c) > 0;
    }

    private static boolean speaksOfShares(List<Passage> passages) {
        return passages.stream()
                .anyMatch(passage ->
                        Units.speaksOfShares(FigureReader.plain(passage.prose().text())));
    }

    /** A figure in its passage. */
    record Placed(Figure figure, Prose prose) {
        boolean isAccepted() {
            return !prose.isPlain(figure.from(), figure.to());
        }

        String words() {
            return prose.text().substring(figure.from(), figure.to()).strip().replace('\n', ' ');
        }
    }

    /**
     * One side of two passages that say the same.
     *
     * @param text whose passages these are
     * @param passages which
     * @param figures all figures in them
     * @param wordsAreRead whether figures in words are read in this language
     */
    record Side(
            Manuscript text, List<Passage> passages, List<Placed> figures, boolean wordsAreRead) {

        /** Languages whose number words are read. */
        private static final Set<String> READ = Set.of("en", "zh", "ja");

        static Side of(Manuscript text, List<Passage> passages, Manuscript other) {
            List<Placed> figures = new ArrayList<>();
            for (Passage passage : passages) {
                FigureReader.read(passage.prose(), text.language())
                        .forEach(figure -> figures.add(new Placed(figure, passage.prose())));
            }
            return new Side(
                    text, passages, figures, READ.contains(text.language().split("-", 2)[0]));
        }

        /** The figures in digits that the other side does not give. */
        List<Placed> missingIn(Side other) {
            Set<BigDecimal> given =
                    other.figures.stream()
                            .flatMap(placed -> placed.figure().offered())
                            .collect(Collectors.toSet());
            return figures.stream()
                    .filter(placed ->
                            placed.figure().demanded()
                                    && !placed.figure().isIn(given)
                                    && (other.wordsAreRead || isInDigits(placed.figure().value())))
                    .toList();
        }

        /** The larger figures in words that the other side does not give. */
        List<Placed> words(Side other) {
            Set<BigDecimal> given =
                    other.figures.stream()
                            .flatMap(placed -> placed.figure().offered())
                            .collect(Collectors.toSet());
            return figures.stream()
                    .filter(placed ->
                            !placed.figure().demanded()
                                    && placed.figure().value().compareTo(BigDecimal.ONE) > 0
                                    && !placed.figure().isIn(given))
                    .toList();
        }

        Map<BigDecimal, List<Placed>> byValue() {
            Map<BigDecimal, List<Placed>> byValue = new HashMap<>();
            for (Placed placed : figures) {
                if (placed.figure().demanded()) {
                    byValue.computeIfAbsent(placed.figure().value(), v -> new ArrayList<>())
                            .add(placed);
                }
            }
            return byValue;
        }

        /** A figure that every language writes in digits: 1949, 4.5, but not 12 or 25,000. */
        private static boolean isInDigits(BigDecimal value) {
            return value.precision() >= 3 || value.scale() > 0;
        }
    }
}
