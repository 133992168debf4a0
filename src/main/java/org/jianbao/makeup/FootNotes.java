package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Notes at the foot of a column, under a short rule, the last line on the last baseline of the type
 * area. Lengths in pt.
 *
 * @param wishes what is to be placed, in order
 * @param carried what goes on on the next page
 * @param room where
 */
record FootNotes(List<NoteWish> wishes, List<NoteColumn.Carried> carried, Room room) {

    FootNotes {
        wishes = List.copyOf(wishes);
        carried = List.copyOf(carried);
    }

    /**
     * Where notes stand.
     *
     * @param design the page as the column sees it
     * @param leading of notes
     * @param bottom last baseline of the page
     */
    record Room(PageDesign design, double leading, double bottom) {}

    /** {@return all that is wanted, whole} */
    static FootNotes whole(
            List<NoteColumn.Carried> carried, List<NoteColumn.Called> calls, Room room) {
        double measure = room.design().noteMeasure();
        return new FootNotes(NoteWish.of(carried, calls, measure, 0), List.of(), room);
    }

    /**
     * {@return as many lines as leave the text room down to a baseline; the rest is carried over,
     * of a torn note two lines at least on either page}
     *
     * @param text the lowest baseline of the text, pt
     */
    FootNotes torn(double text) {
        double height = room.bottom() - text - space();
        int free = (int) Math.floor(height / room.leading() + 1e-6) + 1;
        List<NoteWish> here = new ArrayList<>();
        List<NoteColumn.Carried> rest = new ArrayList<>();
        for (NoteWish wish : wishes) {
            int kept = rest.isEmpty() ? kept(wish, free) : 0;
            if (kept > 0) {
                here.add(wish.first(kept));
            }
            if (kept < wish.lines().size()) {
                rest.add(wish.after(kept));
            }
            free -= kept;
        }
        return new FootNotes(here, rest, room);
    }

    private static int kept(NoteWish wish, int free) {
        if (wish.lines().size() <= free) {
            return wish.lines().size();
        }
        int kept = Math.max(0, free);
        while (!wish.canBreakAfter(kept)) {
            kept--;
        }
        return kept;
    }

    /** {@return the first baseline of the notes} */
    double first() {
        return room.bottom() - (NoteWish.lines(wishes) - 1) * room.leading();
    }

    /** {@return the lowest baseline that is left to the text, with the notes at their place} */
    double textBottom() {
        return textBottom(first());
    }

    /** {@return the same for notes that begin on another baseline, level with a neighbour's} */
    double textBottom(double first) {
        return wishes.isEmpty() ? room.bottom() : Math.min(room.bottom(), first - space());
    }

    private double space() {
        return room.design().notes().above() + room.design().notes().clear();
    }

    /** {@return the notes, placed from a first baseline down} */
    NoteColumn at(double first) {
        if (wishes.isEmpty()) {
            return new NoteColumn(List.of(), carried, 0, Optional.empty());
        }
        List<NoteColumn.Placed> placed = new ArrayList<>();
        double baseline = first;
        for (NoteWish wish : wishes) {
            placed.add(wish.at(baseline));
            baseline += wish.lines().size() * room.leading();
        }
        double rule = first - room.design().notes().above();
        return new NoteColumn(placed, carried, 0, Optional.of(rule));
    }
}
