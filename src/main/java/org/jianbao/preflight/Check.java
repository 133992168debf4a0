package org.jianbao.preflight;

import java.util.List;

/**
 * Holds some rules that belong together. One is made for each inspection, and is told in this order
 * about the file, then page by page about the page and the marks on it, then that all was told.
 */
interface Check {

    /** {@return the rules it holds} */
    List<Rule> rules();

    /** Looks at what belongs to no page. */
    default void file(PdfFile file, Findings findings) {}

    /** Looks at a page's dictionary. */
    default void page(Sheet sheet, Findings findings) {}

    /** Looks at a mark. */
    default void mark(Sheet sheet, Mark mark, Findings findings) {}

    /** Looks at an object that the page's content uses: a graphics state, an XObject, a font. */
    default void resource(Resource resource, Findings findings) {}

    /** All pages were told. */
    default void end(Findings findings) {}
}
