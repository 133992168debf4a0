package org.jianbao.galley;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Inline;
import org.jianbao.manuscript.Note;

/**
 * A paragraph of a note. Notes are small: a list in them has its bullets and numbers in the line, a
 * quotation is a paragraph as others.
 *
 * @param classes its classes, separated by spaces: {@code next} for all but the first, {@code item}
 *     with the bullet of a list, {@code inner} for a list in a list, {@code code}; may be empty
 * @param content its text
 */
record NoteParagraph(String classes, List<Inline> content) {

    private static final String BULLET = "•";

    /** Parts label and text, and breaks no line. */
    private static final String FIGURE_SPACE = "\u2007";

    private static final String INNER_BULLET = "–";

    NoteParagraph {
        content = List.copyOf(content);
    }

    /** {@return the paragraphs of a note, at least one} */
    static List<NoteParagraph> of(Note note) {
        Writer writer = new Writer();
        note.blocks().forEach(writer::write);
        return writer.paragraphs.isEmpty()
                ? List.of(new NoteParagraph("", List.of()))
                : List.copyOf(writer.paragraphs);
    }

    /** Writes blocks down as paragraphs, one below the other. */
    private static final class Writer {

        private final List<NoteParagraph> paragraphs = new ArrayList<>();
        private int depth;

        void write(Block block) {
            switch (block) {
                case Block.Paragraph paragraph -> add("", paragraph.content());
                case Block.Listing listing -> list(listing);
                case Block.Quotation quotation -> quotation(quotation);
                case Block.CodeBlock code -> add("code", List.of(CodeLines.of(code)));
                case Block.Heading heading -> add("", heading.content());
                // Told by Unprinted: a note has no room for these.
                case Block.PullQuote _,
                        Block.Recommendations _,
                        Block.Table _,
                        Block.Figure _,
                        Block.ThematicBreak _ -> {}
            }
        }

        private void add(String classes, List<Inline> content) {
            String place = paragraphs.isEmpty() ? "" : "next ";
            paragraphs.add(new NoteParagraph((place + classes).strip(), content));
        }

        private void quotation(Block.Quotation quotation) {
            quotation.blocks().forEach(this::write);
            if (!quotation.attribution().isEmpty()) {
                List<Inline> speaker = new ArrayList<>(quotation.attribution());
                speaker.addFirst(new Inline.Text("— ", quotation.span()));
                add("", speaker);
            }
        }

        private void list(Block.Listing listing) {
            int number = listing.start().orElse(0);
            String bullet = depth == 0 ? BULLET : INNER_BULLET;
            depth++;
            for (Block.Item item : listing.items()) {
                String sign = listing.start().isPresent() ? number++ + "." : bullet;
                item(item, sign);
            }
            depth--;
        }

        private void item(Block.Item item, String sign) {
            boolean first = true;
            for (Block block : item.blocks()) {
                if (first && block instanceof Block.Paragraph paragraph) {
                    List<Inline> labelled = new ArrayList<>(paragraph.content());
                    labelled.addFirst(new Inline.Text(sign + FIGURE_SPACE, item.span()));
                    add(depth > 1 ? "item inner" : "item", labelled);
                } else {
                    write(block);
                }
                first = false;
            }
        }
    }
}
