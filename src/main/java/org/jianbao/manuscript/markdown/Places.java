package org.jianbao.manuscript.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.jianbao.source.SourceSpan;

/** Where the parser's nodes stand in the file. */
final class Places {

    private Places() {}

    /**
     * {@return the place of a node, from its first line to its last} The parser gives none to some
     * nodes, such as a paragraph that began as a link definition and turned out to be none: these
     * are said to stand where the block around them stands.
     */
    static SourceSpan of(Desk desk, Node node) {
        Node placed = node;
        while (placed.getSourceSpans().isEmpty() && placed.getParent() != null) {
            placed = placed.getParent();
        }
        List<org.commonmark.node.SourceSpan> spans = placed.getSourceSpans();
        if (spans.isEmpty()) {
            return desk.span(0, 0);
        }
        org.commonmark.node.SourceSpan last = spans.getLast();
        int start = spans.getFirst().getInputIndex();
        return desk.span(start, Math.max(start, last.getInputIndex() + last.getLength()));
    }

    /** {@return where a block's last line begins, without the marks of the blocks around it} */
    static int lastLineStart(Desk desk, Node block) {
        List<org.commonmark.node.SourceSpan> spans = block.getSourceSpans();
        return spans.isEmpty() ? of(desk, block).start() : spans.getLast().getInputIndex();
    }
}
