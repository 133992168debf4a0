package org.jianbao.press;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.Placement;
import org.jspecify.annotations.Nullable;

/**
 * All that a page's contents are made of, beside the founts: what stands where, how it is marked,
 * and how colors are printed. Set lines are known by themselves, since they never change; they are
 * the same where a paragraph is.
 */
final class FormeOrder {

    /** What a line and its glyphs take of the heap, bytes well counted. */
    private static final long LINE = 1 << 12;

    private final Object[] things;
    private final long[] places;
    private final Colors colors;
    private final int hash;

    /** How colors are printed, as far as contents show it. */
    private record Colors(
            Ink.Medium medium, Map<Integer, Ink.Cmyk> separations, Map<Integer, String> spots) {}

    private FormeOrder(Object[] things, long[] places, Colors colors) {
        this.things = things;
        this.places = places;
        this.colors = colors;
        this.hash = 31 * Arrays.hashCode(things) + Arrays.hashCode(places);
    }

    /**
     * {@return what a page is made of; nothing if it has what is never the same twice, or what more
     * comes of than contents: pictures}
     */
    static Optional<FormeOrder> of(Page page, Tagging tagging, Stock stock) {
        List<Object> things = new ArrayList<>();
        Places places = new Places();
        places.add(stock.width()).add(stock.height()).add(stock.bleed());
        places.add(page.part().turned() ? 1 : 0);
        for (Placement placement : page.placements()) {
            switch (placement) {
                case Placement.Line line -> {
                    things.add(line.line());
                    places.add(line.x()).add(line.baseline()).add(line.turn());
                    add(tagging.stretches(page, line), things, places);
                }
                case Placement.Area _, Placement.Rule _, Placement.Code _ -> {
                    things.add(placement);
                    things.add(tagging.mark(page, placement));
                }
                case Placement.Box _, Placement.Picture _ -> {
                    return Optional.empty();
                }
            }
        }
        if (stock.slugs().containsKey(page)) {
            return Optional.empty();
        }
        Ink ink = stock.ink();
        Colors colors = new Colors(ink.medium(), ink.separations(), ink.spots());
        return Optional.of(new FormeOrder(things.toArray(), places.told(), colors));
    }

    /** Stretches part the runs of their line in its order, so that their lengths tell all. */
    private static void add(List<Stretch> stretches, List<Object> things, Places places) {
        places.add(stretches.size());
        for (Stretch stretch : stretches) {
            things.add(stretch.mark());
            things.add(stretch.after());
            places.add(stretch.runs().size());
        }
    }

    /** {@return what it takes of the heap, in bytes} */
    long weight() {
        return LINE * things.length / 3;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FormeOrder that
                && hash == that.hash
                && Arrays.equals(things, that.things)
                && Arrays.equals(places, that.places)
                && colors.equals(that.colors);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Numbers as they are compared: bit by bit. */
    private static final class Places {
        private long[] all = new long[512];
        private int count;

        Places add(double number) {
            if (count == all.length) {
                all = Arrays.copyOf(all, 2 * count);
            }
            all[count++] = Double.doubleToRawLongBits(number);
            return this;
        }

        long[] told() {
            return Arrays.copyOf(all, count);
        }
    }
}
