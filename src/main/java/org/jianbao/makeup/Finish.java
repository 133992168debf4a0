package org.jianbao.makeup;

/** For what an edition is bound. */
public enum Finish {
    /** For reading in a window: every page upright, in reading order, none added for the sheets. */
    SCREEN,
    /**
     * For a printing house: the back cover falls on a left-hand page, halves stand back to back.
     */
    PRINT,
    /**
     * For a printing house that folds sheets of four pages: as for print, and blank pages before
     * the back cover make the number of pages a multiple of four; where halves stand back to back,
     * the blank pages stand between them.
     */
    PRINT_IN_FOURS
}
