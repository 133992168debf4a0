package org.jianbao.makeup;

/**
 * Which page of a spread: verso is the left, even one; recto the right, odd one (bound at the
 * left).
 */
public enum Side {
    VERSO,
    RECTO;

    /** {@return the side of a page, counted from 1} */
    public static Side of(int page) {
        return page % 2 == 0 ? VERSO : RECTO;
    }
}
