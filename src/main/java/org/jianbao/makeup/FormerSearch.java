package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianbao.errand.Errand;
import org.jianbao.errand.Journeyman;
import org.jspecify.annotations.Nullable;

/**
 * What was tried from each place when pages were last sought. After an edit the search goes the
 * same way through it: where what it looked at is the same, what it found is; only pages that see
 * the edit are made again. Those are made by two threads, one from each end; what comes of it is
 * the same as by one.
 */
final class FormerSearch {

    /** Ways that are kept at most: those of some hundred pages. */
    private static final int MOST = 5000;

    private final Journeyman journeyman = new Journeyman("makeup");
    private Map<Place, List<Tried>> last = new HashMap<>();
    private Map<Place, List<Tried>> now = new HashMap<>();
    private int kept;

    /** Where each flow goes on, and whether pages are tried otherwise than by first fit. */
    private record Place(List<Cursor> cursors, boolean widely) {}

    /**
     * All that was tried from a place.
     *
     * @param waiting what waited there
     * @param seen what was looked at of each flow
     * @param found first fit's page first
     */
    private record Tried(List<Waiting> waiting, List<Sight.Seen> seen, List<Found> found) {

        boolean holds(Step step) {
            for (int i = 0; i < seen.size(); i++) {
                if (!seen.get(i).isIn(step.flow(i))) {
                    return false;
                }
            }
            return waiting.equals(step.waiting());
        }

        List<PageSearch.Way> from(PageSearch.Way way) {
            List<PageSearch.Way> ways = new ArrayList<>(found.size());
            for (Found each : found) {
                ways.add(each.from(way, ways.isEmpty() && way.first()));
            }
            return ways;
        }
    }

    /**
     * A page that was made.
     *
     * @param quotes those that it took into the text
     * @param tuning what it did otherwise than first fit
     * @param made the page
     * @param price what it costs
     */
    private record Found(
            List<QuotesInText.Taken> quotes,
            Tuning tuning,
            List<Dressing.Dressed> made,
            double price) {

        PageSearch.Way from(PageSearch.Way way, boolean first) {
            Step step = QuotesInText.taken(way.next(), quotes).tuned(tuning);
            double cost = way.cost() + price;
            return new PageSearch.Way(step.after(made), way, made, step, price, cost, first);
        }
    }

    /** A search begins. */
    void begin() {
        last = now;
        now = new HashMap<>();
        kept = 0;
    }

    /** Seeks the ways on from a place, widely or by first fit only. */
    interface Search {
        List<PageSearch.Way> onward(PageSearch.Way way, boolean widely);
    }

    /** What is found now from a place, once somebody has sought. */
    private record Sought(Place place, Step step, Sight sight, Errand<List<PageSearch.Way>> ways) {

        static Sought of(Place place, PageSearch.Way way, Search search) {
            Sight sight = new Sight(way.next().size());
            PageSearch.Way watched = way.watched(sight);
            return new Sought(
                    place,
                    way.next(),
                    sight,
                    Errand.of(() -> search.onward(watched, place.widely())));
        }

        Tried tried() {
            List<Found> found = new ArrayList<>();
            for (PageSearch.Way each : ways.result()) {
                Step made = each.step();
                List<QuotesInText.Taken> quotes =
                        made.taken().subList(step.taken().size(), made.taken().size());
                found.add(new Found(List.copyOf(quotes), made.tuning(), each.made(), each.price()));
            }
            return new Tried(step.waiting(), sight.seen(step), found);
        }
    }

    /**
     * {@return the ways on from some places, one after the other: as they were found last, or as
     * they are found now}
     *
     * @param ways that end there
     * @param widened from how many of them, the first, it is sought widely
     * @param search pure, and safe for use by several threads
     */
    List<PageSearch.Way> onward(List<PageSearch.Way> ways, int widened, Search search) {
        List<Errand<List<PageSearch.Way>>> reached = new ArrayList<>();
        List<Sought> sought = new ArrayList<>();
        for (PageSearch.Way way : ways) {
            Place place = new Place(way.next().cursors(), reached.size() < widened);
            Optional<Tried> known = find(place, way.next());
            if (known.isPresent()) {
                reached.add(Errand.done(known.get().from(way)));
            } else {
                sought.add(Sought.of(place, way, search));
                reached.add(sought.getLast().ways());
            }
        }
        for (int i = sought.size() - 1; i > 0; i--) {
            journeyman.send(sought.get(i).ways());
        }
        sought.forEach(one -> one.ways().run());
        List<PageSearch.Way> all = new ArrayList<>();
        reached.forEach(one -> all.addAll(one.result()));
        sought.forEach(one -> keep(one.place(), one.tried()));
        return all;
    }

    private Optional<Tried> find(Place place, Step step) {
        for (Map<Place, List<Tried>> run : List.of(now, last)) {
            @Nullable List<Tried> all = run.get(place);
            if (all == null) {
                continue;
            }
            for (Tried tried : all) {
                if (tried.holds(step)) {
                    keepOnce(place, tried, run);
                    return Optional.of(tried);
                }
            }
        }
        return Optional.empty();
    }

    @SuppressWarnings("ReferenceEquality") // one of two maps
    private void keepOnce(Place place, Tried tried, Map<Place, List<Tried>> run) {
        if (run != now) {
            keep(place, tried);
        }
    }

    private void keep(Place place, Tried tried) {
        kept += tried.found().size();
        if (kept <= MOST) {
            now.computeIfAbsent(place, _ -> new ArrayList<>()).add(tried);
        }
    }
}
