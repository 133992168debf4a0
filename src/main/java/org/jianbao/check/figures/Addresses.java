package org.jianbao.check.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Inline;
import org.jianbao.source.SourceSpan;

/** Finds the addresses of the web and of mail in blocks: targets of links, and bare ones. */
final class Addresses {

    private static final Pattern BARE =
            Pattern.compile("(?:https?://|www\\.)[\\x21-\\x7E&&[^<>\"`]]{3,2000}");

    private static final Pattern OUTWARD =
            Pattern.compile("(?:https?|ftp|mailto):.*|www\\..*", Pattern.CASE_INSENSITIVE);

    private final List<Address> found = new ArrayList<>();

    private Addresses() {}

    /**
     * An address.
     *
     * @param written as it is written
     * @param accepted whether it is marked {@code .sic}
     * @param span where
     */
    record Address(String written, boolean accepted, SourceSpan span) {}

    /** {@return the addresses in some blocks, in order} */
    static List<Address> in(List<Block> blocks) {
        Addresses all = new Addresses();
        blocks.forEach(all::block);
        return all.found;
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> inlines(heading.content(), false);
            case Block.Paragraph paragraph -> inlines(paragraph.content(), false);
            case Block.PullQuote quote -> inlines(quote.content(), false);
            case Block.Figure figure -> inlines(figure.caption(), false);
            case Block.Listing list -> items(list.items());
            case Block.Quotation quotation -> {
                quotation.blocks().forEach(this::block);
                inlines(quotation.attribution(), false);
            }
            case Block.Recommendations group -> {
                inlines(group.audience(), false);
                items(group.items());
            }
            case Block.Table table -> {
                table.head().forEach(cell -> inlines(cell.content(), false));
                table.rows().forEach(row -> row.forEach(cell -> inlines(cell.content(), false)));
            }
            case Block.CodeBlock _, Block.ThematicBreak _ -> {}
        }
    }

    private void items(List<Block.Item> items) {
        items.forEach(item -> item.blocks().forEach(this::block));
    }

    private void inlines(List<Inline> inlines, boolean accepted) {
        inlines.forEach(inline -> inline(inline, accepted));
    }

    private void inline(Inline inline, boolean accepted) {
        switch (inline) {
            case Inline.Text text -> bare(text, accepted);
            case Inline.Emphasis emphasis -> inlines(emphasis.children(), accepted);
            case Inline.Strong strong -> inlines(strong.children(), accepted);
            case Inline.Span span ->
                    inlines(
                            span.children(),
                            accepted || span.attributes().classes().contains("sic"));
            case Inline.Link link -> {
                if (OUTWARD.matcher(link.target()).matches()) {
                    found.add(new Address(link.target(), accepted, link.span()));
                }
            }
            case Inline.Code _, Inline.NoteCall _, Inline.Image _, Inline.LineBreak _ -> {}
        }
    }

    private void bare(Inline.Text text, boolean accepted) {
        Matcher matcher = BARE.matcher(text.text());
        SourceSpan span = text.span();
        boolean letterForLetter = span.end() - span.start() == text.text().length();
        while (matcher.find()) {
            String address = matcher.group().replaceAll("[.,;:!?)\\]']{1,20}$", "");
            int start = span.start() + matcher.start();
            found.add(
                    new Address(
                            address,
                            accepted,
                            letterForLetter
                                    ? new SourceSpan(span.source(), start, start + address.length())
                                    : span));
        }
    }
}
