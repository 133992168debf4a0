package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jianbao.source.SourceSpan;

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
 * @param places where blocks and notes stand in the manuscript
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
        double noteLeading,
        Places places) {

    /** Without places in the manuscript. */
    public Flow(
            String language,
            List<Piece> pieces,
            Map<String, SideNote> notes,
            List<PullQuote> quotes,
            List<Floating> floats,
            double grid,
            double ascent,
            double descent,
            double noteLeading) {
        this(
                language,
                pieces,
                notes,
                quotes,
                floats,
                grid,
                ascent,
                descent,
                noteLeading,
                Places.NONE);
    }

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
     * it belongs to, or after that where a heading leads to it}
     *
     * @param block the quote's own block; without such a quote nothing changes
     */
    public Flow withQuoteInText(int block) {
        return quotes.stream()
                .filter(quote -> quote.block() == block)
                .findFirst()
                .map(quote -> withQuoteInText(block, placeOf(quote)))
                .orElse(this);
    }

    private int placeOf(PullQuote quote) {
        for (int i = 0; i < pieces.size(); i++) {
            boolean led = i > 0 && pieces.get(i - 1).keep().lead() > 0;
            boolean begins = i == 0 || pieces.get(i - 1).block() != pieces.get(i).block();
            if (pieces.get(i).block() >= quote.owner() && begins && !led) {
                return pieces.get(i).block();
            }
        }
        return Integer.MAX_VALUE;
    }

    /** {@return the same with a pull quote set in the text before a block, or at its end} */
    Flow withQuoteInText(int block, int before) {
        List<PullQuote> others = quotes.stream().filter(q -> q.block() != block).toList();
        if (others.size() == quotes.size()) {
            return this;
        }
        PullQuote quote = quotes.stream().filter(q -> q.block() == block).findFirst().orElseThrow();
        List<Piece> all = new ArrayList<>(pieces);
        all.add(indexOf(before), quote.inText());
        return new Flow(
                language, all, notes, others, floats, grid, ascent, descent, noteLeading, places);
    }

    /** {@return the index of a block's first piece, or the number of pieces} */
    int indexOf(int block) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).block() == block) {
                return i;
            }
        }
        return pieces.size();
    }

    /** {@return where a quote stands in the manuscript} */
    SourceSpan spanOf(PullQuote quote) {
        return places.blocks().getOrDefault(quote.block(), quote.span());
    }

    /** {@return the same, with places in the manuscript} */
    public Flow at(Places known) {
        return new Flow(
                language, pieces, notes, quotes, floats, grid, ascent, descent, noteLeading, known);
    }

    /**
     * Where things stand in the manuscript, for what an editor is told.
     *
     * @param blocks by their index
     * @param notes by their names
     */
    public record Places(Map<Integer, SourceSpan> blocks, Map<String, SourceSpan> notes) {
        /** Nowhere known. */
        public static final Places NONE = new Places(Map.of(), Map.of());

        /** Copies the maps. */
        public Places {
            blocks = Map.copyOf(blocks);
            notes = Map.copyOf(notes);
        }
    }
}
