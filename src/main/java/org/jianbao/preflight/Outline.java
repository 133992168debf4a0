package org.jianbao.preflight;

import java.awt.geom.Rectangle2D;

/** The box of a path being built, and of the subpath begun last; pt on the page. */
final class Outline {

    /** A dot is no line: subpaths shorter than this are not measured, pt. */
    private static final double DOT = 1;

    private final Box whole = new Box();
    private Box part = new Box();
    private double thinnest = Double.POSITIVE_INFINITY;

    private static final class Box {
        private double left = Double.POSITIVE_INFINITY;
        private double foot = Double.POSITIVE_INFINITY;
        private double right = Double.NEGATIVE_INFINITY;
        private double head = Double.NEGATIVE_INFINITY;

        void add(double x, double y) {
            left = Math.min(left, x);
            right = Math.max(right, x);
            foot = Math.min(foot, y);
            head = Math.max(head, y);
        }

        double thickness() {
            return Math.min(right - left, head - foot);
        }

        double length() {
            return Math.max(right - left, head - foot);
        }
    }

    /** Begins a subpath. */
    void begin() {
        if (part.length() >= DOT) {
            thinnest = Math.min(thinnest, part.thickness());
        }
        part = new Box();
    }

    /** Adds a point. */
    void add(double x, double y) {
        whole.add(x, y);
        part.add(x, y);
    }

    /** {@return whether there is no point in it} */
    boolean isEmpty() {
        return !(whole.right >= whole.left);
    }

    /** {@return the box of the whole path} */
    Rectangle2D bounds() {
        return isEmpty()
                ? new Rectangle2D.Double()
                : new Rectangle2D.Double(
                        whole.left, whole.foot, whole.right - whole.left, whole.head - whole.foot);
    }

    /** {@return how thin the thinnest subpath is that stands or lies; infinite if none does} */
    double thinnest() {
        begin();
        return thinnest;
    }
}
