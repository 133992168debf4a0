package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jianbao.composition.SetLine;
import org.jianbao.makeup.Settling.Settled;

/**
 * Dresses a step, a page or the two pages of a spread: fills the text columns, sets notes beside
 * their calls or at the foot, and lets pull quotes push into the text ({@link QuoteSearch}). Quotes
 * keep their order: while one finds no room, later ones wait.
 */
final class Dressing {

    private final Step step;
    private final List<FloatPlace> floats;

    /**
     * One flow's page, dressed.
     *
     * @param column its text
     * @param notes its notes
     * @param slots its pull quotes
     * @param bottom lowest baseline that its text could have had, pt
     * @param left what its next page inherits
     */
    record Dressed(Column column, NoteColumn notes, List<Slot> slots, double bottom, Waiting left) {

        /** Places all lines. */
        void place() {
            column.parts().forEach(part -> part.lines().forEach(SetLine::place));
            notes.notes().forEach(note -> note.lines().forEach(SetLine::place));
        }
    }

    private Dressing(Step step, List<FloatPlace> floats) {
        this.step = step;
        this.floats = floats;
    }

    /** {@return a step, dressed: one page or column for each flow} */
    static List<Dressed> dress(Step step) {
        return new Dressing(step, Floats.chosen(step)).dress();
    }

    private List<Dressed> dress() {
        List<List<Slot>> slots = Collections.nCopies(step.size(), List.of());
        Settled page = Settling.settle(step, slots, floats);
        QuoteSearch search = new QuoteSearch(step, floats);
        Set<Integer> tried = new HashSet<>();
        for (Optional<List<PullQuote>> quotes = next(page, tried);
                quotes.isPresent();
                quotes = next(page, tried)) {
            Optional<QuoteSearch.Found> found = search.best(quotes.get(), page, slots);
            if (found.isEmpty()) {
                break;
            }
            page = found.get().page();
            slots = found.get().slots();
        }
        List<Dressed> dressed = new ArrayList<>();
        for (int i = 0; i < step.size(); i++) {
            dressed.add(
                    new Dressed(
                            page.columns().get(i),
                            page.notes().get(i),
                            slots.get(i),
                            page.bottoms().get(i),
                            left(i, page, slots.get(i))));
        }
        return dressed;
    }

    /** The next quote that is due in every flow and has not been tried, one for each flow. */
    private Optional<List<PullQuote>> next(Settled page, Set<Integer> tried) {
        for (PullQuote lead : step.due(0, page.columns().getFirst())) {
            if (tried.add(lead.block())) {
                List<PullQuote> all = new ArrayList<>();
                for (int i = 0; i < step.size(); i++) {
                    step.due(i, page.columns().get(i)).stream()
                            .filter(q -> q.block() == lead.block())
                            .forEach(all::add);
                }
                return all.size() == step.size() ? Optional.of(all) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Waiting left(int i, Settled page, List<Slot> slots) {
        Column column = page.columns().get(i);
        List<PullQuote> quotes = new ArrayList<>(step.due(i, column));
        quotes.removeIf(
                quote -> slots.stream().anyMatch(slot -> slot.quote().block() == quote.block()));
        List<Floating> waiting = new ArrayList<>(step.floatsDue(i, column));
        waiting.removeIf(floating -> column.holds(floating.block()));
        BitSet noted = (BitSet) step.waiting(i).noted().clone();
        NoteColumn notes = page.notes().get(i);
        notes.notes().forEach(placed -> noted.set(placed.note().number()));
        notes.carried().forEach(carried -> noted.set(carried.note().number()));
        return new Waiting(notes.carried(), quotes, waiting, noted);
    }
}
