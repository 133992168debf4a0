package org.jianbao.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jianbao.makeup.Piece.Keep;
import org.jianbao.makeup.Piece.Mark;
import org.jianbao.makeup.Piece.Space;
import org.jianbao.makeup.Placement;

/**
 * What is added to a piece beside its text.
 *
 * @param space white around it
 * @param keep how it holds together
 * @param marks what hangs beside it
 * @param anchor its name for links
 * @param bookmark its entry in the outline
 */
record Fittings(
        Space space,
        Keep keep,
        List<Mark> marks,
        Optional<String> anchor,
        Optional<Placement.Bookmark> bookmark) {
    static Fittings of(Look look, Keep keep) {
        return new Fittings(around(look), keep, List.of(), Optional.empty(), Optional.empty());
    }

    Fittings with(Mark mark) {
        List<Mark> all = new ArrayList<>(marks);
        all.add(mark);
        return new Fittings(space, keep, all, anchor, bookmark);
    }

    Fittings with(Space other) {
        return new Fittings(other, keep, marks, anchor, bookmark);
    }

    Fittings with(Keep other) {
        return new Fittings(space, other, marks, anchor, bookmark);
    }

    Fittings named(Optional<String> name) {
        return new Fittings(space, keep, marks, name, bookmark);
    }

    Fittings listed(Placement.Bookmark entry) {
        return new Fittings(space, keep, marks, anchor, Optional.of(entry));
    }

    /** {@return the white that the style sheets give to an element} */
    static Space around(Look look) {
        Look.Margin margin = look.margin();
        return new Space(margin.top(), margin.bottom(), margin.left(), margin.right());
    }
}
