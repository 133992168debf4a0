package org.jianbao.proofreading;

import java.util.List;
import java.util.Locale;
import org.jianbao.makeup.Balance;
import org.jianbao.makeup.PageDesign;
import org.jianbao.makeup.Plan;
import org.jianbao.manuscript.Edition;
import org.jianbao.proofreading.Margin.Finding;
import org.jianbao.proofreading.Proof.Opening;

/**
 * Marks where two languages that stand side by side part in length: on one opening, so that one
 * column is white and the other not, or over the whole text.
 */
final class Evenness {

    /** Part of a column that one language may leave white more than the other. */
    private static final double MOST_ON_OPENING = 1.0 / 3;

    /** Part by which one text may be higher than the other. */
    private static final double MOST_IN_ALL = 0.1;

    /** Openings from which on a text is long enough to be compared as a whole. */
    private static final int ENOUGH = 4;

    private final Proof proof;
    private final Margin margin;
    private final double whole;

    Evenness(Proof proof, Margin margin) {
        this.proof = proof;
        this.margin = margin;
        PageDesign design = proof.design();
        this.whole = design.lastBaseline() - design.firstBaseline() + design.beat();
    }

    void read(Edition.Layout layout, Plan plan) {
        boolean beside = layout == Edition.Layout.FACING || layout == Edition.Layout.PARALLEL;
        if (!beside || proof.languages().size() != 2) {
            return;
        }
        proof.openings().forEach(this::opening);
        if (proof.openings().size() >= ENOUGH) {
            inAll(plan);
        }
    }

    private void opening(Opening opening) {
        if (opening.columns().size() != 2) {
            return;
        }
        Column left = opening.columns().getFirst();
        Column right = opening.columns().getLast();
        double more = left.height() - right.height();
        Column shorter = more > 0 ? right : left;
        if (Math.abs(more) > whole * MOST_ON_OPENING) {
            shorter.first()
                    .ifPresent(tag ->
                            margin.mark(
                                    shorter.page(),
                                    new Finding(
                                            ProofCode.UNEVEN_OPENING,
                                            margin.places().around(tag),
                                            String.format(
                                                    Locale.ROOT,
                                                    "From here on this language leaves %.0f %% of a"
                                                            + " page more white than the other.",
                                                    Math.abs(more) / whole * 100),
                                            "Look for what one language has and the other has"
                                                    + " not, or says in far fewer words.")));
        }
    }

    private void inAll(Plan plan) {
        List<String> languages = proof.languages();
        Balance.of(plan, languages.getFirst(), languages.getLast())
                .filter(balance -> Math.abs(balance.excess()) > MOST_IN_ALL)
                .ifPresent(balance -> {
                    boolean right = balance.excess() > 0;
                    double excess = right ? balance.excess() : balance.left() / balance.right() - 1;
                    margin.mark(
                            new Finding(
                                    ProofCode.UNEVEN_TEXTS,
                                    margin.places()
                                            .head(
                                                    right
                                                            ? languages.getLast()
                                                            : languages.getFirst()),
                                    String.format(
                                            Locale.ROOT,
                                            "This text is %.0f %% higher than the one beside it.",
                                            excess * 100),
                                    "Tighten it, or set its type smaller in a style sheet."));
                });
    }
}
