package org.jianbao.makeup;

/**
 * A baseline grid. Lengths in pt from the head trim.
 *
 * @param origin one of its baselines
 * @param step distance of its baselines
 */
record Grid(double origin, double step) {

    /** {@return the first baseline of the grid that is not above a height} */
    double atOrBelow(double y) {
        double steps = Math.ceil((y - origin) / step - 1e-4);
        return origin + steps * step;
    }
}
