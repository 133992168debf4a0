package org.jianbao.makeup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Seeks the run of pages that costs least, forward: from each place that was reached, first fit
 * makes the next page or spread, and from the cheapest it is tried otherwise too ({@link
 * Variants}). A page once left is never set again.
 *
 * <p>Two ways that reach the same place, with the same notes and quotes waiting, are one from there
 * on: the cheaper stays. A few of the cheapest go on side by side, first fit's own always among
 * them, so that the run found never costs more than first fit's.
 */
final class PageSearch {

    /** How many ways go on side by side. More find no better run on real texts. */
    private static final int BEAM = 8;

    /** From how many of them, the cheapest, pages are tried otherwise than by first fit. */
    private static final int WIDENED = 2;

    /** After how many steps the lines of a page are placed. */
    private static final int EARLIER = 4;

    private final @Nullable FormerSearch former;
    private @Nullable Way best;

    /**
     * A way to some place of the text.
     *
     * @param next the step that comes now
     * @param before the way before its last step; null at the start
     * @param made the last step's pages
     * @param step the last step
     * @param price of the last step
     * @param cost of the whole way
     * @param first whether first fit came here too
     */
    record Way(
            Step next,
            @Nullable Way before,
            List<Dressing.Dressed> made,
            Step step,
            double price,
            double cost,
            boolean first) {

        boolean done() {
            for (int i = 0; i < next.size(); i++) {
                boolean ended = next.cursors().get(i).atEndOf(next.flow(i));
                if (!ended || next.waiting(i).needsPage()) {
                    return false;
                }
            }
            return true;
        }

        /** {@return what tells places apart: the pieces to come, and what waits} */
        String place() {
            StringBuilder place = new StringBuilder();
            for (int i = 0; i < next.size(); i++) {
                Cursor cursor = next.cursors().get(i);
                Flow flow = next.flow(i);
                place.append(cursor.atEndOf(flow) ? "-" : flow.pieces().get(cursor.piece()).id());
                place.append('.').append(cursor.from());
                place.append('/').append(flow.pieces().size() - cursor.piece());
                flow.quotes().forEach(q -> place.append('b').append(q.block()));
                Waiting waiting = next.waiting(i);
                waiting.carried()
                        .forEach(c -> place.append('n').append(c.note().id()).append(c.from()));
                waiting.quotes().forEach(q -> place.append('q').append(q.block()));
                waiting.floats().forEach(f -> place.append('f').append(f.block()));
                place.append(' ');
            }
            return place.toString();
        }

        /**
         * Places the lines of a page left some steps ago, which nearly always all ways have in
         * common. So a long book holds few paragraphs.
         */
        void placeEarlier() {
            Way at = this;
            for (int i = 0; i < EARLIER && at != null; i++) {
                at = at.before();
            }
            if (at != null) {
                at.made().forEach(Dressing.Dressed::place);
            }
        }

        /** {@return the same, telling what is looked at from here} */
        Way watched(Sight sight) {
            return new Way(next.watched(sight), before, made, step, price, cost, first);
        }

        Way alsoFirst() {
            return first ? this : new Way(next, before, made, step, price, cost, true);
        }
    }

    private PageSearch(@Nullable FormerSearch former) {
        this.former = former;
    }

    /**
     * {@return the cheapest run of pages that was found, in order}
     *
     * @param former what was tried last, and keeps what is tried now
     */
    static List<Way> best(Step start, FormerSearch former) {
        return new PageSearch(former).run(start);
    }

    /** {@return the pages that first fit makes, in order} */
    static List<Way> firstFit(Step start) {
        return new PageSearch(null).run(start);
    }

    private List<Way> run(Step start) {
        List<Way> ways = List.of(new Way(start, null, List.of(), start, 0, 0, true));
        while (!ways.isEmpty()) {
            ways = cheapest(open(from(ways)));
            ways.forEach(Way::placeEarlier);
        }
        Deque<Way> path = new ArrayDeque<>();
        for (Way way = best; way != null && way.before() != null; way = way.before()) {
            path.addFirst(way);
        }
        return List.copyOf(path);
    }

    private List<Way> from(List<Way> ways) {
        return former == null
                ? ways.stream().flatMap(way -> plain(way).stream()).toList()
                : former.onward(ways, WIDENED, PageSearch::onward);
    }

    /** The ways that are not done; the cheapest that is done is kept apart. */
    private List<Way> open(List<Way> ways) {
        List<Way> open = new ArrayList<>();
        for (Way way : ways) {
            if (!way.done()) {
                open.add(way);
            } else if (best == null || way.cost() < best.cost()) {
                best = way;
            }
        }
        Way known = best;
        if (known != null) {
            open.removeIf(way -> way.cost() >= known.cost());
        }
        return open;
    }

    private static List<Way> cheapest(List<Way> ways) {
        Map<String, Way> places = new LinkedHashMap<>();
        for (Way way : ways) {
            places.merge(way.place(), way, PageSearch::cheaper);
        }
        List<Way> sorted =
                places.values().stream().sorted(Comparator.comparingDouble(Way::cost)).toList();
        List<Way> kept = new ArrayList<>(sorted.subList(0, Math.min(BEAM, sorted.size())));
        sorted.stream().skip(BEAM).filter(Way::first).forEach(kept::add);
        return kept;
    }

    private static Way cheaper(Way one, Way other) {
        Way way = one.cost() <= other.cost() ? one : other;
        return one.first() || other.first() ? way.alsoFirst() : way;
    }

    private static List<Way> plain(Way way) {
        return List.of(go(way, way.next(), way.first()));
    }

    /** All that is tried from a place, each place to which it leads as cheaply as may be. */
    private static List<Way> onward(Way way, boolean widely) {
        Way plain = go(way, way.next(), way.first());
        List<Way> reached = new ArrayList<>(List.of(plain));
        levelled(way, plain).ifPresent(reached::add);
        QuotesInText.onPage(plain).forEach(step -> reached.add(go(way, step, false)));
        List<Tuning> tunings = widely ? Variants.of(plain.step(), plain.made()) : List.of();
        for (Tuning tuning : tunings) {
            Way other = go(way, way.next().tuned(tuning), false);
            reached.add(other);
            levelled(way, other).ifPresent(reached::add);
        }
        return withoutWorse(reached);
    }

    /** What comes to the same place as another before it and is no cheaper leads nowhere. */
    private static List<Way> withoutWorse(List<Way> ways) {
        Map<String, Way> cheapest = new HashMap<>();
        List<Way> kept = new ArrayList<>();
        for (Way way : ways) {
            String place = way.place();
            Way known = cheapest.get(place);
            if (known == null || way.price() < known.price()) {
                cheapest.put(place, way);
                kept.add(way);
            }
        }
        return kept;
    }

    /** The same step with the white at its foot spread over its headings, if it ends alike. */
    private static Optional<Way> levelled(Way from, Way way) {
        return Variants.spread(way.step(), way.made())
                .map(tuning -> go(from, way.step().tuned(tuning), false))
                .filter(other -> other.place().equals(way.place()));
    }

    /**
     * Goes one step; a text that ends while quotes wait for a place takes them in. Texts that do
     * not pair can wait for each other: then each goes on for itself.
     */
    private static Way go(Way before, Step step, boolean first) {
        Way way = made(before, step, first);
        if (way.place().equals(before.place())) {
            way = made(before, before.next().tuned(Tuning.outOfStep()), first);
        }
        while (way.done() && QuotesInText.waitAtEnd(way)) {
            way = made(before, QuotesInText.atEnd(way), first);
        }
        return way;
    }

    private static Way made(Way before, Step step, boolean first) {
        List<Dressing.Dressed> pages = Dressing.dress(step);
        double price = PageCost.of(step, pages);
        return new Way(step.after(pages), before, pages, step, price, before.cost() + price, first);
    }
}
