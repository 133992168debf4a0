package org.jianbao.press;

import org.jianbao.makeup.Placement;

/**
 * How a line lies on the page: from its left edge on the baseline, turned clockwise. Places are in
 * pt from the top left corner of the trimmed page.
 *
 * @param x0 left edge
 * @param y0 baseline
 * @param cos of the angle
 * @param sin of the angle
 */
record Turn(double x0, double y0, double cos, double sin) {

    /** {@return how a line lies} */
    static Turn of(Placement.Line line) {
        if (line.turn() == 0) {
            return new Turn(line.x(), line.baseline(), 1, 0);
        }
        double angle = Math.toRadians(line.turn());
        return new Turn(line.x(), line.baseline(), Math.cos(angle), Math.sin(angle));
    }

    /** {@return where a point of the line is, from the left} */
    double x(double along, double above) {
        return x0 + along * cos + above * sin;
    }

    /** {@return where a point of the line is, from the top} */
    double y(double along, double above) {
        return y0 + along * sin - above * cos;
    }
}
