package org.jianbao.manuscript.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Inline;
import org.jianbao.source.SourceSpan;

/** Reads one block: the parser's node becomes a {@link Block}, whatever is in it included. */
final class BlockReader {

    private final Desk desk;
    private final InlineReader inlines;
    private final QuoteReader quotes;
    private final FigureReader figures;

    BlockReader(Desk desk, InlineReader inlines) {
        this.desk = desk;
        this.inlines = inlines;
        this.quotes = new QuoteReader(desk, this, inlines);
        this.figures = new FigureReader(desk, inlines);
    }

    /** {@return the nodes that are blocks of the text: not definitions, not comments} */
    static List<Node> blockNodes(Node parent) {
        List<Node> nodes = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            boolean definition =
                    node instanceof FootnoteDefinition || node instanceof LinkReferenceDefinition;
            boolean comment = node instanceof HtmlBlock html && isComment(html.getLiteral());
            if (!definition && !comment) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    /** {@return the blocks inside a block} */
    List<Block> inside(Node parent, Surroundings around) {
        List<Block> blocks = new ArrayList<>();
        if (around.depth() >= MarkdownParser.DEEPEST_BLOCK - 1) {
            desk.report(TextProblems.nestedTooDeep(Places.of(desk, parent)));
            return blocks;
        }
        for (Node node : blockNodes(parent)) {
            blocks.add(read(node, around));
        }
        return blocks;
    }

    /** {@return one block} */
    Block read(Node node, Surroundings around) {
        SourceSpan span = Places.of(desk, node);
        int index = around.blockIndex();
        return switch (node) {
            case Heading heading -> heading(heading, span, around);
            case Paragraph paragraph -> paragraph(paragraph, span, around);
            case ListBlock list -> new Block.Listing(index, start(list), items(list, around), span);
            case BlockQuote quote -> quotes.read(quote, span, around);
            case TableBlock table -> TableReader.read(desk, inlines, table, around);
            case FencedCodeBlock code -> new Block.CodeBlock(index, code.getLiteral(), span);
            case IndentedCodeBlock code -> new Block.CodeBlock(index, code.getLiteral(), span);
            case ThematicBreak _ -> new Block.ThematicBreak(index, span);
            case HtmlBlock html -> html(html, span, index);
            default ->
                    throw new IllegalStateException(
                            "a block that no extension of ours makes: " + node);
        };
    }

    /** {@return whether a node is a pull quote} */
    boolean isPullQuote(Node node) {
        return quotes.isPullQuote(node);
    }

    /** {@return the items of a list} */
    List<Block.Item> items(ListBlock list, Surroundings around) {
        List<Block.Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            List<Block> blocks = inside(item, around.deeper().deeper());
            items.add(new Block.Item(blocks, Places.of(desk, item)));
        }
        return items;
    }

    /** {@return the number at which a list starts; empty for bullets} */
    static Optional<Integer> start(ListBlock list) {
        return list instanceof OrderedList ordered
                ? Optional.of(
                        ordered.getMarkerStartNumber() == null ? 1 : ordered.getMarkerStartNumber())
                : Optional.empty();
    }

    private Block.Heading heading(Heading heading, SourceSpan span, Surroundings around) {
        HeadingAttributes parts = HeadingAttributes.of(desk, inlines.read(heading, around));
        if (parts.content().isEmpty()) {
            desk.report(TextProblems.headingEmpty(span));
        }
        return new Block.Heading(
                around.blockIndex(), heading.getLevel(), parts.content(), parts.attributes(), span);
    }

    private Block paragraph(Paragraph paragraph, SourceSpan span, Surroundings around) {
        Optional<Block> figure = figures.read(paragraph, span, around);
        if (figure.isPresent()) {
            return figure.get();
        }
        List<Inline> content = InlineRun.stripped(inlines.read(paragraph, around));
        LeftoverMarks.reportLineStarts(desk, content);
        return new Block.Paragraph(around.blockIndex(), content, span);
    }

    private Block html(HtmlBlock html, SourceSpan span, int index) {
        desk.report(
                TextProblems.html(
                        desk.span(span.start(), endOfLine(span.start())), html.getLiteral()));
        return new Block.Paragraph(index, List.of(new Inline.Text(html.getLiteral(), span)), span);
    }

    private int endOfLine(int offset) {
        int end = desk.source().text().indexOf('\n', offset);
        return end < 0 ? desk.source().text().length() : end;
    }

    private static boolean isComment(String html) {
        String text = html.strip();
        return text.startsWith("<!--") && text.indexOf("-->") == text.length() - "-->".length();
    }
}
