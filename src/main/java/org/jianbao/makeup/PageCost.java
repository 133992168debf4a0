package org.jianbao.makeup;

import java.util.List;

/**
 * What a page or spread costs: how far it is from what a careful hand would make. The unit is about
 * a line of white at the foot of a page; costs are compared, never shown.
 */
final class PageCost {

    /** A paragraph that goes on over the page. */
    private static final double TORN = 1;

    /** One that does so in one of two languages only. */
    private static final double TORN_IN_ONE = 8;

    /** A word divided at the turn of a page. */
    private static final double HYPHEN = 8;

    /** A table that goes on; and more where a single row of it stands alone. */
    private static final double TABLE = 6;

    /** A list that goes on. */
    private static final double LIST = 0.5;

    /** A line by which a note stands away from its call. */
    private static final double NOTE_AWAY = 0.2;

    /** A note that goes on on the next page, and one that only begins there. */
    private static final double NOTE_TORN = 12;

    private static final double NOTE_LATE = 1000;

    /** A line by which a quote stands away from its passage. */
    private static final double QUOTE_AWAY = 0.5;

    /** A quote that waits for the next page, and one that stands in the text. */
    private static final double QUOTE_WAITS = 12;

    private static final double QUOTE_IN_TEXT = 20;

    /** A picture that waits for the next page. */
    private static final double FLOAT_WAITS = 4;

    /** An em of stretch beyond what the eye forgives. */
    private static final double LOOSE = 10;

    /** A paragraph set a line longer or shorter than is best for it. */
    private static final double BENT = 3;

    /** What runs off the page. */
    private static final double OVERFULL = 500;

    /**
     * A page whose white is no fault, since a new section begins a page, is thin with fewer lines
     * than these, or than a quarter of the page.
     */
    private static final double THIN = 4;

    private static final double THIN_PRICE = 12;

    /** How much the white of one column over the other's counts. */
    private static final double UNEVEN = 0.3;

    private final Step step;
    private final List<Dressing.Dressed> pages;

    /** White that a shorter language leaves above the next level, by the square of its lines. */
    private static final double GAP = 0.2;

    private PageCost(Step step, List<Dressing.Dressed> pages) {
        this.step = step;
        this.pages = pages;
    }

    /** {@return the cost of a dressed step} */
    static double of(Step step, List<Dressing.Dressed> pages) {
        PageCost cost = new PageCost(step, pages);
        double sum = cost.white() + cost.tears() + cost.bending() + cost.gaps();
        for (int i = 0; i < pages.size(); i++) {
            sum += cost.column(i) + cost.notes(i) + cost.quotes(i);
        }
        return sum;
    }

    /** {@return lines of white at the foot of the fuller column; 0 where a section ends here} */
    static double slack(Step step, List<Dressing.Dressed> pages) {
        if (endsAll(step, pages)) {
            return 0;
        }
        double least = Double.MAX_VALUE;
        for (Dressing.Dressed page : pages) {
            least = Math.min(least, white(step, page));
        }
        return least;
    }

    private static boolean endsAll(Step step, List<Dressing.Dressed> pages) {
        for (int i = 0; i < pages.size(); i++) {
            if (!ends(step, pages, i)) {
                return false;
            }
        }
        return true;
    }

    private static double white(Step step, Dressing.Dressed page) {
        return Math.max(0, page.bottom() - page.column().bottom()) / step.design(0).beat();
    }

    /** Whether a flow ends with the page, or what follows it begins a fresh one. */
    private static boolean ends(Step step, List<Dressing.Dressed> pages, int i) {
        Cursor end = pages.get(i).column().end();
        Flow flow = step.flow(i);
        return end.atEndOf(flow)
                || (end.from() == 0 && flow.pieces().get(end.piece()).keep().fresh());
    }

    private double white() {
        if (endsAll(step, pages)) {
            return thin();
        }
        double least = slack(step, pages);
        double most = 0;
        for (Dressing.Dressed page : pages) {
            most = Math.max(most, white(step, page));
        }
        double lines = least < 0.5 ? 0 : least;
        return lines * lines + (most - least) * UNEVEN;
    }

    private double thin() {
        PageDesign design = step.design(0);
        double lines = (design.lastBaseline() - design.firstBaseline()) / design.beat() + 1;
        double filled = Double.NEGATIVE_INFINITY;
        for (Dressing.Dressed page : pages) {
            filled = Math.max(filled, page.column().bottom() - design.firstBaseline());
        }
        boolean thin = filled / design.beat() + 1 < Math.min(THIN, lines / 4) - 1e-6;
        return thin ? THIN_PRICE : 0;
    }

    private double tears() {
        int torn = 0;
        for (Dressing.Dressed page : pages) {
            torn += page.column().end().from() > 0 ? 1 : 0;
        }
        boolean uneven = torn > 0 && torn < pages.size() && step.scheme() == Scheme.SPREAD;
        return torn * TORN + (uneven ? TORN_IN_ONE : 0);
    }

    private double bending() {
        Tuning tuning = step.tuning();
        double lines = tuning.added() / step.design(0).beat();
        return tuning.bent() * BENT + lines + lines * lines * 0.2;
    }

    /** White above what starts level, where one language is shorter than the other. */
    private double gaps() {
        double sum = 0;
        List<Column.Part> lead = pages.getFirst().column().parts();
        for (int k = 1; k < lead.size() && pages.size() > 1; k++) {
            Piece piece = lead.get(k).piece();
            boolean level = piece.keep().level() || piece.keep().lead() > 0;
            if (level && lead.get(k).begins()) {
                double verso = above(pages.get(0), piece.block());
                double recto = above(pages.get(1), piece.block());
                double lines = Math.abs(verso - recto) / step.design(0).beat();
                sum += lines * lines * GAP;
            }
        }
        return sum;
    }

    /** From the last baseline above a block to its first, pt. */
    private static double above(Dressing.Dressed page, int block) {
        List<Column.Part> parts = page.column().parts();
        for (int k = 1; k < parts.size(); k++) {
            if (parts.get(k).piece().block() == block) {
                return parts.get(k).first() - parts.get(k - 1).last();
            }
        }
        return 0;
    }

    private double column(int i) {
        Column column = pages.get(i).column();
        double sum = Looseness.of(column) * LOOSE + turn(i, column);
        double lowest = step.design(i).lastBaseline() + Slot.TOLERANCE;
        for (Column.Part part : column.parts()) {
            sum += part.last() > lowest ? OVERFULL + part.last() - lowest : 0;
        }
        return sum;
    }

    /** What the turn of the page divides. */
    private double turn(int i, Column column) {
        Cursor end = column.end();
        Flow flow = step.flow(i);
        Column.Part last = null;
        for (Column.Part part : column.parts()) {
            last = part.piece().id() >= 0 ? part : last;
        }
        if (last == null || end.atEndOf(flow)) {
            return 0;
        }
        Piece next = flow.pieces().get(end.piece());
        if (end.from() > 0) {
            boolean divided = !last.lines().isEmpty() && last.lines().getLast().hyphenated();
            return divided ? HYPHEN : 0;
        }
        if (next.block() != last.piece().block()) {
            return 0;
        }
        int rows = 0;
        for (Column.Part part : column.parts()) {
            rows += part.piece().id() >= 0 && part.piece().block() == next.block() ? 1 : 0;
        }
        return switch (next.kind()) {
            case TABLE -> rows < 3 ? 2 * TABLE : TABLE;
            case LIST -> LIST;
            default -> 0;
        };
    }

    private double notes(int i) {
        NoteColumn notes = pages.get(i).notes();
        double sum = notes.displaced() / step.flow(i).noteLeading() * NOTE_AWAY;
        for (NoteColumn.Carried rest : notes.carried()) {
            sum += rest.from() == 0 ? NOTE_LATE : NOTE_TORN;
        }
        return sum;
    }

    private double quotes(int i) {
        Dressing.Dressed page = pages.get(i);
        double sum = page.left().quotes().size() * QUOTE_WAITS;
        sum += page.left().floats().size() * FLOAT_WAITS;
        for (Slot slot : page.slots()) {
            int reach = step.design(i).quote().reach();
            sum += QuotePlace.cost(slot, page.column(), step.flow(i), reach) * QUOTE_AWAY;
        }
        int inText = 0;
        for (Column.Part part : page.column().parts()) {
            inText += part.begins() && part.piece().kind() == Kind.PULLQUOTE ? 1 : 0;
        }
        return sum + inText * QUOTE_IN_TEXT;
    }
}
