package org.jianbao.makeup;

import java.nio.file.Path;
import java.util.Optional;
import org.jianbao.composition.SetLine;

/**
 * Something at its place on a page. Places are in pt from the page's top left trim corner, y
 * downwards; painted in the order of the list, so that areas come before what stands on them.
 */
public sealed interface Placement {

    /**
     * A set line.
     *
     * @param line the line with the place of each glyph
     * @param x where the line's left edge stands, the inset already counted in
     * @param baseline of the line
     * @param turn clockwise turn around ({@code x}, {@code baseline}) in degrees, 0 as a rule
     * @param tag what it is and whence it comes
     */
    record Line(SetLine line, double x, double baseline, double turn, Tag tag)
            implements Placement {}

    /**
     * A coloured area.
     *
     * @param x left edge
     * @param y top edge
     * @param width its width
     * @param height its height
     * @param color RGB, 0xRRGGBB
     */
    record Area(double x, double y, double width, double height, int color) implements Placement {}

    /**
     * A straight rule.
     *
     * @param x1 start
     * @param y1 start
     * @param x2 end
     * @param y2 end
     * @param weight thickness
     * @param color RGB, 0xRRGGBB
     */
    record Rule(double x1, double y1, double x2, double y2, double weight, int color)
            implements Placement {}

    /**
     * Background, border or both of a piece, painted from its computed style.
     *
     * @param decoration what to paint, known to the galley
     * @param x left edge of the border box
     * @param y top edge
     * @param width its width
     * @param height its height
     */
    record Box(Decoration decoration, double x, double y, double width, double height)
            implements Placement {}

    /**
     * A picture.
     *
     * @param file the picture's file
     * @param alternative text for those who cannot see it
     * @param x left edge
     * @param y top edge
     * @param width as printed
     * @param height as printed
     * @param tag whence it comes
     */
    record Picture(
            Path file, String alternative, double x, double y, double width, double height, Tag tag)
            implements Placement {}

    /**
     * A QR code, black modules on white with a quiet zone of four modules.
     *
     * @param text what it says
     * @param x left edge of the outermost module
     * @param y top edge
     * @param size width and height of the modules' square
     */
    record Code(String text, double x, double y, double size) implements Placement {}

    /** A mark for the style of a piece; the press finds out how it is painted. */
    interface Decoration {

        /** {@return in some words what it looks like; two that look alike say the same} */
        default String look() {
            return "";
        }
    }

    /**
     * What a placement is and where it comes from.
     *
     * @param kind what it is
     * @param language BCP 47 tag
     * @param block index of the top-level block in the manuscript, -1 for furniture, cover and
     *     contents
     * @param leading baseline to baseline of its piece, pt
     * @param size type size of its piece, pt
     * @param piece number of the piece in its flow: lines with the same number belong to one
     *     paragraph; -1 for none
     * @param anchor what can be linked to at this place: an element's id, {@code note:ID}, {@code
     *     call:ID}
     * @param heading level of the bookmark, if the line begins a heading
     * @param branch its place in the tree of the text
     */
    record Tag(
            Kind kind,
            String language,
            int block,
            double leading,
            double size,
            int piece,
            Optional<String> anchor,
            Optional<Bookmark> heading,
            Branch branch) {

        /** Of what is not read. */
        public Tag(
                Kind kind,
                String language,
                int block,
                double leading,
                double size,
                int piece,
                Optional<String> anchor,
                Optional<Bookmark> heading) {
            this(kind, language, block, leading, size, piece, anchor, heading, Branch.ARTIFACT);
        }

        /** {@return the same at a place in the tree of the text} */
        public Tag on(Branch place) {
            return new Tag(kind, language, block, leading, size, piece, anchor, heading, place);
        }

        /** {@return the same for what only stands here again, as a table's head does} */
        public Tag again() {
            return new Tag(
                    kind, language, block, leading, size, -1, Optional.empty(), Optional.empty());
        }

        /** {@return the same, without anchor and bookmark: for the lines after a piece's first} */
        public Tag plain() {
            return new Tag(
                    kind,
                    language,
                    block,
                    leading,
                    size,
                    piece,
                    Optional.empty(),
                    Optional.empty(),
                    branch);
        }
    }

    /**
     * An entry of the outline.
     *
     * @param level 1 for sections, 2 for subsections
     * @param title its words
     */
    record Bookmark(int level, String title) {}
}
