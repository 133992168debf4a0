package org.jianbao.makeup;

/**
 * A baseline grid. Lengths in pt from the head trim.
 *
 * @param origin one of its baselines
 * @param step distance of its baselines
 * @param next distance of the baselines after the first piece that stands on it; the same as {@code
 *     step}, unless a language starts on the other's grid and goes on in its own leading
 */
record Grid(double origin, double step, double next) {

    static Grid even(double origin, double step) {
        return new Grid(origin, step, step);
    }

    /** {@return the first baseline of the grid that is not above a height} */
    double atOrBelow(double y) {
        double steps = Math.ceil((y - origin) / step - 1e-4);
        return origin + steps * step;
    }

    /** {@return the grid for what follows a piece that stands on a baseline} */
    Grid from(double baseline) {
        return step == next ? this : new Grid(baseline, next, next);
    }
}
