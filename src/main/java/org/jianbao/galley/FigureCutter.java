package org.jianbao.galley;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.makeup.Floating;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Piece;
import org.jianbao.makeup.Piece.Keep;
import org.jianbao.makeup.Piece.Space;
import org.jianbao.manuscript.Block;
import org.w3c.dom.Element;

/** Cuts pictures with their captions: in the text, or for the head or foot of a page. */
final class FigureCutter {

    private final PieceTray tray;
    private final Pictures pictures;
    private final Sections sections;

    /**
     * Cuts into a tray.
     *
     * @param tray where pieces go
     * @param pictures the files
     * @param sections tells which block a floating picture follows
     */
    FigureCutter(PieceTray tray, Pictures pictures, Sections sections) {
        this.tray = tray;
        this.pictures = pictures;
        this.sections = sections;
    }

    private record Part(Element element, Piece.Body body, Fittings fittings) {}

    void cut(Block.Figure figure, Enclosure enclosure) {
        List<Part> parts = parts(figure, enclosure);
        switch (figure.place()) {
            case HERE ->
                    parts.forEach(part ->
                            tray.add(
                                    Kind.CAPTION,
                                    figure.index(),
                                    part.element(),
                                    part.body(),
                                    part.fittings()));
            case HEAD -> afloat(figure, parts, Floating.Edge.HEAD);
            case FOOT -> afloat(figure, parts, Floating.Edge.FOOT);
        }
    }

    private void afloat(Block.Figure figure, List<Part> parts, Floating.Edge edge) {
        if (parts.isEmpty()) {
            return;
        }
        List<Piece> pieces = new ArrayList<>();
        for (Part part : parts) {
            pieces.add(
                    tray.afloat(
                            Kind.CAPTION,
                            figure.index(),
                            part.element(),
                            part.body(),
                            part.fittings()));
        }
        tray.add(new Floating(figure.index(), owner(figure), pieces, edge));
    }

    /** {@return the block that a floating picture follows; -1 for one that stands in the text} */
    int owner(Block.Figure figure) {
        return figure.place() == Block.Place.HERE ? -1 : sections.before(figure);
    }

    private List<Part> parts(Block.Figure figure, Enclosure enclosure) {
        Element element = tray.child(enclosure.element(), "figure", "");
        Look look = tray.foundry().look(element);
        Space space = enclosure.around(look);
        boolean captioned = !figure.caption().isEmpty();
        Keep keep = new Keep(false, false, captioned ? 1 : 0, true, false, false);
        double measure = tray.frame().measure() - space.left() - space.right();
        List<Part> parts = new ArrayList<>();
        pictures.body(figure, measure)
                .ifPresent(body ->
                        parts.add(new Part(element, body, Fittings.of(look, keep).with(space))));
        if (captioned) {
            parts.add(caption(figure, element, enclosure));
        }
        return parts;
    }

    private Part caption(Block.Figure figure, Element parent, Enclosure enclosure) {
        Element caption = tray.child(parent, "figcaption", "");
        Look look = tray.foundry().look(caption);
        Keep keep = new Keep(false, false, 0, true, false, false);
        return new Part(
                caption,
                tray.text(caption, figure.caption(), false),
                Fittings.of(look, keep).with(enclosure.around(look)));
    }
}
