package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jianbao.composition.SetLine;

/**
 * The notes of one page in the outer column. Each starts level with its call; where there is no
 * room it moves down, and where the column ends it moves up. Lengths in pt.
 *
 * @param notes from the head down
 * @param carried what found no room and goes on at the head of the next page's column
 * @param displaced how far the notes stand from their calls, all together
 */
record NoteColumn(List<Placed> notes, List<Carried> carried, double displaced) {

    NoteColumn {
        notes = List.copyOf(notes);
        carried = List.copyOf(carried);
    }

    /**
     * A note, or a part of it, at its place.
     *
     * @param note the note
     * @param lines its lines here
     * @param first baseline of the first line
     * @param wanted baseline of the call
     * @param begins whether the note begins here, with its number
     */
    record Placed(SideNote note, List<SetLine> lines, double first, double wanted, boolean begins) {
        double last(double leading) {
            return first + (lines.size() - 1) * leading;
        }
    }

    /**
     * The rest of a note that was too long for its page.
     *
     * @param note the note
     * @param from its first line that has not been placed
     */
    record Carried(SideNote note, int from) {}

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

    /** What is to be placed: lines of a note from one of them on, and where they should start. */
    private record Wish(SideNote note, int from, List<SetLine> lines, double wanted) {
        boolean begins() {
            return from == 0;
        }

        Wish without(int last) {
            return new Wish(note, from, lines.subList(0, lines.size() - last), wanted);
        }
    }

    static List<SetLine> linesOf(SideNote note, double width) {
        return note.paragraphs().stream().flatMap(p -> p.lines(width).stream()).toList();
    }

    /** Places notes whole; empty where they don't fit. */
    static Optional<NoteColumn> whole(List<Carried> carried, List<Called> calls, Room room) {
        List<Wish> wishes = wishes(carried, calls, room);
        double[] first = downwards(wishes, room);
        if (!upwards(wishes, first, room)) {
            return Optional.empty();
        }
        return Optional.of(column(wishes, first, List.of()));
    }

    /** Places notes down to the foot of the column and carries over what is too much. */
    static NoteColumn torn(List<Carried> carried, List<Called> calls, Room room) {
        List<Wish> wishes = new ArrayList<>(wishes(carried, calls, room));
        List<Carried> rest = new ArrayList<>();
        while (true) {
            double[] first = downwards(wishes, room);
            if (wishes.isEmpty() || upwards(wishes, first, room)) {
                return column(wishes, first, rest.reversed());
            }
            Wish last = wishes.removeLast();
            int lines = last.lines().size();
            int drop = wishes.isEmpty() ? Math.max(1, lines - fitting(lines, room)) : 1;
            rest.removeIf(c -> c.note().id().equals(last.note().id()));
            rest.add(new Carried(last.note(), last.from() + lines - drop));
            if (lines > drop) {
                wishes.add(last.without(drop));
            }
        }
    }

    /** How many lines of one note an empty column holds, at least one. */
    private static int fitting(int lines, Room room) {
        int most = (int) Math.floor((room.bottom() - room.top()) / room.leading()) + 1;
        return Math.clamp(most, 1, Math.max(1, lines - 1));
    }

    private static List<Wish> wishes(List<Carried> carried, List<Called> calls, Room room) {
        List<Wish> wishes = new ArrayList<>();
        for (Carried rest : carried) {
            List<SetLine> lines = linesOf(rest.note(), room.width());
            wishes.add(
                    new Wish(
                            rest.note(),
                            rest.from(),
                            lines.subList(rest.from(), lines.size()),
                            room.top()));
        }
        for (Called call : calls) {
            List<SetLine> lines = linesOf(call.note(), room.width());
            wishes.add(new Wish(call.note(), 0, lines, call.baseline()));
        }
        return wishes;
    }

    private static double[] downwards(List<Wish> wishes, Room room) {
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
    private static boolean upwards(List<Wish> wishes, double[] first, Room room) {
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

    private static double height(Wish wish, Room room) {
        return (wish.lines().size() - 1) * room.leading();
    }

    private static NoteColumn column(List<Wish> wishes, double[] first, List<Carried> carried) {
        List<Placed> placed = new ArrayList<>();
        double displaced = 0;
        for (int i = 0; i < wishes.size(); i++) {
            Wish wish = wishes.get(i);
            placed.add(
                    new Placed(wish.note(), wish.lines(), first[i], wish.wanted(), wish.begins()));
            displaced += Math.abs(first[i] - wish.wanted());
        }
        return new NoteColumn(placed, carried, displaced);
    }

    /**
     * A note and the line that calls it.
     *
     * @param note the note
     * @param baseline of the call's line
     */
    record Called(SideNote note, double baseline) {}
}
