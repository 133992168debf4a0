package org.jianbao.manuscript.markdown;

import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * CommonMark as we read it: with notes, tables and places, and with limits that a text never meets.
 */
final class MarkdownParser {

    /**
     * Lists and quotes within each other: the parser takes deeper ones as text, and we report them.
     */
    static final int DEEPEST_BLOCK = 32;

    /** Emphasis and links within each other: deeper ones stay as they are written. */
    private static final int DEEPEST_INLINE = 32;

    /**
     * Lines without a blank one between them. At each line of a paragraph the parser copies the
     * list of those before it, to see whether a table begins, so its time grows with the square of
     * their number.
     */
    private static final int MOST_LINES = 3000;

    /**
     * Characters without a blank line between them: brackets within brackets cost the square too.
     */
    private static final int MOST_CHARACTERS = 100_000;

    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(FootnotesExtension.create(), TablesExtension.create()))
                    .linkProcessor(new LooseNoteCalls())
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .maxOpenBlockParsers(DEEPEST_BLOCK)
                    .maxInlineNesting(DEEPEST_INLINE)
                    .build();

    private MarkdownParser() {}

    /**
     * {@return the document; an empty one when the text is of a shape that would take too long,
     * which is then reported}
     *
     * @param desk where problems go
     * @param markdown the file's text, with blanks for the front matter
     */
    static Node parse(Desk desk, String markdown) {
        int lines = 0;
        int stretch = 0;
        int start = 0;
        while (start < markdown.length()) {
            int newline = markdown.indexOf('\n', start);
            int end = newline < 0 ? markdown.length() : newline;
            if (isBlank(markdown, start, end)) {
                lines = 0;
                stretch = end;
            } else if (++lines > MOST_LINES || end - stretch > MOST_CHARACTERS) {
                desk.report(
                        TextProblems.stretchTooLong(
                                desk.span(start, end), MOST_LINES, MOST_CHARACTERS));
                return new Document();
            }
            start = end + 1;
        }
        return PARSER.parse(markdown);
    }

    private static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
