package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Outcome;

/** Makes up an edition of one language: cover, contents, text page by page, back cover. */
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
        TextPages.Made made =
                new TextPages(Scheme.PAGE, List.of(design), front.running())
                        .make(List.of(flow), 2 + contentsPages);
        diagnostics.addAll(made.diagnostics());
        List<Page> text = made.pages();
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
