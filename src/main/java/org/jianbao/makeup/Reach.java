package org.jianbao.makeup;

/**
 * From where to where a column is filled. Lengths in pt from the head trim.
 *
 * @param top first baseline
 * @param bottom last baseline that may be used
 * @param force whether the first piece is placed even where it does not fit
 */
record Reach(double top, double bottom, boolean force) {

    Reach to(double lower) {
        return new Reach(top, lower, false);
    }
}
