package org.jianbao.press;

import java.util.List;

/**
 * What stands around a page for those who print and cut it, all of it outside the bleed: crop marks
 * at the corners, a register cross at the middle of each edge, patches of the inks above the page.
 */
final class Marks {

    private static final double MM = 72 / 25.4;

    /** Of the marks from the bleed. */
    private static final double GAP = MM;

    private static final double CROP_LENGTH = 5 * MM;
    private static final double CROSS_LENGTH = 3 * MM;
    private static final double CROSS_RADIUS = 1.8 * MM;
    private static final double PATCH = 5 * MM;

    /** Bézier handles of a quarter circle of radius 1, out by 0.03 %. */
    private static final double ROUND = 0.5523;

    /** As thin as offset plates hold safely, pt. */
    private static final double WEIGHT = 0.25;

    /** Beyond the bleed, on each side, pt. */
    static final double ROOM = 10 * MM;

    /** The patches: each ink alone, full and by half. */
    private static final List<String> INKS =
            List.of(
                    "1 0 0 0",
                    "0 1 0 0",
                    "0 0 1 0",
                    "0 0 0 1",
                    ".5 0 0 0",
                    "0 .5 0 0",
                    "0 0 .5 0",
                    "0 0 0 .5");

    private final ContentStream out;
    private final double width;
    private final double height;
    private final double bleed;

    /**
     * @param out the page, its origin at the foot of the trim
     * @param width of the trimmed page, pt
     * @param height of the trimmed page, pt
     * @param bleed beyond the trim, pt
     */
    Marks(ContentStream out, double width, double height, double bleed) {
        this.out = out;
        this.width = width;
        this.height = height;
        this.bleed = bleed;
    }

    void paint() {
        out.line("q").number(WEIGHT).line("w 0 J");
        out.line("/" + PrintObjects.REGISTRATION + " CS 1 SCN");
        double from = bleed + GAP;
        double to = from + CROP_LENGTH;
        for (double x : new double[] {0, width}) {
            line(x, -from, x, -to);
            line(x, height + from, x, height + to);
        }
        for (double y : new double[] {0, height}) {
            line(-from, y, -to, y);
            line(width + from, y, width + to, y);
        }
        double middle = bleed + GAP + CROSS_LENGTH;
        cross(width / 2, -middle);
        cross(width / 2, height + middle);
        cross(-middle, height / 2);
        cross(width + middle, height / 2);
        out.line("Q");
        patches(bleed + GAP);
    }

    private void line(double x1, double y1, double x2, double y2) {
        out.number(x1).number(y1).line("m").number(x2).number(y2).line("l S");
    }

    private void cross(double x, double y) {
        line(x - CROSS_LENGTH, y, x + CROSS_LENGTH, y);
        line(x, y - CROSS_LENGTH, x, y + CROSS_LENGTH);
        double radius = CROSS_RADIUS;
        out.number(x + radius).number(y).line("m");
        quarter(x, y, radius, 0);
        quarter(x, y, 0, radius);
        quarter(x, y, -radius, 0);
        quarter(x, y, 0, -radius);
        out.line("s");
    }

    /** From one point of a circle to the next, counterclockwise; {@code a, b} lead to the first. */
    private void quarter(double x, double y, double a, double b) {
        out.number(x + a - b * ROUND).number(y + b + a * ROUND);
        out.number(x - b + a * ROUND).number(y + a + b * ROUND);
        out.number(x - b).number(y + a).line("c");
    }

    private void patches(double above) {
        double left = width / 2 + 2 * CROSS_LENGTH;
        double side = Math.min(PATCH, (width - left - CROSS_LENGTH) / INKS.size());
        out.line("q");
        for (String ink : INKS) {
            out.line(ink + " k");
            out.number(left).number(height + above).number(side).number(side).line("re f");
            left += side;
        }
        out.line("Q");
    }
}
