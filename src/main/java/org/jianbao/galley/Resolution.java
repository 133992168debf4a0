package org.jianbao.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.Placement;
import org.jianbao.makeup.Plan;
import org.jianbao.manuscript.Manuscript;
import org.jianbao.source.SourceSpan;

/** Looks whether pictures have dots enough for the size at which they are printed. */
public final class Resolution {

    /** Half a dot in rounding the size of a picture, relative. */
    private static final double SLACK = 0.995;

    private Resolution() {}

    /**
     * {@return the pictures of a plan that are too coarse for print, each at its place in its text;
     * the logo at that of the front matter}
     */
    public static List<Diagnostic> check(Plan plan, List<Manuscript> texts) {
        List<Diagnostic> problems = new ArrayList<>();
        for (Page page : plan.pages()) {
            for (Placement placement : page.placements()) {
                if (placement instanceof Placement.Picture picture) {
                    check(picture, place(picture.tag(), texts)).ifPresent(problems::add);
                }
            }
        }
        return problems;
    }

    private static Optional<Diagnostic> check(Placement.Picture picture, SourceSpan place) {
        return Pictures.size(picture.file())
                .flatMap(dots -> {
                    double across = dots.width() * 72 / picture.width();
                    double down = dots.height() * 72 / picture.height();
                    double reached = Math.min(across, down);
                    return reached >= dots.wanted() * SLACK
                            ? Optional.empty()
                            : Optional.of(GalleyCode.coarse(dots, reached, place));
                });
    }

    private static SourceSpan place(Placement.Tag tag, List<Manuscript> texts) {
        Manuscript text =
                texts.stream()
                        .filter(t -> t.language().equals(tag.language()))
                        .findFirst()
                        .orElse(texts.getFirst());
        return tag.block() >= 0 && tag.block() < text.blocks().size()
                ? text.blocks().get(tag.block()).span()
                : text.source().start();
    }
}
