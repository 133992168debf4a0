package org.jianbao.makeup;

/** How flows share pages. */
enum Scheme {
    /** One flow, page by page. */
    PAGE,
    /** Two flows, one on each page of a spread. */
    SPREAD,
    /** Two flows, one in each column of a page. */
    COLUMNS;

    /** {@return how many pages one step fills} */
    int pages() {
        return this == SPREAD ? 2 : 1;
    }
}
