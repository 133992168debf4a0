package org.jianbao.makeup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jianbao.composition.Composer.Matter;
import org.jianbao.composition.Profile;

/**
 * A piece of the galley: a paragraph, heading, list item or the like, ready to be set. Lengths in
 * pt.
 *
 * @param id its number in the flow
 * @param kind what it is
 * @param language BCP 47 tag
 * @param block index of its top-level block
 * @param body what is set or shown
 * @param leading baseline to baseline
 * @param size type size
 * @param space white around it
 * @param keep how it holds together and to its neighbours
 * @param marks what hangs beside its first line
 * @param anchor its name for links
 * @param bookmark its entry in the outline
 * @param decoration its background and border
 * @param branch its place in the tree of the text
 */
public record Piece(
        int id,
        Kind kind,
        String language,
        int block,
        Body body,
        double leading,
        double size,
        Space space,
        Keep keep,
        List<Mark> marks,
        Optional<String> anchor,
        Optional<Placement.Bookmark> bookmark,
        Optional<Placement.Decoration> decoration,
        Branch branch) {

    /** Copies the list. */
    public Piece {
        marks = List.copyOf(marks);
    }

    /** What is painted and not read. */
    public Piece(
            int id,
            Kind kind,
            String language,
            int block,
            Body body,
            double leading,
            double size,
            Space space,
            Keep keep,
            List<Mark> marks,
            Optional<String> anchor,
            Optional<Placement.Bookmark> bookmark,
            Optional<Placement.Decoration> decoration) {
        this(
                id,
                kind,
                language,
                block,
                body,
                leading,
                size,
                space,
                keep,
                marks,
                anchor,
                bookmark,
                decoration,
                Branch.ARTIFACT);
    }

    /** {@return the tag of its first line} */
    public Placement.Tag tag() {
        return new Placement.Tag(
                kind, language, block, leading, size, id, anchor, bookmark, branch);
    }

    /** What a piece holds. */
    public sealed interface Body {

        /**
         * A paragraph.
         *
         * @param matter its text
         */
        record Text(Matter matter) implements Body {}

        /**
         * A row of a table: paragraphs side by side, never torn.
         *
         * @param cells from left to right
         * @param head the table's head, which stands again above this row where it begins a page;
         *     empty for the head itself, and in tables without one
         */
        record Row(List<Cell> cells, Optional<Piece> head) implements Body {
            /** Copies the list. */
            public Row {
                cells = List.copyOf(cells);
            }

            /** A row of a table without a head. */
            public Row(List<Cell> cells) {
                this(cells, Optional.empty());
            }
        }

        /**
         * A picture.
         *
         * @param file the picture's file
         * @param alternative text for those who cannot see it
         * @param width as printed
         * @param height as printed
         */
        record Picture(Path file, String alternative, double width, double height)
                implements Body {}
    }

    /**
     * A cell of a row.
     *
     * @param matter its text
     * @param x left edge from the piece's left edge
     * @param width its measure
     * @param branch its place in the tree of the text
     */
    public record Cell(Matter matter, double x, double width, Branch branch) {

        /** What is painted and not read. */
        public Cell(Matter matter, double x, double width) {
            this(matter, x, width, Branch.ARTIFACT);
        }
    }

    /**
     * White around a piece, over what leading gives.
     *
     * @param before above; of two neighbours' white the larger counts
     * @param after below
     * @param left indent of all its lines
     * @param right indent of all its lines
     */
    public record Space(double before, double after, double left, double right) {}

    /**
     * How a piece holds together.
     *
     * @param grid whether its first baseline stands on the baseline grid
     * @param level whether it starts at the same height in both languages
     * @param lead lines of the next text that must follow on the same page; 0 for pieces that are
     *     no heading
     * @param whole whether it is never torn
     * @param opensLine whether the line beside the text opens for it
     * @param fresh whether it starts a fresh page or spread
     */
    public record Keep(
            boolean grid,
            boolean level,
            int lead,
            boolean whole,
            boolean opensLine,
            boolean fresh) {
        /** Text as such. */
        public static final Keep TEXT = new Keep(true, false, 0, false, false, false);

        /** {@return the same, starting level in both languages} */
        public Keep leveled() {
            return new Keep(grid, true, lead, whole, opensLine, fresh);
        }
    }

    /**
     * What hangs beside a piece's first line: a bullet, a label, a section's number, a speaker.
     *
     * @param where on which side of the line
     * @param paragraphs its text, one below the other
     * @param kind what it is
     * @param x left edge from the text column's left edge; for {@link Where#HUNG} only
     */
    public record Mark(Where where, List<Stick> paragraphs, Kind kind, double x) {
        /** Copies the list. */
        public Mark {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** Where a mark stands. */
    public enum Where {
        /** In the text column, in the indent. */
        HUNG,
        /** Beyond the line, in the outer column, leaning on the line. */
        BEYOND,
        /** In the inner margin, towards the spine, leaning on the text. */
        INNER
    }

    /**
     * A short text with its measures (set "in the stick").
     *
     * @param matter its text
     * @param leading baseline to baseline
     * @param size type size
     * @param branch its place in the tree of the text
     */
    public record Stick(Matter matter, double leading, double size, Branch branch) {

        /** What is painted and not read. */
        public Stick(Matter matter, double leading, double size) {
            this(matter, leading, size, Branch.ARTIFACT);
        }

        /** {@return the same at a place in the tree of the text} */
        public Stick on(Branch place) {
            return new Stick(matter, leading, size, place);
        }

        /** {@return its lines in a given measure} */
        public List<org.jianbao.composition.SetLine> lines(double measure) {
            return matter.set(0, Profile.even(measure), 0).lines();
        }
    }
}
