package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianbao.composition.Profile;
import org.jianbao.composition.Setting;

/**
 * Other ways of making a step than by first fit: it ends some lines higher, paragraphs are set a
 * line longer or shorter, a note goes on on the next page, white at the foot goes above headings.
 */
final class Variants {
    private Variants() {}

    /** Lines by which a page may end higher. */
    private static final int HIGHER = 3;

    /** Shortest paragraph that can take or give a line unseen, in lines. */
    private static final int LEAST = 4;

    /** Most lines of white that are added above one heading. */
    private static final int MOST_WHITE = 2;

    /** A paragraph that can be set otherwise, and what that costs its lines. */
    private record Bend(int piece, double cost) {}

    /** {@return the tunings worth trying, given how first fit dressed the step} */
    static List<Tuning> of(Step step, List<Dressing.Dressed> pages) {
        List<Tuning> tunings = new ArrayList<>();
        double slack = PageCost.slack(step, pages) * step.design(0).beat();
        double line = step.scheme() == Scheme.PAGE ? step.flow(0).grid() : step.design(0).beat();
        for (int k = 0; k < HIGHER; k++) {
            tunings.add(Tuning.lower(slack + k * line + 2 * Slot.TOLERANCE));
        }
        for (int lines : new int[] {1, -1}) {
            tunings.addAll(bent(step, pages, lines));
        }
        if (step.flows().stream().anyMatch(flow -> !flow.notes().isEmpty())) {
            tunings.add(Tuning.tearing());
        }
        return tunings;
    }

    /** Each flow's cheapest paragraph bent by itself, all of them, and two of each. */
    private static List<Tuning> bent(Step step, List<Dressing.Dressed> pages, int lines) {
        List<List<Bend>> bends = new ArrayList<>();
        for (int i = 0; i < step.size(); i++) {
            bends.add(bends(step.design(i), pages.get(i).column(), lines));
        }
        List<Tuning> tunings = new ArrayList<>();
        for (int most = 1; most <= 2; most++) {
            int count = most;
            List<Map<Integer, Integer>> all =
                    bends.stream().map(b -> cheapest(b, count, lines)).toList();
            if (all.stream().allMatch(chosen -> chosen.size() == count)) {
                tunings.add(Tuning.loose(all));
            }
        }
        for (int i = 0; i < step.size() && step.size() > 1; i++) {
            List<Map<Integer, Integer>> one = new ArrayList<>();
            for (int j = 0; j < step.size(); j++) {
                one.add(j == i ? cheapest(bends.get(j), 1, lines) : Map.of());
            }
            if (!one.get(i).isEmpty()) {
                tunings.add(Tuning.loose(one));
            }
        }
        return tunings;
    }

    private static Map<Integer, Integer> cheapest(List<Bend> bends, int most, int lines) {
        Map<Integer, Integer> chosen = new HashMap<>();
        bends.stream().limit(most).forEach(bend -> chosen.put(bend.piece(), lines));
        return chosen;
    }

    private static List<Bend> bends(PageDesign design, Column column, int lines) {
        List<Bend> bends = new ArrayList<>();
        for (Column.Part part : column.parts()) {
            boolean whole = part.begins() && part.ends() && part.lines().size() >= LEAST;
            if (whole && part.piece().kind() == Kind.TEXT) {
                bend(design, part, lines).ifPresent(bends::add);
            }
        }
        bends.sort(Comparator.comparingDouble(Bend::cost));
        return bends;
    }

    private static Optional<Bend> bend(PageDesign design, Column.Part part, int lines) {
        if (!(part.piece().body() instanceof Piece.Body.Text text)) {
            return Optional.empty();
        }
        Piece.Space space = part.piece().space();
        Profile measure = Profile.even(design.text() - space.left() - space.right());
        Setting best = text.matter().set(0, measure, 0);
        Setting other = text.matter().set(0, measure, lines);
        return other.lines().size() == best.lines().size() + lines
                ? Optional.of(new Bend(part.piece().id(), other.cost() - best.cost()))
                : Optional.empty();
    }

    /** {@return a tuning that spreads the white at the foot over the headings of the step} */
    static Optional<Tuning> spread(Step step, List<Dressing.Dressed> pages) {
        int lines = (int) Math.floor(PageCost.slack(step, pages) + 1e-6);
        List<Column.Part> parts = pages.getFirst().column().parts();
        List<Integer> openings = new ArrayList<>();
        for (int i = 1; i < parts.size(); i++) {
            boolean leads = parts.get(i).piece().keep().lead() > 0;
            boolean led = parts.get(i - 1).piece().keep().lead() > 0;
            if (leads && !led && parts.get(i).piece().kind() == Kind.HEADING) {
                openings.add(parts.get(i).piece().block());
            }
        }
        if (lines < 1 || openings.isEmpty() || lines > openings.size() * MOST_WHITE) {
            return Optional.empty();
        }
        double line = step.scheme() == Scheme.PAGE ? step.flow(0).grid() : step.design(0).beat();
        int whole = (int) Math.floor(lines * step.design(0).beat() / line + 1e-6);
        Map<Integer, Double> white = new HashMap<>();
        for (int k = 0; k < whole; k++) {
            white.merge(openings.get(k % openings.size()), line, Double::sum);
        }
        return Optional.of(step.tuning().with(white));
    }
}
