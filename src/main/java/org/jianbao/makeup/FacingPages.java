package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Outcome;

/**
 * Makes up a facing edition: the first language on the verso, the second on the recto of each
 * spread, in step. Cover on page 1, contents on 2 and 3, text from 4 on, back cover last.
 */
public final class FacingPages {

    private final PageDesign design;
    private final Frontispiece front;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private FacingPages(PageDesign design, Frontispiece front) {
        this.design = design;
        this.front = front;
    }

    /**
     * Makes up all pages.
     *
     * @param flows the texts, verso first; two of them
     * @param design of the pages
     * @param front what stands around the texts, in the same order
     * @return the plan, and what an editor should know of it
     */
    public static Outcome<Plan> make(List<Flow> flows, PageDesign design, Frontispiece front) {
        FacingPages pages = new FacingPages(design, front);
        Plan plan = pages.make(flows);
        return Outcome.of(plan, pages.diagnostics);
    }

    private Plan make(List<Flow> flows) {
        List<ContentsPages> contents = ContentsPages.inStep(design, front.contents());
        int contentsSpreads = contents.getFirst().count();
        List<Page> text = textPages(flows, 2 + 2 * contentsSpreads);
        List<Page> all = new ArrayList<>();
        all.add(
                new Page(
                        1,
                        Side.RECTO,
                        Optional.empty(),
                        new CoverPages(design).cover(front.cover())));
        for (int i = 0; i < 2 * contentsSpreads; i++) {
            int number = 2 + i;
            Map<String, String> folios =
                    SinglePages.folios(
                            text.stream().filter(p -> p.side() == Side.of(number)).toList());
            List<Placement> page = contents.get(i % 2).page(i / 2, Side.of(number), folios);
            all.add(new Page(number, Side.of(number), Optional.empty(), page));
        }
        all.addAll(text);
        int last = all.size() + 1;
        List<Placement> back =
                new CoverPages(design)
                        .back(front.back(), Side.of(last), flows.getFirst().language());
        all.add(new Page(last, Side.of(last), Optional.empty(), back));
        return new Plan(design.width(), design.height(), design.bleed(), all);
    }

    private List<Page> textPages(List<Flow> flows, int firstPage) {
        List<Flow> current = flows;
        while (true) {
            List<Page> pages = new ArrayList<>();
            List<PullQuote> homeless = build(current, firstPage, pages);
            if (homeless.isEmpty()) {
                return pages;
            }
            diagnostics.clear();
            for (PullQuote quote : homeless) {
                current = current.stream().map(f -> withQuoteInText(f, quote)).toList();
                diagnostics.add(SinglePages.homeless(quote, design));
            }
        }
    }

    private static Flow withQuoteInText(Flow flow, PullQuote quote) {
        return flow.quotes().stream()
                .filter(q -> q.block() == quote.block())
                .findFirst()
                .map(flow::withQuoteInText)
                .orElse(flow);
    }

    private List<PullQuote> build(List<Flow> flows, int firstPage, List<Page> pages) {
        List<Cursor> cursors = flows.stream().map(_ -> Cursor.START).toList();
        List<Dressing.Waiting> waiting = flows.stream().map(_ -> Dressing.Waiting.NOTHING).toList();
        while (goesOn(flows, cursors, waiting)) {
            int number = firstPage + pages.size();
            SpreadFilling filling = new SpreadFilling(flows, design, cursors);
            List<Dressing.Dressed> spread = Dressing.dress(flows, design, filling, waiting);
            for (int i = 0; i < flows.size(); i++) {
                tellMoved(spread.get(i), waiting.get(i), number + i);
                pages.add(page(flows.get(i), spread.get(i), number + i, i));
            }
            cursors = spread.stream().map(d -> d.column().end()).toList();
            waiting = spread.stream().map(Dressing.Dressed::left).toList();
        }
        return waiting.getFirst().quotes();
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

    private void tellMoved(Dressing.Dressed page, Dressing.Waiting waiting, int number) {
        for (Slot slot : page.slots()) {
            if (waiting.quotes().contains(slot.quote())
                    && !page.column().holds(slot.quote().owner())) {
                diagnostics.add(MakeupCode.quoteMoved(slot.quote(), number));
            }
        }
    }

    private Page page(Flow flow, Dressing.Dressed dressed, int number, int language) {
        Side side = Side.of(number);
        List<Placement> all =
                new ArrayList<>(new Lockup(design, side).add(flow, dressed).placements());
        String folio = String.valueOf(number);
        all.addAll(new Furnishing(design).furniture(front.running().get(language), side, folio));
        return new Page(number, side, Optional.of(folio), all);
    }
}
