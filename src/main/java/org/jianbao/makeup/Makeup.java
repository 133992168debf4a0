package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Outcome;

/**
 * Makes up books; there is one recipe for each layout. The pages that were made up last are
 * remembered: after an edit only those that see it are sought again, and what comes of it is the
 * same as from nothing. For one thread.
 */
public final class Makeup {

    private final FormerPages former = new FormerPages();

    /** Nothing was made up yet. */
    public Makeup() {}

    /**
     * {@return a book in one language: cover, contents, text, back cover}
     *
     * @param front what stands around the text
     */
    public Outcome<Book> single(Flow flow, PageDesign design, Frontispiece front) {
        List<ContentsPages.Leaf> contents = ContentsPages.inTurn(design, front.contents());
        TextPages.Made text =
                new TextPages(Scheme.PAGE, List.of(design), front.running(), former)
                        .make(List.of(flow), 2 + contents.size());
        return Book.of(design, front, contents, text.pages(), text.diagnostics());
    }

    /**
     * {@return a book with the first language on the verso, the second on the recto of each spread,
     * in step: cover on page 1, contents on 2 and 3, text from 4 on, back cover}
     *
     * @param flows the texts, verso first; two of them
     * @param front what stands around the texts, in the same order
     */
    public Outcome<Book> facing(List<Flow> flows, PageDesign design, Frontispiece front) {
        List<ContentsPages.Leaf> contents = ContentsPages.inTurn(design, front.contents());
        TextPages.Made text =
                new TextPages(Scheme.SPREAD, List.of(design, design), front.running(), former)
                        .make(flows, 2 + contents.size());
        return Book.of(design, front, contents, text.pages(), text.diagnostics());
    }

    /**
     * {@return a book with two languages in columns on each page, in step; the contents stand as in
     * a facing book}
     *
     * @param flows the texts, left first; two of them
     * @param first measure of the left column, pt
     * @param front what stands around the texts, in the same order
     */
    public Outcome<Book> parallel(
            List<Flow> flows, PageDesign design, double first, Frontispiece front) {
        List<ContentsPages.Leaf> contents = ContentsPages.inTurn(design, front.contents());
        TextPages.Made text =
                new TextPages(Scheme.COLUMNS, design.columns(first), front.running(), former)
                        .make(flows, 2 + contents.size());
        return Book.of(design, front, contents, text.pages(), text.diagnostics());
    }

    /**
     * {@return a book with one language after the other: cover, the contents of all, the texts,
     * each later one from a recto on, back cover; the folios count through}
     *
     * @param texts in order
     * @param front what stands around the texts, in the same order
     */
    public Outcome<Book> sequential(List<Book.Text> texts, Frontispiece front) {
        PageDesign design = texts.getFirst().design();
        List<ContentsPages.Leaf> contents = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            contents.addAll(
                    ContentsPages.inTurn(texts.get(i).design(), List.of(front.contents().get(i))));
        }
        List<Page> pages = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Book.Text own = texts.get(i);
            int number = 2 + contents.size() + pages.size();
            if (i > 0 && Side.of(number) == Side.VERSO) {
                pages.add(Page.blank(number++));
            }
            TextPages.Made made =
                    new TextPages(
                                    Scheme.PAGE,
                                    List.of(own.design()),
                                    List.of(front.running().get(i)),
                                    former)
                            .make(List.of(own.flow()), number);
            pages.addAll(Book.within(new Page.Part(own.title(), "", false), made.pages()));
            diagnostics.addAll(made.diagnostics());
        }
        return Book.of(design, front, contents, pages, diagnostics);
    }

    /**
     * {@return a book of two halves back to back: each has its own cover, contents and text, counts
     * its pages from 1 and ends with what stands on the back cover elsewhere}
     *
     * <p>For print each half has whole leaves, and the second stands head down, from its last page
     * to its first: its cover is the back of the bound copy. On a screen it follows upright.
     *
     * @param texts two
     * @param fronts what stands around each
     */
    public Outcome<Book> tumble(List<Book.Text> texts, List<Frontispiece> fronts) {
        Book.Text first = texts.get(0);
        Book.Text second = texts.get(1);
        List<Diagnostic> diagnostics = new ArrayList<>();
        Function<Finish, List<Page>> one = half(first, fronts.get(0), diagnostics);
        Function<Finish, List<Page>> other = half(second, fronts.get(1), diagnostics);
        String prefix = second.flow().language() + "-";
        Book book =
                new Book(
                        first.design(),
                        finish -> {
                            boolean turned = finish != Finish.SCREEN;
                            Page.Part begin = new Page.Part(first.title(), "", false);
                            Page.Part end = new Page.Part(second.title(), prefix, turned);
                            Finish half = turned ? Finish.PRINT : Finish.SCREEN;
                            List<Page> last = other.apply(half);
                            Binding binding = new Binding();
                            binding.addAll(one.apply(half));
                            if (finish == Finish.PRINT_IN_FOURS) {
                                binding.fillUpTo(4, last.size());
                            }
                            List<Page> all = new ArrayList<>();
                            all.addAll(Book.within(begin, binding.pages()));
                            all.addAll(Book.within(end, turned ? last.reversed() : last));
                            return Book.numbered(all);
                        });
        return Outcome.of(book, diagnostics);
    }

    private Function<Finish, List<Page>> half(
            Book.Text text, Frontispiece front, List<Diagnostic> diagnostics) {
        PageDesign design = text.design();
        List<ContentsPages.Leaf> contents = ContentsPages.inTurn(design, front.contents());
        TextPages.Made made =
                new TextPages(Scheme.PAGE, List.of(design), front.running(), former)
                        .make(List.of(text.flow()), 2 + contents.size());
        diagnostics.addAll(made.diagnostics());
        return Book.bound(design, front, contents, made.pages());
    }
}
