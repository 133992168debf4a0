package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.composition.Profile;
import org.jianbao.diagnostic.Diagnostic;

/**
 * Makes up the pages of the text: one flow page by page, or two flows spread by spread.
 *
 * <p>Pages are built forward. What a page has taken is never set again; the rest of a paragraph is
 * set anew from the character where the page turned. A quote that finds no room beside the text
 * goes into it, and the pages are built again.
 */
final class TextPages {

    private final Scheme scheme;
    private final List<PageDesign> designs;
    private final PageDesign design;
    private final List<Frontispiece.Running> running;

    /**
     * Pages, and what an editor should know of them.
     *
     * @param pages in order
     * @param diagnostics quotes that moved, or stand in the text
     */
    record Made(List<Page> pages, List<Diagnostic> diagnostics) {
        Made {
            pages = List.copyOf(pages);
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** One attempt: its pages, the quotes that moved to a later page, those without a place. */
    private record Attempt(List<Page> pages, List<Diagnostic> moved, List<PullQuote> homeless) {}

    /**
     * Pages to be made up.
     *
     * @param scheme how the flows share pages
     * @param designs the page as each flow sees it
     * @param running head and folio of each flow
     */
    TextPages(Scheme scheme, List<PageDesign> designs, List<Frontispiece.Running> running) {
        this.scheme = scheme;
        this.designs = List.copyOf(designs);
        this.design = designs.getFirst();
        this.running = running;
    }

    /** Makes up flows, one on each page in turn, from a page number on. */
    Made make(List<Flow> flows, int firstPage) {
        List<Flow> current = flows;
        List<Diagnostic> told = new ArrayList<>();
        while (true) {
            Attempt attempt = build(current, firstPage);
            if (attempt.homeless().isEmpty()) {
                told.addAll(attempt.moved());
                return new Made(attempt.pages(), told);
            }
            for (PullQuote quote : attempt.homeless()) {
                current =
                        current.stream().map(flow -> flow.withQuoteInText(quote.block())).toList();
                told.add(homeless(quote));
            }
        }
    }

    /** What is told of a quote that stands in the text, or cannot even stand there. */
    private Diagnostic homeless(PullQuote quote) {
        Piece piece = quote.inText();
        boolean fits =
                !(piece.body() instanceof Piece.Body.Text text)
                        || (text.matter().set(0, Profile.even(design.text()), 0).lines().size() - 1)
                                        * piece.leading()
                                <= design.lastBaseline() - design.firstBaseline();
        return fits ? MakeupCode.quoteInText(quote) : MakeupCode.quoteTooLarge(quote);
    }

    private Attempt build(List<Flow> flows, int firstPage) {
        List<Page> pages = new ArrayList<>();
        List<Diagnostic> moved = new ArrayList<>();
        List<Cursor> cursors = flows.stream().map(_ -> Cursor.START).toList();
        List<Dressing.Waiting> waiting = flows.stream().map(_ -> Dressing.Waiting.NOTHING).toList();
        while (goesOn(flows, cursors, waiting)) {
            int number = firstPage + pages.size();
            Dressing.Filling filling = filling(flows, cursors);
            List<Dressing.Dressed> dressed = Dressing.dress(flows, design, filling, waiting);
            for (int i = 0; i < flows.size(); i++) {
                moved.addAll(moved(dressed.get(i), waiting.get(i), number + i));
                pages.add(page(i, flows.get(i), dressed.get(i), number + i));
            }
            cursors = dressed.stream().map(d -> d.column().end()).toList();
            waiting = dressed.stream().map(Dressing.Dressed::left).toList();
        }
        return new Attempt(pages, moved, waiting.getFirst().quotes());
    }

    private static boolean goesOn(
            List<Flow> flows, List<Cursor> cursors, List<Dressing.Waiting> waiting) {
        for (int i = 0; i < flows.size(); i++) {
            if (!cursors.get(i).atEndOf(flows.get(i)) || !waiting.get(i).carried().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Dressing.Filling filling(List<Flow> flows, List<Cursor> cursors) {
        return scheme == Scheme.PAGE
                ? (slots, bottoms, force) ->
                        List.of(
                                column(
                                        flows.getFirst(),
                                        cursors.getFirst(),
                                        slots.getFirst(),
                                        bottoms[0],
                                        force))
                : new SpreadFilling(flows, design, cursors);
    }

    private Column column(Flow flow, Cursor start, List<Slot> slots, double bottom, boolean force) {
        Grid grid = Grid.even(design.firstBaseline(), flow.grid());
        int pieces = flow.pieces().size();
        ColumnFilling.Frame frame =
                new ColumnFilling.Frame(design.firstBaseline(), bottom, grid, pieces, force);
        return ColumnFilling.fill(flow, design, start, frame, slots);
    }

    private static List<Diagnostic> moved(
            Dressing.Dressed page, Dressing.Waiting waiting, int number) {
        return page.slots().stream()
                .map(Slot::quote)
                .filter(waiting.quotes()::contains)
                .filter(quote -> !page.column().holds(quote.owner()))
                .map(quote -> MakeupCode.quoteMoved(quote, number))
                .toList();
    }

    private Page page(int index, Flow flow, Dressing.Dressed dressed, int number) {
        Side side = Side.of(number);
        PageDesign own = designs.get(index);
        Frontispiece.Running head = running.get(index);
        List<Placement> all =
                new ArrayList<>(new Lockup(own, side).add(flow, dressed).placements());
        String folio = String.valueOf(number);
        int last =
                dressed.column().parts().stream()
                        .mapToInt(part -> part.piece().block())
                        .max()
                        .orElse(-1);
        all.addAll(new Furnishing(own).furniture(head, head.headAt(last), side, folio));
        return new Page(number, side, java.util.Optional.of(folio), all);
    }
}
