package org.jianbao.press;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.Placement;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * The pages of a print run. They are painted before the first of them goes into the file, so that
 * the journeyman can compress one while the next is painted. A page with pictures is painted when
 * it is its turn, since pictures go into the file as they are painted.
 */
final class PageRun {

    private final Stock stock;
    private final Tagging tagging;
    private final PdfContentByte canvas;
    private final IdentityHashMap<Page, Forme> formes = new IdentityHashMap<>();

    /**
     * No page painted yet.
     *
     * @param stock what all pages share
     * @param tagging how what is painted is marked
     * @param canvas where others paint
     */
    PageRun(Stock stock, Tagging tagging, PdfContentByte canvas) {
        this.stock = stock;
        this.tagging = tagging;
        this.canvas = canvas;
    }

    /** Paints the pages that can be painted ahead. */
    void begin(List<Page> pages) {
        for (Page page : pages) {
            if (page.placements().stream().allMatch(PageRun::isOurs)) {
                formes.put(page, take(page));
            }
        }
    }

    /** Whether something is painted by us alone. */
    private static boolean isOurs(Placement placement) {
        return !(placement instanceof Placement.Picture || placement instanceof Placement.Box);
    }

    /** {@return a page, painted} */
    Forme forme(Page page) {
        @Nullable Forme ahead = formes.get(page);
        return ahead == null ? paint(page) : ahead;
    }

    /** Takes a page that stands, or paints it and leaves it standing. */
    private Forme take(Page page) {
        StandingType standing = stock.crew().standing();
        Optional<FormeOrder> order =
                standing.isKept() ? FormeOrder.of(page, tagging, stock) : Optional.empty();
        Optional<Forme> known =
                order.flatMap(asked -> standing.find(asked, Forme.class))
                        .filter(forme -> forme.isOf(stock.type()));
        if (known.isPresent()) {
            return known.get();
        }
        int problems = stock.problems().size();
        Forme forme = paint(page);
        boolean whole = stock.problems().size() == problems;
        order.filter(_ -> whole)
                .ifPresent(asked -> standing.keep(asked, forme, asked.weight() + forme.weight()));
        return forme;
    }

    private Forme paint(Page page) {
        Sheet sheet = new Sheet(canvas, stock, tagging);
        byte[] contents = sheet.print(page);
        return new Forme(stock.crew().pack(contents), sheet.founts(), contents.length);
    }
}
