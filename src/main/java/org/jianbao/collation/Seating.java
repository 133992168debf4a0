package org.jianbao.collation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jianbao.change.Change;
import org.jianbao.change.Portion;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.Placement;
import org.jianbao.makeup.Plan;

/** Where everything of the texts stands in a plan. */
public final class Seating {

    private final Map<Seat, List<Spot>> spots = new LinkedHashMap<>();

    private Seating() {}

    /** {@return the seats of a plan} */
    public static Seating of(Plan plan) {
        Seating seating = new Seating();
        for (Page page : plan.pages()) {
            for (Placement placement : page.placements()) {
                switch (placement) {
                    case Placement.Line line when line.turn() == 0 ->
                            seating.add(line.tag(), Spot.of(page, line));
                    case Placement.Picture picture ->
                            seating.add(picture.tag(), Spot.of(page, picture));
                    default -> {}
                }
            }
        }
        return seating;
    }

    private void add(Placement.Tag tag, Spot spot) {
        Seat.of(tag)
                .ifPresent(seat -> spots.computeIfAbsent(seat, _ -> new ArrayList<>()).add(spot));
    }

    /**
     * {@return the numbers of the pages on which a portion of a text stands, rising; none if it is
     * not in the edition} For an entry of the front matter nobody can tell.
     */
    public List<Integer> pages(Change change, Optional<Portion> portion) {
        return portion.flatMap(own -> Seat.of(own, change))
                .map(seat -> List.copyOf(numbers(seat)))
                .orElse(List.of());
    }

    private Set<Integer> numbers(Seat seat) {
        Set<Integer> numbers = new TreeSet<>();
        of(seat).forEach(spot -> numbers.add(spot.page().number()));
        return numbers;
    }

    /** {@return what stands at a seat, in reading order} */
    List<Spot> of(Seat seat) {
        return spots.getOrDefault(seat, List.of());
    }

    /** {@return all seats} */
    Map<Seat, List<Spot>> all() {
        return spots;
    }
}
