package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Outcome;

/**
 * An edition, made up: the way from flows to pages is the same for a screen and for a printing
 * house, and is gone once; they differ only in how the pages are bound.
 */
public final class Book {

    private final PageDesign design;
    private final Function<Finish, List<Page>> pages;

    Book(PageDesign design, Function<Finish, List<Page>> pages) {
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

    static Outcome<Book> of(
            PageDesign design,
            Frontispiece front,
            List<ContentsPages.Leaf> contents,
            List<Page> text,
            List<Diagnostic> diagnostics) {
        return Outcome.of(new Book(design, bound(design, front, contents, text)), diagnostics);
    }

    static Function<Finish, List<Page>> bound(
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

    static List<Page> within(Page.Part part, List<Page> pages) {
        return pages.stream().map(page -> page.in(part)).toList();
    }

    static List<Page> numbered(List<Page> pages) {
        List<Page> numbered = new ArrayList<>();
        pages.forEach(page -> numbered.add(page.at(numbered.size() + 1)));
        return numbered;
    }
}
