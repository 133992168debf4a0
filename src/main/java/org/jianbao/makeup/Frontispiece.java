package org.jianbao.makeup;

import java.util.List;
import java.util.Optional;

/**
 * What stands around the text of an edition: cover, contents, running heads, folios. Everything is
 * ready to be set.
 *
 * @param cover the cover
 * @param contents the contents, one for each language
 * @param running head and folio, one for each language
 * @param back the back cover
 */
public record Frontispiece(Cover cover, List<Contents> contents, List<Running> running, Back back) {

    /** Copies the lists. */
    public Frontispiece {
        contents = List.copyOf(contents);
        running = List.copyOf(running);
    }

    /**
     * A cover.
     *
     * @param field RGB of the coloured field
     * @param beyond RGB of what lies beyond the line; -1 for paper
     * @param stripe which line of each title stands on what lies beyond the line, from 1; 0 for
     *     none
     * @param titles one for each language, the first the largest
     * @param masthead organisation and motto, at the head of the outer column
     * @param number the number in the series, if there is one
     * @param series the series' name, beside the number
     * @param decks what the briefing is about, at the foot of the outer column
     * @param logo a picture over the masthead
     */
    public record Cover(
            int field,
            int beyond,
            int stripe,
            List<Title> titles,
            List<Piece.Stick> masthead,
            Optional<Piece.Stick> number,
            List<Piece.Stick> series,
            List<Piece.Stick> decks,
            Optional<Piece.Body.Picture> logo) {
        /** Copies the lists. */
        public Cover {
            titles = List.copyOf(titles);
            masthead = List.copyOf(masthead);
            series = List.copyOf(series);
            decks = List.copyOf(decks);
        }

        /** {@return the index of the title for which the cover has no room, if there is one} */
        public Optional<Integer> titleTooLong(PageDesign design) {
            return CoverPages.tooLong(this, design);
        }
    }

    /**
     * A title, line for line.
     *
     * @param language BCP 47 tag
     * @param lines each with what falls outside the field, if the line crosses the line
     */
    public record Title(String language, List<TitleLine> lines) {
        /** Copies the list. */
        public Title {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of a title.
     *
     * @param inside what stands in the field
     * @param outside the one character that falls outside, in the field's colour
     */
    public record TitleLine(Piece.Stick inside, Optional<Piece.Stick> outside) {}

    /**
     * Contents of one language.
     *
     * @param ground RGB of the page; -1 for paper
     * @param line RGB of the line on it
     * @param title its heading
     * @param entries its lines
     * @param language BCP 47 tag
     */
    public record Contents(
            int ground, int line, Piece.Stick title, List<Entry> entries, String language) {
        /** Copies the list. */
        public Contents {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A line of the contents.
     *
     * @param level 1 for sections, 2 for subsections
     * @param number the section's number, if it has one
     * @param title its words
     * @param block index of the heading's block
     * @param anchor the heading's name
     * @param page sets a page number
     */
    public record Entry(
            int level,
            Optional<Piece.Stick> number,
            Piece.Stick title,
            int block,
            String anchor,
            java.util.function.Function<String, Piece.Stick> page) {}

    /**
     * Running head and folio of one language.
     *
     * @param language BCP 47 tag
     * @param upright whether it stands upright at the fore-edge, one character below the other,
     *     rather than turned
     * @param heads the running heads by the section that they follow, in order; the first stands
     *     before any section
     * @param folio sets a folio
     */
    public record Running(
            String language,
            boolean upright,
            List<Head> heads,
            java.util.function.Function<String, Piece.Stick> folio) {
        /** Copies the list. */
        public Running {
            heads = List.copyOf(heads);
        }

        /** {@return the head of a page whose text ends in a block} */
        public Head headAt(int block) {
            return heads.stream()
                    .filter(head -> head.block() <= block)
                    .reduce(heads.getFirst(), (_, later) -> later);
        }
    }

    /**
     * A running head.
     *
     * @param block index of the section's heading; -1 before the first section
     * @param title in one line
     * @param stacked its characters, to stand one below the other
     */
    public record Head(int block, Piece.Stick title, List<Piece.Stick> stacked) {
        /** Copies the list. */
        public Head {
            stacked = List.copyOf(stacked);
        }
    }

    /**
     * The back cover.
     *
     * @param field RGB of the coloured field
     * @param beyond RGB of what lies beyond the line; -1 for paper
     * @param voices what stands large at its head
     * @param head title and series, beyond the line
     * @param colophon at the foot
     * @param address caption and address over the code
     * @param url what the QR code says
     */
    public record Back(
            int field,
            int beyond,
            List<Piece.Stick> voices,
            List<Piece.Stick> head,
            List<Piece.Stick> colophon,
            List<Piece.Stick> address,
            Optional<String> url) {
        /** Copies the lists. */
        public Back {
            voices = List.copyOf(voices);
            head = List.copyOf(head);
            colophon = List.copyOf(colophon);
            address = List.copyOf(address);
        }
    }
}
