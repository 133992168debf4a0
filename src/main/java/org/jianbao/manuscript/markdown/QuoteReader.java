package org.jianbao.manuscript.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Inline;
import org.jianbao.source.SourceSpan;

/** Reads block quotes: plain quotations, those with an attribution, and pull quotes. */
final class QuoteReader {

    private static final Pattern MARKER = Pattern.compile("\\[!([^\\]\\n]*)\\]");
    private static final String PULL_QUOTE = "PULLQUOTE";

    /**
     * An em dash and a space, or the two dashes of Chinese: what follows says whose words these
     * are.
     */
    private static final Pattern ATTRIBUTION =
            Pattern.compile("(?:—{1,2}[ \\u00A0\\u3000]+|——)(?=\\S)");

    private final Desk desk;
    private final BlockReader blocks;
    private final InlineReader inlines;

    QuoteReader(Desk desk, BlockReader blocks, InlineReader inlines) {
        this.desk = desk;
        this.blocks = blocks;
        this.inlines = inlines;
    }

    /** The marker of a block quote: its name and where it stands. */
    private record Marker(String name, SourceSpan span) {}

    /** {@return whether a node is a pull quote} */
    boolean isPullQuote(Node node) {
        return node instanceof BlockQuote quote
                && marker(quote).filter(m -> m.name().equalsIgnoreCase(PULL_QUOTE)).isPresent();
    }

    Block read(BlockQuote quote, SourceSpan span, Surroundings around) {
        Optional<Marker> marker = marker(quote);
        if (marker.isPresent() && isPullQuote(quote)) {
            if (around.depth() == 0) {
                return pullQuote(quote, marker.get(), span, around);
            }
            desk.report(QuoteProblems.pullQuoteInside(marker.get().span()));
        } else {
            marker.ifPresent(m -> desk.report(QuoteProblems.markerUnknown(m.span(), m.name())));
        }
        return quotation(quote, span, around);
    }

    private Optional<Marker> marker(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph paragraph)) {
            return Optional.empty();
        }
        SourceSpan span = Places.of(desk, paragraph);
        Matcher matcher = MARKER.matcher(desk.source().text()).region(span.start(), span.end());
        return matcher.lookingAt()
                ? Optional.of(
                        new Marker(matcher.group(1), desk.span(matcher.start(), matcher.end())))
                : Optional.empty();
    }

    private Block pullQuote(BlockQuote quote, Marker marker, SourceSpan span, Surroundings around) {
        Surroundings inside = around.in(Surroundings.Place.PULL_QUOTE);
        List<List<Inline>> paragraphs = new ArrayList<>();
        for (Node node : BlockReader.blockNodes(quote)) {
            if (node instanceof Paragraph) {
                List<Inline> content = inlines.read(node, inside);
                paragraphs.add(
                        InlineRun.stripped(InlineRun.cut(content, marker.span().end()).after()));
            } else {
                desk.report(QuoteProblems.pullQuoteShape(Places.of(desk, node)));
            }
        }
        List<List<Inline>> written = paragraphs.stream().filter(p -> !p.isEmpty()).toList();
        if (written.isEmpty()) {
            desk.report(QuoteProblems.pullQuoteEmpty(marker.span()));
            return new Block.PullQuote(around.blockIndex(), List.of(), span);
        }
        if (written.size() > 1) {
            desk.report(QuoteProblems.pullQuoteShape(written.get(1).getFirst().span()));
        }
        return new Block.PullQuote(around.blockIndex(), written.getFirst(), span);
    }

    private Block quotation(BlockQuote quote, SourceSpan span, Surroundings around) {
        List<Block> inside = new ArrayList<>(blocks.inside(quote, around.deeper()));
        Optional<Integer> line = attributionLine(quote);
        if (line.isEmpty() || !(inside.getLast() instanceof Block.Paragraph last)) {
            return new Block.Quotation(around.blockIndex(), inside, List.of(), span);
        }
        Matcher dash =
                ATTRIBUTION.matcher(desk.source().text()).region(line.get(), last.span().end());
        int nameStart = dash.lookingAt() ? dash.end() : line.get();
        List<Inline> said = InlineRun.stripped(InlineRun.cut(last.content(), line.get()).before());
        List<Inline> attribution =
                InlineRun.stripped(InlineRun.cut(last.content(), nameStart).after());
        if (attribution.isEmpty() || (said.isEmpty() && inside.size() == 1)) {
            return new Block.Quotation(around.blockIndex(), inside, List.of(), span);
        }
        inside.removeLast();
        if (!said.isEmpty()) {
            SourceSpan saidSpan = desk.span(last.span().start(), said.getLast().span().end());
            inside.add(new Block.Paragraph(last.index(), said, saidSpan));
        }
        return new Block.Quotation(around.blockIndex(), inside, attribution, span);
    }

    /** Where the last line of a quotation begins, if it begins with a dash. */
    private Optional<Integer> attributionLine(BlockQuote quote) {
        if (!(quote.getLastChild() instanceof Paragraph last)) {
            return Optional.empty();
        }
        int start = Places.lastLineStart(desk, last);
        Matcher dash =
                ATTRIBUTION
                        .matcher(desk.source().text())
                        .region(start, Places.of(desk, last).end());
        return dash.lookingAt() ? Optional.of(start) : Optional.empty();
    }
}
