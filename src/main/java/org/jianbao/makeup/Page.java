package org.jianbao.makeup;

import java.util.List;
import java.util.Optional;

/**
 * A page, made up.
 *
 * @param number its place in the file, from 1
 * @param side verso or recto, as it is read
 * @param folio the printed number; empty on covers and the like
 * @param placements what stands on it, in the order of painting; the lines of one flow in reading
 *     order; none on a blank page
 * @param part of the edition to which it belongs
 */
public record Page(
        int number, Side side, Optional<String> folio, List<Placement> placements, Part part) {

    /** Copies the list. */
    public Page {
        placements = List.copyOf(placements);
    }

    /** A page of an edition that has no parts. */
    public Page(int number, Side side, Optional<String> folio, List<Placement> placements) {
        this(number, side, folio, placements, Part.WHOLE);
    }

    /** {@return a page on which nothing stands, not even a folio} */
    static Page blank(int number) {
        return new Page(number, Side.of(number), Optional.empty(), List.of());
    }

    /** {@return the same page in another part} */
    Page in(Part other) {
        return new Page(number, side, folio, placements, other);
    }

    /** {@return the same page at another place of the file} */
    Page at(int place) {
        return new Page(place, side, folio, placements, part);
    }

    /**
     * One of the parts of an edition that has one for each language.
     *
     * @param title of the part, as bookmarks have it; empty for pages that stand under no title
     * @param prefix stands before the numbers of its pages where the numbers of all pages must
     *     differ; empty for none
     * @param turned whether its pages are printed head down, and stand in the file from the last to
     *     the first
     */
    public record Part(String title, String prefix, boolean turned) {

        /** What has no parts. */
        public static final Part WHOLE = new Part("", "", false);
    }
}
