package org.jianbao.check;

import java.util.List;
import java.util.Optional;
import org.jianbao.manuscript.Attributes;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.HeadingId;
import org.jianbao.manuscript.Inline;
import org.jianbao.source.SourceSpan;

/**
 * What of a block must be the same in every language, and how long it is.
 *
 * @param kind what it is, in the words of an editor
 * @param level of a heading, else 0
 * @param name the name that was given to it; a name that was derived from its text doesn't count
 * @param size items of a list, rows of a table
 * @param columns of a table, else 0
 * @param attributed whether it is a quotation that says whose words it gives
 * @param notes the names of the notes called in it, sorted
 * @param length characters of its text
 * @param span its first line
 */
record Features(
        String kind,
        int level,
        Optional<String> name,
        int size,
        int columns,
        boolean attributed,
        List<String> notes,
        int length,
        SourceSpan span) {

    static Features of(Block block) {
        Contents contents = Contents.of(block);
        SourceSpan span = firstLine(block.span());
        Features plain =
                new Features(
                        kind(block),
                        0,
                        Optional.empty(),
                        0,
                        0,
                        false,
                        contents.notes(),
                        contents.length(),
                        span);
        return switch (block) {
            case Block.Heading h -> plain.named(h.level(), given(h.attributes(), h.content()));
            case Block.Recommendations r ->
                    plain.named(0, given(r.attributes(), r.audience())).sized(r.items().size(), 0);
            case Block.Listing list -> plain.sized(list.items().size(), 0);
            case Block.Table table -> plain.sized(table.rows().size(), table.alignments().size());
            case Block.Quotation quotation -> plain.attributed(!quotation.attribution().isEmpty());
            case Block.Paragraph _,
                    Block.PullQuote _,
                    Block.Figure _,
                    Block.CodeBlock _,
                    Block.ThematicBreak _ ->
                    plain;
        };
    }

    private static String kind(Block block) {
        return switch (block) {
            case Block.Heading _ -> "heading";
            case Block.Paragraph _ -> "paragraph";
            case Block.Listing list -> list.start().isPresent() ? "numbered list" : "bulleted list";
            case Block.Quotation _ -> "quotation";
            case Block.PullQuote _ -> "pull quote";
            case Block.Recommendations _ -> "group of recommendations";
            case Block.Table _ -> "table";
            case Block.Figure _ -> "picture";
            case Block.CodeBlock _ -> "block of code";
            case Block.ThematicBreak _ -> "break";
        };
    }

    private static Optional<String> given(Attributes attributes, List<Inline> content) {
        return attributes.id().filter(id -> !HeadingId.isDerived(id, content));
    }

    private Features named(int newLevel, Optional<String> newName) {
        return new Features(
                kind, newLevel, newName, size, columns, attributed, notes, length, span);
    }

    private Features sized(int newSize, int newColumns) {
        return new Features(
                kind, level, name, newSize, newColumns, attributed, notes, length, span);
    }

    private Features attributed(boolean isAttributed) {
        return new Features(kind, level, name, size, columns, isAttributed, notes, length, span);
    }

    private static SourceSpan firstLine(SourceSpan span) {
        int newline = span.source().text().indexOf('\n', span.start());
        int end = newline < 0 ? span.end() : Math.min(newline, span.end());
        return new SourceSpan(span.source(), span.start(), end);
    }
}
