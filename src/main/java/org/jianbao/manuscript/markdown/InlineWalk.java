package org.jianbao.manuscript.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Inline;
import org.jianbao.manuscript.Note;

/** Every inline of a text in order, those inside others included. */
final class InlineWalk {

    private final List<Inline> inlines = new ArrayList<>();

    private InlineWalk() {}

    static InlineWalk over(List<Block> blocks, List<Note> notes) {
        InlineWalk walk = new InlineWalk();
        walk.blocks(blocks);
        notes.forEach(note -> walk.blocks(note.blocks()));
        return walk;
    }

    Stream<Inline.Link> links() {
        return inlines.stream().filter(Inline.Link.class::isInstance).map(Inline.Link.class::cast);
    }

    Stream<Inline.Span> spans() {
        return inlines.stream().filter(Inline.Span.class::isInstance).map(Inline.Span.class::cast);
    }

    Stream<Inline> all() {
        return inlines.stream();
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> inlines(heading.content());
            case Block.Paragraph paragraph -> inlines(paragraph.content());
            case Block.Listing list -> list.items().forEach(item -> blocks(item.blocks()));
            case Block.Quotation quotation -> {
                blocks(quotation.blocks());
                inlines(quotation.attribution());
            }
            case Block.PullQuote quote -> inlines(quote.content());
            case Block.Recommendations group -> {
                inlines(group.audience());
                group.items().forEach(item -> blocks(item.blocks()));
            }
            case Block.Table table -> {
                table.head().forEach(cell -> inlines(cell.content()));
                table.rows().forEach(row -> row.forEach(cell -> inlines(cell.content())));
            }
            case Block.Figure figure -> inlines(figure.caption());
            case Block.CodeBlock _, Block.ThematicBreak _ -> {}
        }
    }

    private void inlines(List<Inline> children) {
        for (Inline inline : children) {
            inlines.add(inline);
            switch (inline) {
                case Inline.Emphasis emphasis -> inlines(emphasis.children());
                case Inline.Strong strong -> inlines(strong.children());
                case Inline.Link link -> inlines(link.children());
                case Inline.Span span -> inlines(span.children());
                case Inline.Text _,
                        Inline.Code _,
                        Inline.Image _,
                        Inline.NoteCall _,
                        Inline.LineBreak _ -> {}
            }
        }
    }
}
