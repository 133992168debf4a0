package org.jianbao.check;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Inline;

/** What is inside a block, whatever holds it: the calls of notes and the number of characters. */
final class Contents {

    private final List<String> notes = new ArrayList<>();
    private int length;

    private Contents() {}

    static Contents of(Block block) {
        Contents contents = new Contents();
        contents.block(block);
        return contents;
    }

    /**
     * {@return the names of the notes called, sorted: within a block languages may differ in order}
     */
    List<String> notes() {
        return notes.stream().sorted().toList();
    }

    int length() {
        return length;
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> inlines(heading.content());
            case Block.Paragraph paragraph -> inlines(paragraph.content());
            case Block.Listing list -> items(list.items());
            case Block.Quotation quotation -> {
                quotation.blocks().forEach(this::block);
                inlines(quotation.attribution());
            }
            case Block.PullQuote quote -> inlines(quote.content());
            case Block.Recommendations group -> {
                inlines(group.audience());
                items(group.items());
            }
            case Block.Table table -> {
                table.head().forEach(cell -> inlines(cell.content()));
                table.rows().forEach(row -> row.forEach(cell -> inlines(cell.content())));
            }
            case Block.Figure figure -> inlines(figure.caption());
            case Block.CodeBlock code -> length += code.text().length();
            case Block.ThematicBreak _ -> {}
        }
    }

    private void items(List<Block.Item> items) {
        items.forEach(item -> item.blocks().forEach(this::block));
    }

    private void inlines(List<Inline> inlines) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text text -> length += text.text().length();
                case Inline.Code code -> length += code.text().length();
                case Inline.Emphasis emphasis -> inlines(emphasis.children());
                case Inline.Strong strong -> inlines(strong.children());
                case Inline.Link link -> inlines(link.children());
                case Inline.Span span -> inlines(span.children());
                case Inline.NoteCall call -> notes.add(call.id());
                case Inline.Image _, Inline.LineBreak _ -> {}
            }
        }
    }
}
