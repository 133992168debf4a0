package org.jianbao.check.text;

import java.util.List;
import org.jianbao.manuscript.Attributes;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Inline;
import org.jianbao.source.SourceSpan;

/**
 * All that can be seen of a block but where it stands: what is written, what was read from it, and
 * where in the block each thing is. Blocks that leave the same impression give the same problems,
 * wherever in a file they are. Numbers of blocks are left out, since they change when a block comes
 * before.
 */
final class Impression {

    /** Begins a thing; no manuscript holds control characters. */
    private static final char OPEN = '\u0001';

    private static final char CLOSE = '\u0002';

    private final StringBuilder all = new StringBuilder();
    private final int from;

    private Impression(int from) {
        this.from = from;
    }

    static String of(Block block) {
        Impression impression = new Impression(block.span().start());
        SourceSpan span = block.span();
        impression.words(span.source().text().substring(span.start(), span.end()));
        impression.block(block);
        return impression.all.toString();
    }

    private void block(Block block) {
        open(block.getClass().getSimpleName(), block.span());
        switch (block) {
            case Block.Heading heading -> {
                number(heading.level());
                attributes(heading.attributes());
                inlines(heading.content());
            }
            case Block.Paragraph paragraph -> inlines(paragraph.content());
            case Block.Listing list -> {
                number(list.start().orElse(-1));
                items(list.items());
            }
            case Block.Quotation quotation -> {
                quotation.blocks().forEach(this::block);
                inlines(quotation.attribution());
            }
            case Block.PullQuote quote -> inlines(quote.content());
            case Block.Recommendations group -> {
                attributes(group.attributes());
                words(group.letter());
                inlines(group.audience());
                items(group.items());
            }
            case Block.Table table -> table(table);
            case Block.Figure figure -> {
                words(figure.source());
                words(figure.alternative());
                words(figure.place().name());
                inlines(figure.caption());
            }
            case Block.CodeBlock code -> words(code.text());
            case Block.ThematicBreak _ -> {}
        }
        all.append(CLOSE);
    }

    private void table(Block.Table table) {
        table.alignments().forEach(alignment -> words(alignment.name()));
        cells(table.head());
        table.rows().forEach(this::cells);
    }

    private void cells(List<Block.Cell> cells) {
        all.append(OPEN);
        cells.forEach(cell -> {
            place(cell.span());
            inlines(cell.content());
        });
        all.append(CLOSE);
    }

    private void items(List<Block.Item> items) {
        items.forEach(item -> {
            open("Item", item.span());
            item.blocks().forEach(this::block);
            all.append(CLOSE);
        });
    }

    private void inlines(List<Inline> inlines) {
        all.append(OPEN);
        inlines.forEach(this::inline);
        all.append(CLOSE);
    }

    private void inline(Inline inline) {
        open(inline.getClass().getSimpleName(), inline.span());
        switch (inline) {
            case Inline.Text text -> words(text.text());
            case Inline.Code code -> words(code.text());
            case Inline.Emphasis emphasis -> inlines(emphasis.children());
            case Inline.Strong strong -> inlines(strong.children());
            case Inline.Link link -> {
                words(link.target());
                inlines(link.children());
            }
            case Inline.Span span -> {
                attributes(span.attributes());
                inlines(span.children());
            }
            case Inline.Image image -> {
                words(image.source());
                words(image.alternative());
            }
            case Inline.NoteCall call -> words(call.id());
            case Inline.LineBreak _ -> {}
        }
        all.append(CLOSE);
    }

    private void attributes(Attributes attributes) {
        words(attributes.id().orElse(""));
        words(String.join(" ", attributes.classes()));
        words(attributes.language().orElse(""));
    }

    private void open(String kind, SourceSpan span) {
        all.append(OPEN).append(kind);
        place(span);
    }

    private void place(SourceSpan span) {
        number(span.start() - from);
        number(span.end() - from);
    }

    private void number(int number) {
        all.append(' ').append(number);
    }

    private void words(String words) {
        all.append(OPEN).append(words).append(CLOSE);
    }
}
