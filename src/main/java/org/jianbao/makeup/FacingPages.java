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
        TextPages.Made made =
                new TextPages(Scheme.SPREAD, List.of(design, design), front.running())
                        .make(flows, 2 + 2 * contentsSpreads);
        diagnostics.addAll(made.diagnostics());
        List<Page> text = made.pages();
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
}
