package org.jianbao.makeup;

/** For what an edition is bound. */
public enum Finish {
    /** For reading in a window: every page upright, in reading order, none added for the sheets. */
    SCREEN,
    /**
     * For a printing house: the back cover falls on a left-hand page, halves stand back to back.
     */
    PRINT
}
