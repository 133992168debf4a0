package org.jianbao.makeup;

import java.util.List;

/**
 * All pages of an edition: what the press paints and the trace tells.
 *
 * @param width of the trimmed page, pt
 * @param height of the trimmed page, pt
 * @param bleed beyond the trim, pt
 * @param pages in order
 */
public record Plan(double width, double height, double bleed, List<Page> pages) {
    /** Copies the list. */
    public Plan {
        pages = List.copyOf(pages);
    }
}
