package org.jianbao.makeup;

import java.util.List;
import java.util.Optional;
import org.jianbao.composition.SetLine;

/**
 * The notes of one page, placed. Lengths in pt.
 *
 * @param notes from the head down
 * @param carried what found no room and goes on on the next page
 * @param displaced how far notes beside the text stand from their calls, all together
 * @param rule where the rule above notes at the foot stands; empty where there is none
 */
record NoteColumn(
        List<Placed> notes, List<Carried> carried, double displaced, Optional<Double> rule) {

    /** A page without notes. */
    static final NoteColumn NONE = new NoteColumn(List.of(), List.of(), 0, Optional.empty());

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
     * @param from which of the note's lines is the first here
     */
    record Placed(
            SideNote note,
            List<SetLine> lines,
            double first,
            double wanted,
            boolean begins,
            int from) {
        double last(double leading) {
            return first + (lines.size() - 1) * leading;
        }
    }

    /**
     * The rest of a note that was too long for its page.
     *
     * @param note the note
     * @param from its first line that has not been placed; 0 for a note that found no room at all
     */
    record Carried(SideNote note, int from) {}

    /**
     * A note and the line that calls it.
     *
     * @param note the note
     * @param baseline of the call's line
     */
    record Called(SideNote note, double baseline) {}
}
