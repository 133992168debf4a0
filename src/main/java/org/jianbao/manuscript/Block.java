package org.jianbao.manuscript;

import java.util.List;
import java.util.Optional;
import org.jianbao.source.SourceSpan;

/**
 * A block of a manuscript: what stands between white lines. Each top-level block has an index,
 * counted from 0 in reading order; blocks of two languages pair by it. Blocks inside others (a
 * paragraph of a list item) carry the index of the top-level block that holds them.
 */
public sealed interface Block {

    /** {@return the index of the top-level block, from 0} */
    int index();

    /** {@return where it stands in the manuscript} */
    SourceSpan span();

    /**
     * A heading.
     *
     * @param index see {@link Block#index()}
     * @param level 1 to 6; sections are 2, subsections 3 (the title stands in the front matter)
     * @param content its text
     * @param attributes id (given or derived from the text) and classes, for example {@code
     *     recommendations}
     * @param span where
     */
    record Heading(
            int index, int level, List<Inline> content, Attributes attributes, SourceSpan span)
            implements Block {
        /** Copies the list. */
        public Heading {
            content = List.copyOf(content);
        }
    }

    /**
     * A paragraph of text.
     *
     * @param index see {@link Block#index()}
     * @param content its text
     * @param span where
     */
    record Paragraph(int index, List<Inline> content, SourceSpan span) implements Block {
        /** Copies the list. */
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /**
     * A list, bulleted or numbered.
     *
     * @param index see {@link Block#index()}
     * @param start the first number, empty for bullets
     * @param items its items
     * @param span where
     */
    record Listing(int index, Optional<Integer> start, List<Item> items, SourceSpan span)
            implements Block {
        /** Copies the list. */
        public Listing {
            items = List.copyOf(items);
        }
    }

    /**
     * An item of a list.
     *
     * @param blocks its paragraphs and inner lists
     * @param span where
     */
    record Item(List<Block> blocks, SourceSpan span) {
        /** Copies the list. */
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A quotation: a plain block quote. With an attribution it is a statement.
     *
     * @param index see {@link Block#index()}
     * @param blocks what is quoted, without the attribution
     * @param attribution what follows {@code — } in its last line, without the dash; empty when
     *     there is none
     * @param span where
     */
    record Quotation(int index, List<Block> blocks, List<Inline> attribution, SourceSpan span)
            implements Block {
        /** Copies the lists. */
        public Quotation {
            blocks = List.copyOf(blocks);
            attribution = List.copyOf(attribution);
        }
    }

    /**
     * A pull quote: repeats words of the text in large type. It belongs to the block after it.
     *
     * @param index see {@link Block#index()}
     * @param content its text
     * @param span where
     */
    record PullQuote(int index, List<Inline> content, SourceSpan span) implements Block {
        /** Copies the list. */
        public PullQuote {
            content = List.copyOf(content);
        }
    }

    /**
     * The recommendations to one audience: the third-level heading and the numbered list under it.
     *
     * @param index see {@link Block#index()}; the heading and its list are one block
     * @param audience the heading's text
     * @param attributes the heading's id and classes
     * @param letter the letter of the labels, the same in every language: the id's first letter, in
     *     capitals
     * @param items the recommendations; item n is labelled {@code letter + n}
     * @param span where
     */
    record Recommendations(
            int index,
            List<Inline> audience,
            Attributes attributes,
            String letter,
            List<Item> items,
            SourceSpan span)
            implements Block {
        /** Copies the lists. */
        public Recommendations {
            audience = List.copyOf(audience);
            items = List.copyOf(items);
        }

        /**
         * {@return the name to which links go for the n-th recommendation, from 1: {@code group-n}}
         */
        public String itemId(int n) {
            return attributes.id().orElse(letter) + "-" + n;
        }
    }

    /**
     * A table.
     *
     * @param index see {@link Block#index()}
     * @param head cells of the head row, may be empty
     * @param rows the body's rows, each as wide as the head
     * @param alignments one for each column
     * @param span where
     */
    record Table(
            int index,
            List<Cell> head,
            List<List<Cell>> rows,
            List<Alignment> alignments,
            SourceSpan span)
            implements Block {
        /** Copies the lists. */
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
            alignments = List.copyOf(alignments);
        }
    }

    /**
     * A cell of a table.
     *
     * @param content its text
     * @param span where
     */
    record Cell(List<Inline> content, SourceSpan span) {
        /** Copies the list. */
        public Cell {
            content = List.copyOf(content);
        }
    }

    /** How a table's column is aligned. */
    enum Alignment {
        START,
        CENTER,
        END
    }

    /**
     * A picture alone in its paragraph; the Markdown title of the image is its caption.
     *
     * @param index see {@link Block#index()}
     * @param source the file as written, relative to the manuscript's folder
     * @param alternative the text for those who cannot see it
     * @param caption its caption, may be empty
     * @param place where on the page it stands
     * @param span where
     */
    record Figure(
            int index,
            String source,
            String alternative,
            List<Inline> caption,
            Place place,
            SourceSpan span)
            implements Block {
        /** Copies the list. */
        public Figure {
            caption = List.copyOf(caption);
        }
    }

    /** Where a picture stands: in its place in the text, or at the head or the foot of a page. */
    enum Place {
        HERE,
        HEAD,
        FOOT
    }

    /**
     * Code set line for line.
     *
     * @param index see {@link Block#index()}
     * @param text its lines
     * @param span where
     */
    record CodeBlock(int index, String text, SourceSpan span) implements Block {}

    /**
     * A break between thoughts ({@code ---} or {@code * * *}).
     *
     * @param index see {@link Block#index()}
     * @param span where
     */
    record ThematicBreak(int index, SourceSpan span) implements Block {}
}
