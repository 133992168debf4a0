package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Notes in the outer column. Each starts level with its call; where there is no room it moves down,
 * and where the column ends it moves up. Lengths in pt.
 */
final class SideNotes {
    private SideNotes() {}

    /**
     * What a note must not touch.
     *
     * @param above last baseline that a note above may have
     * @param below first baseline that a note below may have
     */
    record Obstacle(double above, double below) {
        boolean hits(double first, double last) {
            return last > above + Slot.TOLERANCE && first < below - Slot.TOLERANCE;
        }
    }

    /**
     * The room for notes.
     *
     * @param top highest first baseline
     * @param bottom lowest last baseline
     * @param leading of notes
     * @param width measure of notes
     * @param obstacles what they must not touch, from the head down
     */
    record Room(
            double top, double bottom, double leading, double width, List<Obstacle> obstacles) {}

    /** Places notes whole; empty where they don't fit. */
    static Optional<NoteColumn> whole(
            List<NoteColumn.Carried> carried, List<NoteColumn.Called> calls, Room room) {
        List<NoteWish> wishes = wishes(carried, calls, room);
        double[] first = downwards(wishes, room);
        if (!upwards(wishes, first, room)) {
            return Optional.empty();
        }
        return Optional.of(column(wishes, first, List.of()));
    }

    /**
     * Places notes down to the foot of the column and carries over what is too much: of a torn note
     * two lines at least stand on either page.
     */
    static NoteColumn torn(
            List<NoteColumn.Carried> carried, List<NoteColumn.Called> calls, Room room) {
        List<NoteWish> all = wishes(carried, calls, room);
        for (int whole = all.size() - 1; whole >= 0; whole--) {
            NoteWish last = all.get(whole);
            for (int kept = last.lines().size() - 1; kept >= 0; kept--) {
                if (last.canBreakAfter(kept)) {
                    Optional<NoteColumn> fitting = broken(all, whole, kept, room);
                    if (fitting.isPresent()) {
                        return fitting.get();
                    }
                }
            }
        }
        return column(List.of(), new double[0], List.of());
    }

    /** The first notes whole, some lines of the next, and the rest carried; empty without room. */
    private static Optional<NoteColumn> broken(List<NoteWish> all, int whole, int kept, Room room) {
        List<NoteWish> here = new ArrayList<>(all.subList(0, whole));
        if (kept > 0) {
            here.add(all.get(whole).first(kept));
        }
        List<NoteColumn.Carried> rest = new ArrayList<>(List.of(all.get(whole).after(kept)));
        all.subList(whole + 1, all.size()).forEach(wish -> rest.add(wish.after(0)));
        double[] first = downwards(here, room);
        return upwards(here, first, room)
                ? Optional.of(column(here, first, rest))
                : Optional.empty();
    }

    private static List<NoteWish> wishes(
            List<NoteColumn.Carried> carried, List<NoteColumn.Called> calls, Room room) {
        return NoteWish.of(carried, calls, room.width(), room.top());
    }

    private static double[] downwards(List<NoteWish> wishes, Room room) {
        double[] first = new double[wishes.size()];
        double free = room.top();
        for (int i = 0; i < first.length; i++) {
            double height = height(wishes.get(i), room);
            first[i] = Math.max(free, wishes.get(i).wanted());
            for (Obstacle obstacle : room.obstacles()) {
                if (obstacle.hits(first[i], first[i] + height)) {
                    first[i] = obstacle.below();
                }
            }
            free = first[i] + height + 2 * room.leading();
        }
        return first;
    }

    /** Moves what stands too low up; false where there is no room. */
    private static boolean upwards(List<NoteWish> wishes, double[] first, Room room) {
        double free = room.bottom();
        for (int i = first.length - 1; i >= 0; i--) {
            double height = height(wishes.get(i), room);
            first[i] = Math.min(first[i], free - height);
            for (Obstacle obstacle : room.obstacles().reversed()) {
                if (obstacle.hits(first[i], first[i] + height)) {
                    first[i] = obstacle.above() - height;
                }
            }
            if (first[i] < room.top() - Slot.TOLERANCE) {
                return false;
            }
            free = first[i] - 2 * room.leading();
        }
        return true;
    }

    private static double height(NoteWish wish, Room room) {
        return (wish.lines().size() - 1) * room.leading();
    }

    private static NoteColumn column(
            List<NoteWish> wishes, double[] first, List<NoteColumn.Carried> carried) {
        List<NoteColumn.Placed> placed = new ArrayList<>();
        double displaced = 0;
        for (int i = 0; i < wishes.size(); i++) {
            NoteWish wish = wishes.get(i);
            placed.add(wish.at(first[i]));
            displaced += Math.abs(first[i] - wish.wanted());
        }
        return new NoteColumn(placed, carried, displaced, Optional.empty());
    }
}
