package org.jianbao.makeup;

import java.util.List;
import java.util.Optional;
import org.jianbao.diagnostic.Outcome;

/** Makes up tiny pages. */
final class Tiny {

    private Tiny() {}

    /** {@return an edition of one language, without contents} */
    static Outcome<Plan> single(int lines, TinyFlow flow) {
        return single(TinyDesign.lines(lines), flow.build());
    }

    static Outcome<Plan> single(PageDesign design, Flow flow) {
        return bound(new Makeup().single(flow, design, front(List.of(flow), List.of())));
    }

    /** {@return an edition of two languages side by side} */
    static Outcome<Plan> facing(int lines, TinyFlow verso, TinyFlow recto) {
        return facing(TinyDesign.lines(lines), verso.build(), recto.build());
    }

    static Outcome<Plan> facing(PageDesign design, Flow verso, Flow recto) {
        List<Flow> flows = List.of(verso, recto);
        return bound(new Makeup().facing(flows, design, front(flows, List.of())));
    }

    /** {@return a book's pages as a reader at a screen sees them} */
    static Outcome<Plan> bound(Outcome<Book> book) {
        return new Outcome<>(
                book.value().map(made -> made.bound(Finish.SCREEN)), book.diagnostics());
    }

    /** {@return the text pages of one language, filled by first fit, without a search} */
    static Outcome<Plan> filled(int lines, TinyFlow flow) {
        return filled(TinyDesign.lines(lines), flow.build());
    }

    static Outcome<Plan> filled(PageDesign design, Flow flow) {
        return filled(Scheme.PAGE, List.of(design), List.of(flow));
    }

    /** {@return the text pages of two languages, filled by first fit, without a search} */
    static Outcome<Plan> filled(int lines, TinyFlow verso, TinyFlow recto) {
        return filled(TinyDesign.lines(lines), verso.build(), recto.build());
    }

    static Outcome<Plan> filled(PageDesign design, Flow verso, Flow recto) {
        return filled(Scheme.SPREAD, List.of(design, design), List.of(verso, recto));
    }

    static Outcome<Plan> filled(Scheme scheme, List<PageDesign> designs, List<Flow> flows) {
        return plan(pages(scheme, designs, flows).firstFit(flows, 2), designs);
    }

    /** {@return the best text pages of flows} */
    static Outcome<Plan> best(Scheme scheme, List<PageDesign> designs, List<Flow> flows) {
        return plan(pages(scheme, designs, flows).make(flows, 2), designs);
    }

    static TextPages pages(Scheme scheme, List<PageDesign> designs, List<Flow> flows) {
        return new TextPages(
                scheme, designs, flows.stream().map(Tiny::running).toList(), new FormerPages());
    }

    private static Outcome<Plan> plan(TextPages.Made made, List<PageDesign> designs) {
        PageDesign page = designs.getFirst();
        return Outcome.of(
                new Plan(page.width(), page.height(), page.bleed(), made.pages()),
                made.diagnostics());
    }

    /** {@return what stands around flows, with the same entries for the contents of each} */
    static Frontispiece front(List<Flow> flows, List<Frontispiece.Entry> entries) {
        Frontispiece.Title title =
                new Frontispiece.Title(
                        "en",
                        List.of(new Frontispiece.TitleLine(TinyFlow.stick("T"), Optional.empty())));
        return new Frontispiece(
                new Frontispiece.Cover(
                        0,
                        -1,
                        0,
                        List.of(title),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.empty()),
                flows.stream().map(f -> contents(f, entries)).toList(),
                flows.stream().map(Tiny::running).toList(),
                new Frontispiece.Back(
                        0, -1, List.of(), List.of(), List.of(), List.of(), Optional.empty()));
    }

    private static Frontispiece.Contents contents(Flow flow, List<Frontispiece.Entry> entries) {
        return new Frontispiece.Contents(
                -1, 0, TinyFlow.stick("Contents"), entries, flow.language());
    }

    private static Frontispiece.Running running(Flow flow) {
        return new Frontispiece.Running(
                flow.language(),
                true,
                List.of(
                        new Frontispiece.Head(
                                -1,
                                TinyFlow.stick("hd"),
                                List.of(TinyFlow.stick("h"), TinyFlow.stick("d")))),
                TinyFlow::stick);
    }
}
