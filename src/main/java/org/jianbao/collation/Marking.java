package org.jianbao.collation;

import static java.util.Comparator.comparingInt;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jianbao.change.Change;
import org.jianbao.change.Portion;
import org.jianbao.makeup.Kind;

/**
 * Which spots of the new pages get a mark: a bar where something was put in or changed, a tick
 * where something was taken out and nothing stands in its place.
 */
final class Marking {

    private final Seating old;
    private final Seating fresh;

    /** By identity: two lines may be alike. */
    private final Set<Spot> bars = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Set<Spot> ticks = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Spot> ticksAbove = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Spot> ticksBelow = Collections.newSetFromMap(new IdentityHashMap<>());

    private Marking(Seating old, Seating fresh) {
        this.old = old;
        this.fresh = fresh;
    }

    static Marking of(List<Change> changes, Seating old, Seating fresh) {
        Marking marking = new Marking(old, fresh);
        changes.forEach(marking::mark);
        fresh.all()
                .forEach((seat, spots) -> {
                    if (seat.what() == Seat.What.COVER || seat.what() == Seat.What.CONTENTS) {
                        marking.compare(old.of(seat), spots);
                    }
                });
        return marking;
    }

    /** {@return whether a line or a picture gets a bar} */
    boolean isBarred(Spot spot) {
        return bars.contains(spot);
    }

    /** {@return whether words were taken out of a line} */
    boolean isTicked(Spot spot) {
        return ticks.contains(spot);
    }

    /** {@return whether something was taken out before a line} */
    boolean isTickedAbove(Spot spot) {
        return ticksAbove.contains(spot);
    }

    /** {@return whether something was taken out after a line, the last of the text} */
    boolean isTickedBelow(Spot spot) {
        return ticksBelow.contains(spot);
    }

    private void mark(Change change) {
        List<Spot> now = spots(fresh, change, change.after());
        switch (change.kind()) {
            case ADDED -> bars.addAll(now);
            case CHANGED -> changed(spots(old, change, change.before()), now);
            case MOVED -> {
                bars.addAll(now);
                gone(change);
            }
            case REMOVED -> gone(change);
        }
    }

    private static List<Spot> spots(Seating seating, Change change, Optional<Portion> portion) {
        return portion.flatMap(own -> Seat.of(own, change)).map(seating::of).orElse(List.of());
    }

    /** Where nothing can be seen in the words (emphasis, a picture), the whole gets a bar. */
    private void changed(List<Spot> before, List<Spot> now) {
        if (!compare(before, now)) {
            bars.addAll(now);
        }
    }

    private boolean compare(List<Spot> before, List<Spot> now) {
        int marked = bars.size() + ticks.size();
        new SeatText(now).compare(new SeatText(before), bars, ticks);
        return bars.size() + ticks.size() > marked;
    }

    /** A tick before the next block that is seen in the column of the text, or after the last. */
    private void gone(Change change) {
        if (change.next() < 0) {
            return;
        }
        Optional<Spot> after =
                text(change.language())
                        .filter(seat -> block(seat) >= change.next())
                        .min(comparingInt(Marking::block))
                        .map(seat -> fresh.of(seat).getFirst());
        if (after.isPresent()) {
            ticksAbove.add(after.get());
            return;
        }
        text(change.language())
                .max(comparingInt(Marking::block))
                .ifPresent(seat -> ticksBelow.add(fresh.of(seat).getLast()));
    }

    private Stream<Seat> text(String language) {
        return fresh.all().entrySet().stream()
                .filter(entry ->
                        entry.getKey().what() == Seat.What.BLOCK
                                && entry.getKey().language().equals(language)
                                && entry.getValue().getFirst().kind() != Kind.PULLQUOTE)
                .map(Map.Entry::getKey);
    }

    private static int block(Seat seat) {
        return Integer.parseInt(seat.name());
    }
}
