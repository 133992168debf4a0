package org.jianbao.galley;

import java.util.List;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Piece;
import org.jianbao.makeup.Piece.Keep;
import org.jianbao.makeup.Piece.Mark;
import org.jianbao.makeup.Piece.Space;
import org.jianbao.makeup.Piece.Where;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Inline;
import org.w3c.dom.Element;

/** Cuts lists: a piece for each paragraph of an item, the first with its bullet or number. */
final class ListCutter {

    private final PieceTray tray;
    private final Foundry foundry;
    private final String language;
    private final Enclosure.Cutter others;

    /**
     * Cuts into a tray.
     *
     * @param tray where pieces go
     * @param others cuts what an item holds beside paragraphs and lists
     */
    ListCutter(PieceTray tray, Enclosure.Cutter others) {
        this.tray = tray;
        this.foundry = tray.foundry();
        this.language = tray.language();
        this.others = others;
    }

    void cut(Block.Listing listing, Enclosure enclosure) {
        Space around = new Space(0, 0, enclosure.left(), enclosure.right());
        boolean top = enclosure.element().equals(foundry.cascade().body());
        listing(listing, enclosure.element(), around, top && tray.frame().inColumns());
    }

    /** Cuts a list; {@code level} where each of its items starts level with its counterpart. */
    private void listing(Block.Listing listing, Element parent, Space around, boolean level) {
        Element list =
                foundry.cascade()
                        .child(parent, listing.start().isPresent() ? "ol" : "ul", "", language);
        Space outer = Fittings.around(foundry.look(list));
        int number = listing.start().orElse(0);
        for (int i = 0; i < listing.items().size(); i++) {
            Element item = foundry.cascade().child(list, "li", "", language);
            Space own = Fittings.around(foundry.look(item));
            Element marker = foundry.cascade().child(item, "span", "marker", language);
            String sign = listing.start().isPresent() ? number++ + "." : "•";
            List<Inline> text = List.of(new Inline.Text(sign, listing.span()));
            double x = around.left() + foundry.look(marker).margin().left();
            Mark mark =
                    new Mark(Where.HUNG, List.of(label(listing, item, marker, text)), Kind.LIST, x);
            double before = i == 0 ? outer.before() : own.before();
            boolean last = i == listing.items().size() - 1;
            double after = last ? Math.max(outer.after(), around.after()) : own.after();
            Space space =
                    new Space(
                            before,
                            after,
                            around.left() + own.left(),
                            around.right() + own.right());
            item(listing.items().get(i), item, new Start(mark, level), space);
        }
    }

    private Piece.Stick label(
            Block.Listing listing, Element item, Element marker, List<Inline> text) {
        return foundry.stick(marker, text, false).on(tray.structure().label(item, listing.index()));
    }

    /**
     * How an item starts.
     *
     * @param mark its bullet or number
     * @param level whether it starts level with its counterpart
     */
    private record Start(Mark mark, boolean level) {}

    private void item(Block.Item item, Element element, Start start, Space space) {
        boolean first = true;
        for (Block block : item.blocks()) {
            double after = block.equals(item.blocks().getLast()) ? space.after() : 0;
            if (block instanceof Block.Paragraph paragraph) {
                Fittings extra =
                        Fittings.of(
                                foundry.look(element),
                                new Keep(false, first && start.level(), 0, false, false, false));
                extra =
                        extra.with(
                                new Space(
                                        first ? space.before() : 0,
                                        after,
                                        space.left(),
                                        space.right()));
                tray.add(
                        Kind.LIST,
                        paragraph.index(),
                        element,
                        tray.text(element, paragraph.content(), false),
                        first ? extra.with(start.mark()) : extra);
            } else if (block instanceof Block.Listing inner) {
                listing(inner, element, new Space(0, after, space.left(), space.right()), false);
            } else {
                others.cut(block, Enclosure.of(element, space));
            }
            first = false;
        }
    }
}
