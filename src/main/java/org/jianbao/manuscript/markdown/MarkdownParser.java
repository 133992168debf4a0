package org.jianbao.manuscript.markdown;

import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** CommonMark as we read it: with notes, tables and places, and with limits on nesting. */
final class MarkdownParser {

    /**
     * Lists and quotes within each other: deeper starts are taken as text by the parser, and
     * reported by us.
     */
    static final int DEEPEST_BLOCK = 32;

    /** Emphasis and links within each other: deeper ones stay as they are written. */
    private static final int DEEPEST_INLINE = 32;

    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(FootnotesExtension.create(), TablesExtension.create()))
                    .linkProcessor(new LooseNoteCalls())
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .maxOpenBlockParsers(DEEPEST_BLOCK)
                    .maxInlineNesting(DEEPEST_INLINE)
                    .build();

    private MarkdownParser() {}

    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }
}
