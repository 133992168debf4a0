package org.jianbao.makeup;

import java.util.Optional;

/** Where a pull quote may stand, and how good the place is. */
final class QuotePlace {
    private QuotePlace() {}

    /** Price of a line by which a quote stands above its passage, in lines below it. */
    private static final double ABOVE = 1.5;

    /** Lines at the foot of a quote that may be white, where its paragraph ends beside it. */
    private static final int SPARE = 2;

    /** Baselines nearer than this are the same line, pt. */
    private static final double NEAR = 0.1;

    /** Price of a line beyond the reach that the design allows. */
    private static final double BEYOND = 3;

    /** Lines below the start of its passage at which a quote stands best. */
    private static final double BEST = 2;

    /**
     * {@return the slot that opens below a text line: as few narrow lines as leave the quote its
     * white}
     */
    static Slot slot(PullQuote quote, Flow flow, PageDesign design, double above) {
        double ink = quote.inkHeight(design);
        double need = ink + 2 * design.quote().clear() + flow.ascent() + flow.descent();
        int narrow = (int) Math.ceil(need / flow.grid() - 1e-6) - 1;
        double free = (narrow + 1) * flow.grid() - flow.ascent() - flow.descent();
        double first = above + flow.descent() + (free - ink) / 2 + quote.ascent();
        return new Slot(quote, above, above + narrow * flow.grid(), first);
    }

    /**
     * {@return the slot for a quote whose first baseline is given; empty where the column has no
     * text around it}
     */
    static Optional<Slot> slotAt(
            PullQuote quote, Flow flow, PageDesign design, Column column, double first) {
        double top = first - quote.ascent() - design.quote().clear();
        double bottom = first - quote.ascent() + quote.inkHeight(design) + design.quote().clear();
        double above = column.textAbove(top + Slot.TOLERANCE, flow.descent());
        if (Double.isNaN(above)) {
            return Optional.empty();
        }
        double last = above;
        while (last + flow.grid() - flow.ascent() < bottom) {
            last += flow.grid();
        }
        return Optional.of(new Slot(quote, above, last, first));
    }

    /**
     * {@return whether the line above the quote and all lines beside it are text without a gap,
     * with nothing but text or white just below, and away from the column's head and foot}
     */
    static boolean holds(Slot slot, Column column, Flow flow, PageDesign design) {
        double step = flow.grid();
        if (!withinEdges(slot, step, design)) {
            return false;
        }
        double lowest = lowestText(slot, step);
        for (double y = slot.above(); y < lowest + Slot.TOLERANCE; y += step) {
            if (!column.hasTextAt(y, NEAR)) {
                return false;
            }
        }
        double below = slot.inkBottom(design) + design.quote().clear();
        for (Column.Part part : column.parts()) {
            boolean text = part.piece().kind() == Kind.TEXT;
            if (!text && part.first() > slot.above() && part.top() < below) {
                return false;
            }
        }
        return true;
    }

    /** {@return the lowest baseline beside the quote on which text must stand} */
    static double lowestText(Slot slot, double step) {
        return Math.max(slot.above() + step, slot.last() - SPARE * step);
    }

    /** {@return whether a quote keeps away from the first and last lines of the column} */
    static boolean withinEdges(Slot slot, double step, PageDesign design) {
        double edge = (design.quote().edgeLines() - 1) * step;
        return slot.above() >= design.firstBaseline() + edge - Slot.TOLERANCE
                && slot.last() <= design.lastBaseline() - edge - step + Slot.TOLERANCE;
    }

    /**
     * {@return how far the quote is from its passage, in lines; dearer above it and out of reach}
     */
    static double cost(Slot slot, Column column, Flow flow, int reach) {
        double lines = (slot.above() - start(slot, column)) / flow.grid() + 1;
        double away = lines < BEST ? (BEST - lines) * ABOVE : lines - BEST;
        return away + Math.max(0, Math.abs(lines) - reach) * BEYOND;
    }

    /**
     * {@return where the quote's passage begins in the column, or the column itself if the passage
     * began earlier}
     */
    static double start(Slot slot, Column column) {
        Column.Part passage = column.beginning(slot.quote().owner());
        return (passage == null ? column.parts().getFirst() : passage).first();
    }
}
