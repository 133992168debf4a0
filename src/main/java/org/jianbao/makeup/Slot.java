package org.jianbao.makeup;

/**
 * Where a pull quote pushes into a text column: the lines with a baseline below {@code above} and
 * up to {@code last} are narrow.
 *
 * @param quote the quote
 * @param above baseline of the last full line above, pt
 * @param last baseline of the last narrow line, pt
 * @param first the quote's own first baseline, pt
 */
record Slot(PullQuote quote, double above, double last, double first) {

    /** Two baselines nearer than this are one, pt. */
    static final double TOLERANCE = 0.01;

    boolean narrows(double baseline) {
        return baseline > above + TOLERANCE && baseline < last + TOLERANCE;
    }

    double inkTop() {
        return first - quote.ascent();
    }

    double inkBottom(PageDesign design) {
        return inkTop() + quote.inkHeight(design);
    }
}
