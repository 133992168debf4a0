package org.jianbao.galley;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Piece;
import org.jianbao.makeup.Piece.Keep;
import org.jianbao.makeup.Piece.Mark;
import org.jianbao.makeup.Piece.Where;
import org.jianbao.makeup.Placement;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Inline;
import org.jianbao.manuscript.Inlines;
import org.w3c.dom.Element;

/**
 * Cuts recommendations: a piece for each, with its label in the indent; the first of a group with
 * its audience beyond the line.
 */
final class RecommendationsCutter {

    private final PieceTray tray;
    private final Foundry foundry;
    private final String language;
    private final Consumer<Block> others;

    /**
     * Cuts into a tray.
     *
     * @param tray where pieces go
     * @param others cuts what a recommendation holds beside paragraphs
     */
    RecommendationsCutter(PieceTray tray, Consumer<Block> others) {
        this.tray = tray;
        this.foundry = tray.foundry();
        this.language = tray.language();
        this.others = others;
    }

    void cut(Block.Recommendations group) {
        Element audience =
                foundry.cascade().child(foundry.cascade().body(), "h3", "audience", language);
        Piece.Stick addressee = foundry.stick(audience, group.audience(), true);
        for (int i = 0; i < group.items().size(); i++) {
            String classes = i == 0 ? "recommendation opening" : "recommendation";
            Element element =
                    foundry.cascade().child(foundry.cascade().body(), "li", classes, language);
            String label = group.letter() + (i + 1);
            Element span = foundry.cascade().child(element, "span", "label", language);
            List<Inline> text = List.of(new Inline.Text(label, group.span()));
            Fittings extra =
                    Fittings.of(foundry.look(element), new Keep(true, true, 0, true, false, false))
                            .with(
                                    new Mark(
                                            Where.HUNG,
                                            List.of(foundry.stick(span, text, false)),
                                            Kind.RECOMMENDATION,
                                            0))
                            .named(Optional.of(group.itemId(i + 1)));
            if (i == 0) {
                extra =
                        extra.with(
                                        new Mark(
                                                Where.BEYOND,
                                                List.of(addressee),
                                                Kind.RECOMMENDATION,
                                                0))
                                .listed(
                                        new Placement.Bookmark(
                                                2, Inlines.plainText(group.audience())));
            }
            boolean first = true;
            for (Block block : group.items().get(i).blocks()) {
                if (block instanceof Block.Paragraph paragraph) {
                    Fittings own =
                            first
                                    ? extra
                                    : Fittings.of(
                                            foundry.look(element),
                                            new Keep(true, false, 0, true, false, false));
                    tray.add(
                            Kind.RECOMMENDATION,
                            group.index(),
                            element,
                            tray.text(element, paragraph.content(), false),
                            own);
                    first = false;
                } else {
                    others.accept(block);
                }
            }
        }
    }
}
