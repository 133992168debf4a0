package org.jianbao.proofreading;

import java.util.List;
import java.util.Optional;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.PageDesign;
import org.jianbao.makeup.Placement;
import org.jianbao.proofreading.Margin.Finding;
import org.jianbao.proofreading.Proof.Opening;

/**
 * Marks pages that are nearly empty, though nothing asked for it: something that is never torn
 * found no room. Where a text ends, or a section is to begin a page, white is no fault; a few
 * forlorn lines are.
 */
final class Fullness {

    /** Part of its height that a page holds at least. */
    private static final double LEAST = 1.0 / 3;

    /** Lines that a page holds at least after which a text ends or a fresh page is asked for. */
    private static final int LEAST_LINES = 4;

    private static final double NEAR = 1e-6;

    private final Proof proof;
    private final Margin margin;
    private final PageDesign design;

    Fullness(Proof proof, Margin margin) {
        this.proof = proof;
        this.margin = margin;
        this.design = proof.design();
    }

    void read() {
        List<Opening> openings = proof.openings();
        for (int i = 0; i < openings.size(); i++) {
            Column lead = openings.get(i).columns().getFirst();
            Optional<Column> next =
                    i + 1 < openings.size()
                            ? openings.get(i + 1).columns().stream()
                                    .filter(c -> c.language().equals(lead.language()))
                                    .findFirst()
                            : Optional.empty();
            boolean begins = i == 0 || !openings.get(i - 1).speaks(lead.language());
            double filled = filled(openings.get(i));
            double whole = design.lastBaseline() - design.firstBaseline() + design.beat();
            boolean asked = next.map(Fullness::beginsFresh).orElse(true);
            if (!asked && filled < whole * LEAST) {
                empty(lead, next.orElseThrow());
            } else if (asked && !begins && filled + NEAR < LEAST_LINES * design.beat()) {
                forlorn(lead);
            }
        }
    }

    /** From the first line to the lowest thing on an opening, pt. */
    private double filled(Opening opening) {
        return opening.columns().stream()
                        .flatMap(column -> column.page().placements().stream())
                        .mapToDouble(this::bottom)
                        .max()
                        .orElse(0)
                - design.firstBaseline()
                + design.beat();
    }

    private double bottom(Placement placement) {
        return switch (placement) {
            case Placement.Line line -> line.tag().kind() == Kind.FURNITURE ? 0 : line.baseline();
            case Placement.Picture picture -> picture.y() + picture.height();
            default -> 0;
        };
    }

    /**
     * Whether a column begins a page because it was asked for: a heading with its first lines would
     * have found room on a page two thirds white.
     */
    private static boolean beginsFresh(Column column) {
        List<Placement> items = column.running();
        int text = 0;
        while (text < items.size() && Column.is(items.get(text), Kind.HEADING)) {
            text++;
        }
        return text > 0
                && text < items.size()
                && items.get(text) instanceof Placement.Line line
                && line.tag().kind() != Kind.TABLE;
    }

    private void empty(Column column, Column next) {
        next.first()
                .ifPresent(tag ->
                        margin.mark(
                                column.page(),
                                new Finding(
                                        ProofCode.THIN_PAGE,
                                        margin.places().around(tag),
                                        "This has no room on the page before it, which stays"
                                                + " nearly empty.",
                                        "Make it smaller or divide it, or move text from after it"
                                                + " before it.")));
    }

    private void forlorn(Column column) {
        column.first()
                .ifPresent(tag ->
                        margin.mark(
                                column.page(),
                                new Finding(
                                        ProofCode.THIN_PAGE,
                                        margin.places().around(tag),
                                        "A few lines from here on stand on a page of their own.",
                                        "Shorten the text before them by as many lines, or add to"
                                                + " it.")));
    }
}
