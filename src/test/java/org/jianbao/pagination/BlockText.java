package org.jianbao.pagination;

import java.util.List;
import java.util.stream.Collectors;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Inline;

/** What a block says on the page, white space left out, the numbers of note calls put in. */
final class BlockText {

    private BlockText() {}

    /** {@return what its lines say; what hangs beside them (speaker, audience) is left out} */
    static String of(Block block) {
        return switch (block) {
            case Block.Heading heading -> of(heading.content());
            case Block.Paragraph paragraph -> of(paragraph.content());
            case Block.Listing listing -> items(listing.items());
            case Block.Quotation quotation -> blocks(quotation.blocks());
            case Block.PullQuote quote -> of(quote.content());
            case Block.Recommendations group -> items(group.items());
            case Block.Table table ->
                    cells(table.head())
                            + table.rows().stream()
                                    .map(BlockText::cells)
                                    .collect(Collectors.joining());
            case Block.Figure figure -> of(figure.caption());
            case Block.CodeBlock code -> ink(code.text());
            case Block.ThematicBreak _ -> "***";
        };
    }

    private static String items(List<Block.Item> items) {
        return items.stream().map(i -> blocks(i.blocks())).collect(Collectors.joining());
    }

    static String blocks(List<Block> blocks) {
        return blocks.stream().map(BlockText::of).collect(Collectors.joining());
    }

    private static String cells(List<Block.Cell> cells) {
        return cells.stream().map(c -> of(c.content())).collect(Collectors.joining());
    }

    static String of(List<Inline> inlines) {
        return inlines.stream().map(BlockText::of).collect(Collectors.joining());
    }

    private static String of(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> ink(text.text());
            case Inline.Code code -> ink(code.text());
            case Inline.Emphasis emphasis -> of(emphasis.children());
            case Inline.Strong strong -> of(strong.children());
            case Inline.Link link -> of(link.children());
            case Inline.Span span -> of(span.children());
            case Inline.Image image -> ink(image.alternative());
            case Inline.NoteCall call -> String.valueOf(call.number());
            case Inline.LineBreak _ -> "";
        };
    }

    /** {@return a text without its white space} */
    static String ink(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }
}
