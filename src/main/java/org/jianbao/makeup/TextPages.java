package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jianbao.composition.Profile;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.source.SourceSpan;

/**
 * Makes up the pages of the text: one flow page by page, two flows spread by spread, or two in the
 * columns of each page.
 *
 * <p>Pages are built forward ({@link PageSearch}). What a page has taken is never set again; the
 * rest of a paragraph is set anew from the character where the page turned.
 */
final class TextPages {

    private final Scheme scheme;
    private final List<PageDesign> designs;
    private final List<Frontispiece.Running> running;
    private final FormerPages former;

    /**
     * Pages, and what an editor should know of them.
     *
     * @param pages in order
     * @param diagnostics quotes that moved or stand in the text, notes that begin late
     * @param cost of all pages, comparable for one text and design ({@link PageCost})
     */
    record Made(List<Page> pages, List<Diagnostic> diagnostics, double cost) {
        Made {
            pages = List.copyOf(pages);
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * Pages to be made up.
     *
     * @param scheme how the flows share pages
     * @param designs the page as each flow sees it
     * @param running head and folio of each flow
     * @param former the pages as they were made up last
     */
    TextPages(
            Scheme scheme,
            List<PageDesign> designs,
            List<Frontispiece.Running> running,
            FormerPages former) {
        this.former = former;
        this.scheme = scheme;
        this.designs = List.copyOf(designs);
        this.running = List.copyOf(running);
    }

    /** Makes up flows from a page number on, as well as can be. */
    Made make(List<Flow> flows, int firstPage) {
        FormerPages.Of known = former.of(scheme, designs, flows);
        return pages(known.best(Step.first(scheme, flows, designs)), firstPage, known);
    }

    /** Makes up flows by first fit, each page as full as it can be: to compare with. */
    Made firstFit(List<Flow> flows, int firstPage) {
        Step start = Step.first(scheme, flows, designs);
        return pages(PageSearch.firstFit(start), firstPage, new FormerPages.Of());
    }

    private Made pages(List<PageSearch.Way> ways, int firstPage, FormerPages.Of known) {
        List<Page> pages = new ArrayList<>();
        List<Diagnostic> told = new ArrayList<>();
        double cost = 0;
        for (int i = 0; i < ways.size(); i++) {
            PageSearch.Way way = ways.get(i);
            int number = firstPage + pages.size();
            told.addAll(told(ways.subList(i, ways.size()), number));
            pages.addAll(pages(way, number, known));
            cost += way.price();
        }
        return new Made(pages, told, cost);
    }

    private List<Page> pages(PageSearch.Way way, int number, FormerPages.Of known) {
        if (scheme == Scheme.COLUMNS) {
            return List.of(page(way, List.of(0, 1), number, known));
        }
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < way.step().size(); i++) {
            pages.add(page(way, List.of(i), number + i, known));
        }
        return pages;
    }

    private Page page(PageSearch.Way way, List<Integer> columns, int number, FormerPages.Of known) {
        int lead = Side.of(number) == Side.VERSO ? columns.getFirst() : columns.getLast();
        Frontispiece.Running own = running.get(lead);
        Frontispiece.Head head = own.headAt(lastBlock(way, lead));
        List<Dressing.Dressed> made = columns.stream().map(way.made()::get).toList();
        return known.page(
                new FormerPages.Asked(number, made, own, head),
                () -> lockedUp(way, columns, number, head));
    }

    private Page lockedUp(
            PageSearch.Way way, List<Integer> columns, int number, Frontispiece.Head head) {
        Side side = Side.of(number);
        Hairlines line = new Hairlines(designs.get(columns.getFirst()), side);
        List<Placement> text = new ArrayList<>();
        for (int i : columns) {
            Lockup lockup = new Lockup(designs.get(i), side, line);
            text.addAll(lockup.placements(way.step().flow(i), way.made().get(i)));
        }
        List<Placement> all = new ArrayList<>(line.placements());
        all.addAll(text);
        String folio = String.valueOf(number);
        int lead = side == Side.VERSO ? columns.getFirst() : columns.getLast();
        all.addAll(
                new Furnishing(designs.get(lead)).furniture(running.get(lead), head, side, folio));
        return new Page(number, side, Optional.of(folio), all);
    }

    /** The last block on a page; on a page of pictures or notes alone the last before it. */
    private static int lastBlock(PageSearch.Way way, int flow) {
        for (PageSearch.Way at = way; at != null && !at.made().isEmpty(); at = at.before()) {
            OptionalInt last =
                    at.made().get(flow).column().parts().stream()
                            .filter(part -> part.piece().id() >= 0)
                            .mapToInt(part -> part.piece().block())
                            .max();
            if (last.isPresent()) {
                return last.getAsInt();
            }
        }
        return -1;
    }

    /** What an editor should know of the first of some ways; the others are those after it. */
    private List<Diagnostic> told(List<PageSearch.Way> ways, int number) {
        PageSearch.Way way = ways.getFirst();
        List<Diagnostic> told = new ArrayList<>();
        for (int i = 0; i < way.step().size(); i++) {
            Flow flow = way.step().flow(i);
            Dressing.Dressed made = way.made().get(i);
            int page = number + (scheme == Scheme.SPREAD ? i : 0);
            for (PullQuote quote : moved(way, i)) {
                told.add(MakeupCode.quoteMoved(flow.spanOf(quote), page));
            }
            for (PullQuote quote : inText(way, i)) {
                boolean fits = fits(quote, designs.get(i));
                SourceSpan span = flow.spanOf(quote);
                Diagnostic homeless =
                        fits
                                ? MakeupCode.quoteInText(span, pageOf(quote, ways, i, page))
                                : MakeupCode.quoteTooLarge(span);
                if (i == 0 || homeless.isError()) {
                    told.add(homeless);
                }
            }
            for (NoteColumn.Carried late : made.notes().carried()) {
                SourceSpan span = flow.places().notes().get(late.note().id());
                if (late.from() == 0 && span != null && isNew(way, i, late)) {
                    String next = "" + (page + scheme.pages());
                    told.add(MakeupCode.noteLate(late.note(), span, page, next));
                }
            }
            told.addAll(offPage(flow, made, i, page));
        }
        return told;
    }

    private static boolean isNew(PageSearch.Way way, int flow, NoteColumn.Carried late) {
        return way.step().waiting(flow).carried().stream()
                .noneMatch(c -> c.note().id().equals(late.note().id()));
    }

    private List<Diagnostic> offPage(Flow flow, Dressing.Dressed made, int i, int page) {
        List<Diagnostic> told = new ArrayList<>();
        double lowest = designs.get(i).lastBaseline() + Slot.TOLERANCE;
        for (Column.Part part : made.column().parts()) {
            SourceSpan span = flow.places().blocks().get(part.piece().block());
            if (part.last() > lowest && span != null) {
                told.add(MakeupCode.offPage(part.piece(), span, page));
            }
        }
        return told;
    }

    /** The quotes that stand on this page though their passage began on an earlier one. */
    private static List<PullQuote> moved(PageSearch.Way way, int i) {
        Dressing.Dressed made = way.made().get(i);
        return made.slots().stream()
                .map(Slot::quote)
                .filter(way.step().waiting(i).quotes()::contains)
                .filter(quote -> !made.column().holds(quote.owner()))
                .toList();
    }

    /** The quotes that stand in the text since they found no place beside it. */
    private static List<PullQuote> inText(PageSearch.Way way, int i) {
        PageSearch.Way before = way.before();
        List<PullQuote> known =
                before == null ? way.step().flow(i).quotes() : before.next().flow(i).quotes();
        List<Integer> left = way.step().flow(i).quotes().stream().map(PullQuote::block).toList();
        return known.stream().filter(quote -> !left.contains(quote.block())).toList();
    }

    /** {@return the page on which a quote stands in the text, this one or a later one} */
    private int pageOf(PullQuote quote, List<PageSearch.Way> ways, int flow, int page) {
        for (int n = 0; n < ways.size(); n++) {
            boolean here =
                    ways.get(n).made().get(flow).column().parts().stream()
                            .anyMatch(part -> part.piece().id() == quote.inText().id());
            if (here) {
                return page + n * scheme.pages();
            }
        }
        return page;
    }

    /** Whether a quote that found no place beside the text can at least stand in it. */
    private static boolean fits(PullQuote quote, PageDesign design) {
        Piece piece = quote.inText();
        return !(piece.body() instanceof Piece.Body.Text text)
                || (text.matter().set(0, Profile.even(design.text()), 0).lines().size() - 1)
                                * piece.leading()
                        <= design.lastBaseline() - design.firstBaseline();
    }
}
