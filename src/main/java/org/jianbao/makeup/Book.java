package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Outcome;

/**
 * An edition, made up: the way from flows to pages is the same for a screen and for a printing
 * house, and is gone once; they differ only in how the pages are bound. There is one recipe for
 * each layout.
 */
public final class Book {

    private final PageDesign design;
    private final Function<Finish, List<Page>> pages;

    private Book(PageDesign design, Function<Finish, List<Page>> pages) {
        this.design = design;
        this.pages = pages;
    }

    /**
     * One language's text in an edition in parts.
     *
     * @param title what bookmarks call it
     * @param flow the text
     * @param design of its pages, which have the same size in all parts
     */
    public record Text(String title, Flow flow, PageDesign design) {}

    /** {@return the pages, bound} */
    public Plan bound(Finish finish) {
        return new Plan(design.width(), design.height(), design.bleed(), pages.apply(finish));
    }

    /**
     * {@return a book in one language: cover, contents, text, back cover}
     *
     * @param front what stands around the text
     */
    public static Outcome<Book> single(Flow flow, PageDesign design, Frontispiece front) {
        List<ContentsPages.Leaf> contents = ContentsPages.inTurn(design, front.contents());
        TextPages.Made text =
                new TextPages(Scheme.PAGE, List.of(design), front.running())
                        .make(List.of(flow), 2 + contents.size());
        return book(design, front, contents, text.pages(), text.diagnostics());
    }

    /**
     * {@return a book with the first language on the verso, the second on the recto of each spread,
     * in step: cover on page 1, contents on 2 and 3, text from 4 on, back cover}
     *
     * @param flows the texts, verso first; two of them
     * @param front what stands around the texts, in the same order
     */
    public static Outcome<Book> facing(List<Flow> flows, PageDesign design, Frontispiece front) {
        List<ContentsPages.Leaf> contents = ContentsPages.inTurn(design, front.contents());
        TextPages.Made text =
                new TextPages(Scheme.SPREAD, List.of(design, design), front.running())
                        .make(flows, 2 + contents.size());
        return book(design, front, contents, text.pages(), text.diagnostics());
    }

    /**
     * {@return a book with two languages in columns on each page, in step; the contents stand as in
     * a facing book}
     *
     * @param flows the texts, left first; two of them
     * @param first measure of the left column, pt
     * @param front what stands around the texts, in the same order
     */
    public static Outcome<Book> parallel(
            List<Flow> flows, PageDesign design, double first, Frontispiece front) {
        List<ContentsPages.Leaf> contents = ContentsPages.inTurn(design, front.contents());
        TextPages.Made text =
                new TextPages(Scheme.COLUMNS, design.columns(first), front.running())
                        .make(flows, 2 + contents.size());
        return book(design, front, contents, text.pages(), text.diagnostics());
    }

    /**
     * {@return a book with one language after the other: cover, the contents of all, the texts,
     * each later one from a recto on, back cover; the folios count through}
     *
     * @param texts in order
     * @param front what stands around the texts, in the same order
     */
    public static Outcome<Book> sequential(List<Text> texts, Frontispiece front) {
        PageDesign design = texts.getFirst().design();
        List<ContentsPages.Leaf> contents = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            contents.addAll(
                    ContentsPages.inTurn(texts.get(i).design(), List.of(front.contents().get(i))));
        }
        List<Page> pages = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Text own = texts.get(i);
            int number = 2 + contents.size() + pages.size();
            if (i > 0 && Side.of(number) == Side.VERSO) {
                pages.add(Page.blank(number++));
            }
            TextPages.Made made =
                    new TextPages(
                                    Scheme.PAGE,
                                    List.of(own.design()),
                                    List.of(front.running().get(i)))
                            .make(List.of(own.flow()), number);
            pages.addAll(within(new Page.Part(own.title(), "", false), made.pages()));
            diagnostics.addAll(made.diagnostics());
        }
        return book(design, front, contents, pages, diagnostics);
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
    public static Outcome<Book> tumble(List<Text> texts, List<Frontispiece> fronts) {
        Text first = texts.get(0);
        Text second = texts.get(1);
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
                            all.addAll(within(begin, binding.pages()));
                            all.addAll(within(end, turned ? last.reversed() : last));
                            return numbered(all);
                        });
        return Outcome.of(book, diagnostics);
    }

    private static Function<Finish, List<Page>> half(
            Text text, Frontispiece front, List<Diagnostic> diagnostics) {
        PageDesign design = text.design();
        List<ContentsPages.Leaf> contents = ContentsPages.inTurn(design, front.contents());
        TextPages.Made made =
                new TextPages(Scheme.PAGE, List.of(design), front.running())
                        .make(List.of(text.flow()), 2 + contents.size());
        diagnostics.addAll(made.diagnostics());
        return bound(design, front, contents, made.pages());
    }

    private static Outcome<Book> book(
            PageDesign design,
            Frontispiece front,
            List<ContentsPages.Leaf> contents,
            List<Page> text,
            List<Diagnostic> diagnostics) {
        return Outcome.of(new Book(design, bound(design, front, contents, text)), diagnostics);
    }

    private static Function<Finish, List<Page>> bound(
            PageDesign design,
            Frontispiece front,
            List<ContentsPages.Leaf> contents,
            List<Page> text) {
        String language = front.contents().getFirst().language();
        return finish -> {
            Binding binding = new Binding();
            binding.add(_ -> new CoverPages(design).cover(front.cover()));
            binding.addContents(contents, text);
            binding.addAll(text);
            if (finish != Finish.SCREEN) {
                binding.goTo(Side.VERSO);
            }
            if (finish == Finish.PRINT_IN_FOURS) {
                binding.fillUpTo(4, 1);
            }
            binding.add(side -> new CoverPages(design).back(front.back(), side, language));
            return binding.pages();
        };
    }

    private static List<Page> within(Page.Part part, List<Page> pages) {
        return pages.stream().map(page -> page.in(part)).toList();
    }

    private static List<Page> numbered(List<Page> pages) {
        List<Page> numbered = new ArrayList<>();
        pages.forEach(page -> numbered.add(page.at(numbered.size() + 1)));
        return numbered;
    }
}
