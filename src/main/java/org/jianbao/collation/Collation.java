package org.jianbao.collation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jianbao.composition.GlyphRun;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.Placement;
import org.jianbao.makeup.Plan;

/**
 * Which pages of an edition print differently in two states: whatever stands on them is compared
 * with its place, its letters, its face, size and color.
 *
 * @param before how many pages there were
 * @param now how many pages there are
 * @param pages the numbers of those that differ, rising; where one state has more pages, all that
 *     the other has not
 */
public record Collation(int before, int now, List<Integer> pages) {

    /** Places are compared by hundredths of a point: a tenth of what a printer can show. */
    private static final double GRAIN = 100;

    /** Copies the list. */
    public Collation {
        pages = List.copyOf(pages);
    }

    /**
     * {@return the pages that differ}
     *
     * @param old the plan as it was
     * @param fresh the plan as it is
     * @param picture gives a fingerprint of a picture's file
     */
    public static Collation of(Plan old, Plan fresh, Function<Path, String> picture) {
        return of(old, picture, fresh, picture);
    }

    /**
     * {@return the pages that differ, where files of pictures may have changed in place}
     *
     * @param old the plan as it was
     * @param before gives a fingerprint of a picture's file as it was
     * @param fresh the plan as it is
     * @param now gives a fingerprint of a picture's file as it is
     */
    public static Collation of(
            Plan old, Function<Path, String> before, Plan fresh, Function<Path, String> now) {
        List<Integer> pages = new ArrayList<>();
        boolean resized =
                !grains(old.width(), old.height(), old.bleed())
                        .equals(grains(fresh.width(), fresh.height(), fresh.bleed()));
        int least = Math.min(old.pages().size(), fresh.pages().size());
        int most = Math.max(old.pages().size(), fresh.pages().size());
        for (int i = 0; i < most; i++) {
            if (resized
                    || i >= least
                    || !isAlike(old.pages().get(i), before, fresh.pages().get(i), now)) {
                pages.add(i + 1);
            }
        }
        return new Collation(old.pages().size(), fresh.pages().size(), pages);
    }

    /**
     * {@return from which page on all pages differ, if their number has changed; empty if it has
     * not}
     */
    public Optional<Integer> from() {
        if (before == now) {
            return Optional.empty();
        }
        int from = Math.max(before, now);
        while (from > 1 && pages.contains(from - 1)) {
            from--;
        }
        return Optional.of(from);
    }

    @SuppressWarnings("ReferenceEquality") // what was not made again is the same object
    private static boolean isAlike(
            Page old, Function<Path, String> before, Page fresh, Function<Path, String> now) {
        List<Placement> some = old.placements();
        List<Placement> others = fresh.placements();
        if (old.side() != fresh.side()
                || old.part().turned() != fresh.part().turned()
                || some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            Placement one = some.get(i);
            Placement other = others.get(i);
            boolean known = one == other && !(one instanceof Placement.Picture);
            if (!known && !look(one, before).equals(look(other, now))) {
                return false;
            }
        }
        return true;
    }

    private static String look(Placement placement, Function<Path, String> picture) {
        return switch (placement) {
            case Placement.Line line ->
                    "line "
                            + grains(line.x(), line.baseline(), line.turn())
                            + line.line().runs().stream()
                                    .map(Collation::look)
                                    .collect(Collectors.joining());
            case Placement.Area a ->
                    "area " + grains(a.x(), a.y(), a.width(), a.height()) + a.color();
            case Placement.Rule r ->
                    "rule " + grains(r.x1(), r.y1(), r.x2(), r.y2(), r.weight()) + r.color();
            case Placement.Box b ->
                    "box " + grains(b.x(), b.y(), b.width(), b.height()) + b.decoration().look();
            case Placement.Picture p ->
                    "picture "
                            + grains(p.x(), p.y(), p.width(), p.height())
                            + picture.apply(p.file());
            case Placement.Code c -> "code " + grains(c.x(), c.y(), c.size()) + c.text();
        };
    }

    private static String look(GlyphRun run) {
        return " "
                + run.face().name()
                + grains(run.size(), run.rise())
                + run.style().color()
                + Arrays.toString(run.glyphs())
                + grains(run.x());
    }

    private static String grains(double... lengths) {
        StringBuilder grains = new StringBuilder();
        for (double length : lengths) {
            grains.append(Math.round(length * GRAIN)).append(' ');
        }
        return grains.toString();
    }
}
