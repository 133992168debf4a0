package org.jianbao.manuscript.markdown;

import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jianbao.source.SourceSpan;

/**
 * CommonMark as we read it: with notes, tables and places, and with limits that a text never meets.
 */
final class MarkdownParser {

    /**
     * Lists and quotes within each other: the parser takes deeper ones as text, and we report them.
     */
    static final int DEEPEST_BLOCK = 32;

    /** Emphasis and links within each other: deeper ones stay as they are written. */
    static final int DEEPEST_INLINE = 32;

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

    /**
     * Characters of a paragraph, a heading, a piece of code or a cell: what is set as one is set
     * anew from each page that it goes on to.
     */
    private static final int MOST_OF_ONE = 20_000;

    /** Characters of a text; twice those of a long book. */
    static final int MOST_OF_ALL = 2_000_000;

    /** Lines of a text that are not blank; each may be a block, and a block costs about 1 ms. */
    static final int MOST_LINES_OF_ALL = 50_000;

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
        if (markdown.length() > MOST_OF_ALL) {
            desk.report(FileProblems.tooLong(desk.source(), MOST_OF_ALL, "characters"));
            return new Document();
        }
        int all = 0;
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
            } else if (++all > MOST_LINES_OF_ALL) {
                desk.report(FileProblems.tooLong(desk.source(), MOST_LINES_OF_ALL, "lines"));
                return new Document();
            }
            start = end + 1;
        }
        Node document = PARSER.parse(markdown);
        Optional<SourceSpan> one = tooLong(desk, document);
        one.ifPresent(span -> desk.report(TextProblems.paragraphTooLong(span, MOST_OF_ONE)));
        return one.isPresent() ? new Document() : document;
    }

    /** The first paragraph or the like beyond reason, at its first line. */
    private static Optional<SourceSpan> tooLong(Desk desk, Node within) {
        for (Node node = within.getFirstChild(); node != null; node = node.getNext()) {
            SourceSpan span = Places.of(desk, node);
            if (span.end() - span.start() <= MOST_OF_ONE) {
                continue;
            }
            if (isSetAsOne(node)) {
                return Optional.of(desk.span(span.start(), span.start() + 1));
            }
            Optional<SourceSpan> inside = tooLong(desk, node);
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }

    private static boolean isSetAsOne(Node node) {
        return node instanceof Paragraph
                || node instanceof Heading
                || node instanceof FencedCodeBlock
                || node instanceof HtmlBlock
                || node instanceof IndentedCodeBlock
                || node instanceof TableCell;
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
