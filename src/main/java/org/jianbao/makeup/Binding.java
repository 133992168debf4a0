package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Collects pages in reading order, from page 1 on. Each page gets its number and its side from its
 * place.
 */
final class Binding {

    private final List<Page> pages = new ArrayList<>();

    /** Adds a page without a folio, made for the side on which it falls. */
    void add(Function<Side, List<Placement>> content) {
        int number = pages.size() + 1;
        Side side = Side.of(number);
        pages.add(new Page(number, side, Optional.empty(), content.apply(side)));
    }

    /** Adds pages made up for the numbers that follow. */
    void addAll(List<Page> text) {
        pages.addAll(text);
    }

    /** Adds a blank page if the next one would not fall on a side. */
    void goTo(Side side) {
        int number = pages.size() + 1;
        if (Side.of(number) != side) {
            pages.add(Page.blank(number));
        }
    }

    /**
     * Adds blank pages until all pages are a multiple of a number.
     *
     * @param number such as four, the pages of a folded sheet
     * @param still how many pages are still to come
     */
    void fillUpTo(int number, int still) {
        while ((pages.size() + still) % number != 0) {
            pages.add(Page.blank(pages.size() + 1));
        }
    }

    /**
     * Adds contents, with the folios of the text that they list.
     *
     * @param leaves pages of contents in reading order
     * @param text the pages of the text
     */
    void addContents(List<ContentsPages.Leaf> leaves, List<Page> text) {
        for (ContentsPages.Leaf leaf : leaves) {
            ContentsPages list = leaf.list();
            Map<String, String> folios = folios(text, list.language());
            add(side -> list.page(leaf.index(), side, folios));
        }
    }

    /** {@return the pages so far} */
    List<Page> pages() {
        return List.copyOf(pages);
    }

    /** The folio of each anchor of a language: where a heading or another named place stands. */
    private static Map<String, String> folios(List<Page> pages, String language) {
        Map<String, String> folios = new HashMap<>();
        for (Page page : pages) {
            for (Placement placement : page.placements()) {
                if (placement instanceof Placement.Line line
                        && line.tag().language().equals(language)) {
                    line.tag()
                            .anchor()
                            .ifPresent(a -> folios.putIfAbsent(a, page.folio().orElse("")));
                }
            }
        }
        return folios;
    }
}
