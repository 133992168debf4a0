package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianbao.composition.Profile;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Outcome;

/**
 * Makes up an edition of one language: cover, contents, text page by page, back cover.
 *
 * <p>Pages are built forward. What a page has taken is never set again; the rest of a paragraph is
 * set anew from the character where the page turned.
 */
public final class SinglePages {

    private final PageDesign design;
    private final Frontispiece front;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private SinglePages(PageDesign design, Frontispiece front) {
        this.design = design;
        this.front = front;
    }

    /**
     * Makes up all pages.
     *
     * @param flow the text
     * @param design of the pages
     * @param front what stands around the text
     * @return the plan, and what an editor should know of it
     */
    public static Outcome<Plan> make(Flow flow, PageDesign design, Frontispiece front) {
        SinglePages pages = new SinglePages(design, front);
        Plan plan = pages.make(flow);
        return Outcome.of(plan, pages.diagnostics);
    }

    private Plan make(Flow flow) {
        ContentsPages contents = new ContentsPages(design, front.contents().getFirst());
        int contentsPages = contents.count();
        List<Page> text = textPages(flow, 2 + contentsPages);
        Map<String, String> folios = folios(text);
        List<Page> all = new ArrayList<>();
        all.add(
                new Page(
                        1,
                        Side.RECTO,
                        Optional.empty(),
                        new CoverPages(design).cover(front.cover())));
        for (int i = 0; i < contentsPages; i++) {
            Side side = Side.of(2 + i);
            all.add(new Page(2 + i, side, Optional.empty(), contents.page(i, side, folios)));
        }
        all.addAll(text);
        int last = all.size() + 1;
        Side side = Side.of(last);
        List<Placement> back = new CoverPages(design).back(front.back(), side, flow.language());
        all.add(new Page(last, side, Optional.empty(), back));
        return new Plan(design.width(), design.height(), design.bleed(), all);
    }

    /**
     * The text's pages; a quote that finds no room beside the text goes into it, and the pages are
     * built again.
     */
    private List<Page> textPages(Flow flow, int firstPage) {
        Flow current = flow;
        while (true) {
            List<Page> pages = new ArrayList<>();
            List<PullQuote> homeless = build(current, firstPage, pages);
            if (homeless.isEmpty()) {
                return pages;
            }
            diagnostics.clear();
            for (PullQuote quote : homeless) {
                current = current.withQuoteInText(quote);
            }
            homeless.forEach(quote -> diagnostics.add(homeless(quote, design)));
        }
    }

    /** What is told of a quote that stands in the text, or cannot even stand there. */
    static Diagnostic homeless(PullQuote quote, PageDesign design) {
        boolean fits =
                !(quote.inText().body() instanceof Piece.Body.Text text)
                        || (text.matter().set(0, Profile.even(design.text()), 0).lines().size() - 1)
                                        * quote.inText().leading()
                                <= design.lastBaseline() - design.firstBaseline();
        return fits ? MakeupCode.quoteInText(quote) : MakeupCode.quoteTooLarge(quote);
    }

    private List<PullQuote> build(Flow flow, int firstPage, List<Page> pages) {
        Cursor cursor = Cursor.START;
        Dressing.Waiting waiting = Dressing.Waiting.NOTHING;
        while (!cursor.atEndOf(flow) || !waiting.carried().isEmpty()) {
            int number = firstPage + pages.size();
            Cursor start = cursor;
            Dressing.Dressed page =
                    Dressing.dress(
                                    List.of(flow),
                                    design,
                                    (slots, bottoms, force) ->
                                            List.of(
                                                    fill(
                                                            flow,
                                                            start,
                                                            slots.getFirst(),
                                                            bottoms[0],
                                                            force)),
                                    List.of(waiting))
                            .getFirst();
            tellMoved(page, waiting, number);
            pages.add(page(flow, page, number));
            cursor = page.column().end();
            waiting = page.left();
        }
        return waiting.quotes();
    }

    private Column fill(Flow flow, Cursor start, List<Slot> slots, double bottom, boolean force) {
        Grid grid = Grid.even(design.firstBaseline(), flow.grid());
        ColumnFilling.Frame frame =
                new ColumnFilling.Frame(
                        design.firstBaseline(), bottom, grid, flow.pieces().size(), force);
        return ColumnFilling.fill(flow, design, start, frame, slots);
    }

    private void tellMoved(Dressing.Dressed page, Dressing.Waiting waiting, int number) {
        for (Slot slot : page.slots()) {
            if (waiting.quotes().contains(slot.quote())
                    && !page.column().holds(slot.quote().owner())) {
                diagnostics.add(MakeupCode.quoteMoved(slot.quote(), number));
            }
        }
    }

    private Page page(Flow flow, Dressing.Dressed dressed, int number) {
        Side side = Side.of(number);
        List<Placement> all =
                new ArrayList<>(new Lockup(design, side).add(flow, dressed).placements());
        String folio = String.valueOf(number);
        all.addAll(new Furnishing(design).furniture(front.running().getFirst(), side, folio));
        return new Page(number, side, Optional.of(folio), all);
    }

    /** The folio of each anchor: where a heading or another named place stands. */
    static Map<String, String> folios(List<Page> pages) {
        Map<String, String> folios = new HashMap<>();
        for (Page page : pages) {
            for (Placement placement : page.placements()) {
                if (placement instanceof Placement.Line line) {
                    line.tag()
                            .anchor()
                            .ifPresent(a -> folios.putIfAbsent(a, page.folio().orElse("")));
                }
            }
        }
        return folios;
    }
}
