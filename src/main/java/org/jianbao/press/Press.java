package org.jianbao.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Outcome;
import org.jianbao.errand.Errand;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.Placement;
import org.jianbao.makeup.Plan;

/**
 * Prints page plans. A press without standing type keeps nothing from one plan to the next and can
 * be used by several threads if its decoration painter can.
 */
public final class Press {

    private final DecorationPainter decorations;
    private final StandingType standing;

    /**
     * Sets up a press that keeps nothing.
     *
     * @param decorations paints the backgrounds and borders of pieces
     */
    public Press(DecorationPainter decorations) {
        this(decorations, StandingType.none());
    }

    /**
     * Sets up a press.
     *
     * @param decorations paints the backgrounds and borders of pieces
     * @param standing has what was printed before; is given what is printed now
     */
    public Press(DecorationPainter decorations, StandingType standing) {
        this.decorations = decorations;
        this.standing = standing;
    }

    /**
     * Prints a plan. The same plan and imprint give the same bytes.
     *
     * @param plan the pages, at least one; every face in it must be of a font file
     * @param imprint what the file says about itself
     * @return the PDF, with a diagnostic of {@link PressCode} for each picture and code that had to
     *     be left out; no PDF if a font is damaged
     */
    public Outcome<byte[]> print(Plan plan, Imprint imprint) {
        if (plan.pages().isEmpty()) {
            throw new IllegalArgumentException("a plan without pages");
        }
        Crew crew = standing.crew();
        try {
            return print(plan, imprint, crew);
        } finally {
            standing.dismiss(crew);
        }
    }

    private Outcome<byte[]> print(Plan plan, Imprint imprint, Crew crew) {
        Optional<Errand<TagTree>> tree = tagged(plan, imprint, crew);
        Map<Page, Placement.Line> slugs = SlugLine.of(plan, imprint.ink());
        Outcome<TypeCase> type = TypeCase.of(plan, slugs.values(), crew);
        if (type.value().isEmpty()) {
            return Outcome.failed(type.diagnostics());
        }
        List<Diagnostic> problems = new ArrayList<>();
        Stock stock =
                new Stock(
                        crew,
                        type.value().get(),
                        new Pictures(imprint.ink(), problems),
                        imprint.ink(),
                        decorations,
                        plan.width(),
                        plan.height(),
                        plan.bleed(),
                        slugs,
                        problems);
        PrintRun run = new PrintRun(plan, imprint, stock, tree.map(Errand::result));
        run.printPages();
        List<Diagnostic> broken = stock.type().problems();
        if (!broken.isEmpty()) {
            return Outcome.failed(broken);
        }
        byte[] pdf = run.finish();
        stock.type().stand(standing);
        return new Outcome<>(Optional.of(pdf), problems);
    }

    /** The tree grows beside, while type is ordered; a file for the printing house has none. */
    private static Optional<Errand<TagTree>> tagged(Plan plan, Imprint imprint, Crew crew) {
        return switch (imprint.ink().medium()) {
            case SCREEN ->
                    Optional.of(crew.journeyman().send(() -> TagTree.of(plan, imprint.language())));
            case PRINT -> Optional.empty();
        };
    }
}
