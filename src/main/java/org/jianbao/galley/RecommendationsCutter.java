package org.jianbao.galley;

import java.util.List;
import java.util.Optional;
import org.jianbao.makeup.Branch;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Piece;
import org.jianbao.makeup.Piece.Keep;
import org.jianbao.makeup.Piece.Mark;
import org.jianbao.makeup.Piece.Where;
import org.jianbao.makeup.Placement;
import org.jianbao.makeup.Role;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Inline;
import org.jianbao.manuscript.Inlines;
import org.w3c.dom.Element;

/**
 * Cuts recommendations: a piece for each, with its label in the indent; their audience stands
 * beyond the line beside the first or, in columns, above it.
 */
final class RecommendationsCutter {

    private final PieceTray tray;
    private final Enclosure.Cutter others;

    /**
     * Cuts into a tray.
     *
     * @param tray where pieces go
     * @param others cuts what a recommendation holds beside paragraphs
     */
    RecommendationsCutter(PieceTray tray, Enclosure.Cutter others) {
        this.tray = tray;
        this.others = others;
    }

    void cut(Block.Recommendations group) {
        Element audience = tray.child("h3", "audience");
        Structure structure = tray.structure();
        Branch heading = structure.branch(audience, group.index());
        Branch list = structure.leaf(Role.LIST, null, group.index()).numbered();
        boolean above = tray.frame().inColumns();
        if (above) {
            above(group, audience);
        }
        for (int i = 0; i < group.items().size(); i++) {
            Element element =
                    tray.child("li", i == 0 ? "recommendation opening" : "recommendation");
            structure.put(element, list.child(Role.ITEM, i).child(Role.ITEM_BODY, 1));
            Keep keep = new Keep(true, true, 0, true, false, false);
            Fittings extra =
                    Fittings.of(tray.foundry().look(element), keep)
                            .with(label(group, i, element))
                            .named(Optional.of(group.itemId(i + 1)));
            if (i == 0 && !above) {
                Piece.Stick addressee =
                        tray.foundry().stick(audience, group.audience(), true).on(heading);
                extra =
                        extra.with(
                                        new Mark(
                                                Where.BEYOND,
                                                List.of(addressee),
                                                Kind.RECOMMENDATION,
                                                0))
                                .listed(bookmark(group));
            }
            item(group, i, element, extra);
        }
    }

    private Mark label(Block.Recommendations group, int item, Element element) {
        Element span = tray.child(element, "span", "label");
        List<Inline> text = List.of(new Inline.Text(group.letter() + (item + 1), group.span()));
        Piece.Stick stick =
                tray.foundry()
                        .stick(span, text, false)
                        .on(tray.structure().label(element, group.index()));
        return new Mark(Where.HUNG, List.of(stick), Kind.RECOMMENDATION, 0);
    }

    private static Placement.Bookmark bookmark(Block.Recommendations group) {
        return new Placement.Bookmark(2, Inlines.plainText(group.audience()));
    }

    /** The audience as a heading over its group. */
    private void above(Block.Recommendations group, Element audience) {
        Keep keep = new Keep(false, true, 1, true, false, false);
        tray.add(
                Kind.HEADING,
                group.index(),
                audience,
                tray.text(audience, group.audience(), true),
                Fittings.of(tray.foundry().look(audience), keep)
                        .named(group.attributes().id())
                        .listed(bookmark(group)));
    }

    private void item(Block.Recommendations group, int item, Element element, Fittings extra) {
        Look look = tray.foundry().look(element);
        boolean first = true;
        for (Block block : group.items().get(item).blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                Keep keep = new Keep(true, false, 0, true, false, false);
                tray.add(
                        Kind.RECOMMENDATION,
                        group.index(),
                        element,
                        tray.text(element, paragraph.content(), false),
                        first ? extra : Fittings.of(look, keep));
                first = false;
            } else {
                others.cut(block, Enclosure.of(element, Fittings.around(look)));
            }
        }
    }
}
