package org.jianbao.collation;

import org.jianbao.makeup.Branch;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.Placement;
import org.jianbao.makeup.Role;

/**
 * A line or a picture where it stands. Lengths in pt from the page's top left corner.
 *
 * @param page its page
 * @param kind what it is
 * @param text its words; none for a picture
 * @param after what parts it from the next spot of its seat
 * @param piece number of its paragraph
 * @param left edge of its room
 * @param right edge of its room
 * @param top of its leading
 * @param bottom of its leading
 * @param isLabel whether it is a bullet or a number that hangs beside the text
 */
record Spot(
        Page page,
        Kind kind,
        String text,
        String after,
        int piece,
        double left,
        double right,
        double top,
        double bottom,
        boolean isLabel) {

    /** Of a line's leading, what is above the baseline. */
    private static final double ABOVE = 0.74;

    static Spot of(Page page, Placement.Line line) {
        Placement.Tag tag = line.tag();
        double room = Math.max(line.line().measure(), line.line().x() + line.line().width());
        double leading = Math.max(tag.leading(), tag.size());
        return new Spot(
                page,
                tag.kind(),
                line.line().text(),
                line.line().after(),
                tag.piece(),
                line.x(),
                line.x() + room,
                line.baseline() - ABOVE * leading,
                line.baseline() + (1 - ABOVE) * leading,
                isLabel(tag.branch()));
    }

    static Spot of(Page page, Placement.Picture picture) {
        return new Spot(
                page,
                picture.tag().kind(),
                "",
                "",
                picture.tag().piece(),
                picture.x(),
                picture.x() + picture.width(),
                picture.y(),
                picture.y() + picture.height(),
                false);
    }

    /** {@return the middle of its room, which tells the column} */
    double middle() {
        return (left + right) / 2;
    }

    private static boolean isLabel(Branch branch) {
        return branch.role() == Role.LABEL;
    }
}
