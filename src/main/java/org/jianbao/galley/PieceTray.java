package org.jianbao.galley;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Piece;
import org.jianbao.makeup.Piece.Mark;
import org.jianbao.makeup.Piece.Where;
import org.jianbao.manuscript.Inline;
import org.w3c.dom.Element;

/** Collects the pieces of a text as they are cut, and numbers its blocks for a proof. */
final class PieceTray {

    private final Foundry foundry;
    private final String language;
    private final boolean numbered;
    private final List<Piece> pieces = new ArrayList<>();
    private int numberedLast = -1;

    /**
     * An empty tray.
     *
     * @param foundry casts the text
     * @param language BCP 47 tag of the text
     * @param numbered whether blocks carry their number in the inner margin
     */
    PieceTray(Foundry foundry, String language, boolean numbered) {
        this.foundry = foundry;
        this.language = language;
        this.numbered = numbered;
    }

    Foundry foundry() {
        return foundry;
    }

    String language() {
        return language;
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    /** {@return a new element of this text} */
    Element child(Element parent, String name, String classes) {
        return foundry.cascade().child(parent, name, classes, language);
    }

    /** {@return a new element at the top of this text} */
    Element child(String name, String classes) {
        return child(foundry.cascade().body(), name, classes);
    }

    void add(Kind kind, int block, Element element, Piece.Body body, Fittings fittings) {
        Look look = foundry.look(element);
        List<Mark> marks = new ArrayList<>(fittings.marks());
        if (numbered && block != numberedLast) {
            numberedLast = block;
            Piece.Stick number = foundry.words("block-number", language, "" + (block + 1), false);
            marks.add(new Mark(Where.INNER, List.of(number), Kind.FURNITURE, 0));
        }
        pieces.add(
                new Piece(
                        pieces.size(),
                        kind,
                        language,
                        block,
                        body,
                        look.leading(),
                        look.size(),
                        fittings.space(),
                        fittings.keep(),
                        marks,
                        fittings.anchor(),
                        fittings.bookmark(),
                        foundry.decoration(element)));
    }

    Piece.Body text(Element element, List<Inline> inlines, boolean balanced) {
        return new Piece.Body.Text(foundry.matter(element, inlines, balanced));
    }
}
