package org.jianbao.check.text;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.check.text.Passage.Kind;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Inline;
import org.jianbao.manuscript.Manuscript;

/** Cuts a text into its passages, in the order of the manuscript's blocks, then the notes. */
public final class Passages {

    private final Manuscript text;
    private final List<Passage> passages = new ArrayList<>();

    private Passages(Manuscript text) {
        this.text = text;
    }

    /** {@return the passages of a text, those of its notes last} */
    public static List<Passage> of(Manuscript text) {
        Passages all = new Passages(text);
        text.blocks().forEach(block -> all.block(block, Kind.BODY));
        text.notes().forEach(note -> note.blocks().forEach(b -> all.block(b, Kind.NOTE)));
        return List.copyOf(all.passages);
    }

    /** {@return the passages of a block of a text; notes called in it are not among them} */
    public static List<Passage> of(Manuscript text, Block block) {
        Passages all = new Passages(text);
        all.block(block, Kind.BODY);
        return List.copyOf(all.passages);
    }

    private void block(Block block, Kind kind) {
        switch (block) {
            case Block.Heading heading -> add(Kind.HEADING, block, heading.content());
            case Block.Paragraph paragraph -> add(kind, block, paragraph.content());
            case Block.Listing list -> items(list.items(), kind);
            case Block.Quotation quotation -> {
                quotation.blocks().forEach(inner -> block(inner, kind));
                add(Kind.ATTRIBUTION, block, quotation.attribution());
            }
            case Block.PullQuote quote -> add(Kind.PULL_QUOTE, block, quote.content());
            case Block.Recommendations group -> {
                add(Kind.HEADING, block, group.audience());
                items(group.items(), kind);
            }
            case Block.Table table -> {
                cells(table.head(), block);
                table.rows().forEach(row -> cells(row, block));
            }
            case Block.Figure figure -> add(Kind.CAPTION, block, figure.caption());
            case Block.CodeBlock _, Block.ThematicBreak _ -> {}
        }
    }

    private void items(List<Block.Item> items, Kind kind) {
        items.forEach(item -> item.blocks().forEach(inner -> block(inner, kind)));
    }

    private void cells(List<Block.Cell> cells, Block table) {
        cells.forEach(cell -> add(Kind.CELL, table, cell.content()));
    }

    private void add(Kind kind, Block block, List<Inline> content) {
        if (!content.isEmpty()) {
            passages.add(
                    new Passage(kind, block, Prose.of(content, text.language(), text.source())));
        }
    }
}
