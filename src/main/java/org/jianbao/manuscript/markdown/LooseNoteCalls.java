package org.jianbao.manuscript.markdown;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.CustomNode;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/**
 * Catches the calls of notes that the footnotes extension lets go: calls of notes that are not
 * there, which it leaves as text, and calls before a parenthesis ({@code [^3](2019)}), which
 * Markdown takes for links.
 */
final class LooseNoteCalls implements LinkProcessor {

    /** A call of a note that is not defined. */
    static final class UndefinedCall extends CustomNode {
        private final String label;

        UndefinedCall(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        String text = link.text();
        if (text.length() < 2 || text.charAt(0) != '^' || namesLink(link, context)) {
            return LinkResult.none();
        }
        String label = text.substring(1);
        boolean defined = context.getDefinition(FootnoteDefinition.class, label) != null;
        return LinkResult.replaceWith(
                defined ? new FootnoteReference(label) : new UndefinedCall(label),
                link.afterTextBracket());
    }

    /** {@code [^a][b]} is a link when b is defined as one. */
    private static boolean namesLink(LinkInfo link, InlineParserContext context) {
        String label = link.label();
        return label != null
                && !label.isEmpty()
                && context.getDefinition(LinkReferenceDefinition.class, label) != null;
    }
}
