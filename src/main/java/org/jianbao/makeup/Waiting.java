package org.jianbao.makeup;

import java.util.BitSet;
import java.util.List;

/**
 * What earlier pages left to a flow.
 *
 * @param carried rests of notes, and notes that found no room
 * @param quotes pull quotes that found no place yet
 * @param floats pictures for the head or foot of a page that found no room yet
 * @param noted numbers of the notes that stand already: copied for each page that is tried, so that
 *     names would be too dear in a book of a thousand
 */
record Waiting(
        List<NoteColumn.Carried> carried,
        List<PullQuote> quotes,
        List<Floating> floats,
        BitSet noted) {

    /** At the beginning of a text. */
    static final Waiting NOTHING = new Waiting(List.of(), List.of(), List.of(), new BitSet());

    Waiting {
        carried = List.copyOf(carried);
        quotes = List.copyOf(quotes);
        floats = List.copyOf(floats);
        noted = (BitSet) noted.clone();
    }

    /** {@return the same without a quote} */
    Waiting without(int quote) {
        List<PullQuote> others = quotes.stream().filter(q -> q.block() != quote).toList();
        return new Waiting(carried, others, floats, noted);
    }

    /** {@return whether something must still be placed, text or no text} */
    boolean needsPage() {
        return !carried.isEmpty() || !floats.isEmpty();
    }
}
