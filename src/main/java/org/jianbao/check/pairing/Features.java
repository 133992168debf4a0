package org.jianbao.check.pairing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jianbao.manuscript.Attributes;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.HeadingId;
import org.jianbao.manuscript.Inline;
import org.jianbao.source.SourceSpan;
import org.jianbao.source.SourceText;

/**
 * What of a block must be the same in every language, and what tells it from others of its kind.
 *
 * @param kind what it is, in the words of an editor
 * @param level of a heading, else 0
 * @param name the name of a heading or an audience
 * @param derived whether that name may come from its text alone, so that languages differ in it
 * @param size items of a list, rows of a table
 * @param columns of a table, else 0
 * @param attributed whether it is a quotation that says whose words it gives
 * @param place where a picture stands; other blocks stand where they are
 * @param notes the names of the notes called in it, sorted
 * @param measure what tells its text from others
 * @param span its first line
 */
record Features(
        String kind,
        int level,
        Optional<String> name,
        boolean derived,
        int size,
        int columns,
        boolean attributed,
        Block.Place place,
        List<String> notes,
        Measure measure,
        SourceSpan span) {

    /** Where blocks stand whose place is not told. */
    private static final SourceSpan NOWHERE = new SourceText("", "").start();

    /**
     * What a text and its translation have in common.
     *
     * @param length of the text, in Latin letters: a Han character counts for three
     * @param landmarks the figures and abbreviations in it
     * @param words its words
     */
    record Measure(int length, Set<String> landmarks, BlockWords words) {}

    /**
     * {@return the features of a block} They do not depend on where it stands, so it stands nowhere
     * until {@link #in} is asked.
     *
     * @param block what is looked at
     * @param lexicon the words of its text
     */
    static Features of(Block block, Lexicon lexicon) {
        Contents contents = Contents.of(block);
        Features plain =
                new Features(
                        kind(block),
                        0,
                        Optional.empty(),
                        true,
                        0,
                        0,
                        false,
                        Block.Place.HERE,
                        contents.notes(),
                        new Measure(
                                contents.length(),
                                contents.landmarks(),
                                BlockWords.of(contents.words(), lexicon)),
                        NOWHERE);
        return switch (block) {
            case Block.Heading h -> plain.named(h.level(), h.attributes(), h.content());
            case Block.Recommendations r ->
                    plain.named(0, r.attributes(), r.audience()).sized(r.items().size(), 0);
            case Block.Listing list -> plain.sized(list.items().size(), 0);
            case Block.Table table -> plain.sized(table.rows().size(), table.alignments().size());
            case Block.Quotation quotation -> plain.attributed(!quotation.attribution().isEmpty());
            case Block.Figure figure -> plain.placed(figure.place());
            case Block.Paragraph _, Block.PullQuote _, Block.CodeBlock _, Block.ThematicBreak _ ->
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

    /** {@return whether both are of a kind and have the same name} */
    boolean isNamedLike(Features other) {
        return name.isPresent() && name.equals(other.name) && kind.equals(other.kind);
    }

    /** {@return whether two names that should be the same are not} */
    boolean isNamedUnlike(Features other) {
        return !(derived && other.derived) && !name.equals(other.name);
    }

    private Features named(int newLevel, Attributes attributes, List<Inline> content) {
        boolean fromText =
                attributes.id().filter(id -> !HeadingId.isDerived(id, content)).isEmpty();
        return new Features(
                kind,
                newLevel,
                attributes.id(),
                fromText,
                size,
                columns,
                attributed,
                place,
                notes,
                measure,
                span);
    }

    private Features sized(int newSize, int newColumns) {
        return with(newSize, newColumns, attributed, place, span);
    }

    private Features attributed(boolean isAttributed) {
        return with(size, columns, isAttributed, place, span);
    }

    private Features placed(Block.Place at) {
        return with(size, columns, attributed, at, span);
    }

    /** {@return the same features, standing where a block stands} */
    Features in(Block block) {
        return with(size, columns, attributed, place, firstLine(block.span()));
    }

    private Features with(
            int newSize,
            int newColumns,
            boolean isAttributed,
            Block.Place at,
            SourceSpan standing) {
        return new Features(
                kind,
                level,
                name,
                derived,
                newSize,
                newColumns,
                isAttributed,
                at,
                notes,
                measure,
                standing);
    }

    private static SourceSpan firstLine(SourceSpan span) {
        int newline = span.source().text().indexOf('\n', span.start());
        int end = newline < 0 ? span.end() : Math.min(newline, span.end());
        return new SourceSpan(span.source(), span.start(), end);
    }
}
