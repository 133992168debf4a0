package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One language's galley, from which pages are made up. Lengths in pt.
 *
 * @param language BCP 47 tag
 * @param pieces the text in reading order
 * @param notes the notes by their names
 * @param quotes the pull quotes in order
 * @param floats pictures that stand at the head or foot of a page, in order
 * @param grid distance of the baselines of the text
 * @param ascent height of the text's ink above its baseline, for the white around quotes
 * @param descent depth of the text's ink below its baseline
 * @param noteLeading baseline to baseline of notes
 */
public record Flow(
        String language,
        List<Piece> pieces,
        Map<String, SideNote> notes,
        List<PullQuote> quotes,
        List<Floating> floats,
        double grid,
        double ascent,
        double descent,
        double noteLeading) {

    /** Without floating pictures. */
    public Flow(
            String language,
            List<Piece> pieces,
            Map<String, SideNote> notes,
            List<PullQuote> quotes,
            double grid,
            double ascent,
            double descent,
            double noteLeading) {
        this(language, pieces, notes, quotes, List.of(), grid, ascent, descent, noteLeading);
    }

    /** Copies the lists. */
    public Flow {
        pieces = List.copyOf(pieces);
        notes = Map.copyOf(notes);
        quotes = List.copyOf(quotes);
        floats = List.copyOf(floats);
    }

    /**
     * {@return the same with a pull quote set in the text, as a piece of its own before the block
     * it belongs to}
     *
     * @param block the quote's own block; without such a quote nothing changes
     */
    public Flow withQuoteInText(int block) {
        return quotes.stream()
                .filter(quote -> quote.block() == block)
                .findFirst()
                .map(this::withQuoteInText)
                .orElse(this);
    }

    private Flow withQuoteInText(PullQuote quote) {
        List<Piece> all = new ArrayList<>();
        boolean placed = false;
        for (Piece piece : pieces) {
            if (!placed && piece.block() >= quote.owner()) {
                all.add(quote.inText());
                placed = true;
            }
            all.add(piece);
        }
        if (!placed) {
            all.add(quote.inText());
        }
        List<PullQuote> others = quotes.stream().filter(q -> q.block() != quote.block()).toList();
        return new Flow(language, all, notes, others, floats, grid, ascent, descent, noteLeading);
    }

    /** {@return the first piece of a block} */
    public Optional<Piece> firstOf(int block) {
        return pieces.stream().filter(p -> p.block() == block).findFirst();
    }
}
