package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.composition.SetLine;

/**
 * A note to be placed: its lines from one of them on, and where they should start.
 *
 * @param note the note
 * @param from its first line that is not placed yet
 * @param lines the lines from there on
 * @param wanted baseline at which it should start, pt: that of its call
 */
record NoteWish(SideNote note, int from, List<SetLine> lines, double wanted) {

    /** Lines of a torn note that stand on either page. */
    private static final int LEAST = 2;

    /**
     * {@return what is to be placed on a page: rests first, then what is called on it}
     *
     * @param carried rests of notes
     * @param calls notes called on the page, in order
     * @param measure of notes, pt
     * @param top where rests should start, pt
     */
    static List<NoteWish> of(
            List<NoteColumn.Carried> carried,
            List<NoteColumn.Called> calls,
            double measure,
            double top) {
        List<NoteWish> wishes = new ArrayList<>();
        for (NoteColumn.Carried rest : carried) {
            List<SetLine> lines = linesOf(rest.note(), measure);
            List<SetLine> open = lines.subList(rest.from(), lines.size());
            wishes.add(new NoteWish(rest.note(), rest.from(), open, top));
        }
        for (NoteColumn.Called call : calls) {
            List<SetLine> lines = linesOf(call.note(), measure);
            wishes.add(new NoteWish(call.note(), 0, lines, call.baseline()));
        }
        return wishes;
    }

    private static List<SetLine> linesOf(SideNote note, double measure) {
        if (note.paragraphs().size() == 1) {
            return note.paragraphs().getFirst().lines(measure);
        }
        List<SetLine> lines = new ArrayList<>();
        for (Piece.Stick paragraph : note.paragraphs()) {
            lines.addAll(paragraph.lines(measure));
        }
        return lines;
    }

    boolean begins() {
        return from == 0;
    }

    /** {@return its first lines alone} */
    NoteWish first(int count) {
        return new NoteWish(note, from, lines.subList(0, count), wanted);
    }

    /** {@return what is left after its first lines} */
    NoteColumn.Carried after(int count) {
        return new NoteColumn.Carried(note, from + count);
    }

    /**
     * {@return whether it may go on on the next page after some lines: two at least stand on either
     * page, or none on this}
     */
    boolean canBreakAfter(int count) {
        return count == 0 || (count >= LEAST && lines.size() - count >= LEAST);
    }

    /** {@return it at its place} */
    NoteColumn.Placed at(double first) {
        return new NoteColumn.Placed(note, lines, first, wanted, begins(), from);
    }

    /** {@return all lines of several} */
    static int lines(List<NoteWish> wishes) {
        int lines = 0;
        for (NoteWish wish : wishes) {
            lines += wish.lines().size();
        }
        return lines;
    }
}
