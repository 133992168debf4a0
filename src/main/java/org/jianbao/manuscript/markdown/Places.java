package org.jianbao.manuscript.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.jianbao.source.SourceSpan;

/** Where the parser's nodes stand in the file. */
final class Places {

    private Places() {}

    /**
     * {@return the place of a node, from its first line to its last; an empty one at the file's
     * start if it has none}
     */
    static SourceSpan of(Desk desk, Node node) {
        List<org.commonmark.node.SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return desk.span(0, 0);
        }
        org.commonmark.node.SourceSpan last = spans.getLast();
        int start = spans.getFirst().getInputIndex();
        return desk.span(start, Math.max(start, last.getInputIndex() + last.getLength()));
    }

    /**
     * {@return the offset at which a line of a block begins, without the marks of the blocks around
     * it; lines from 0}
     */
    static int lineStart(Node block, int line) {
        return block.getSourceSpans().get(line).getInputIndex();
    }

    /** {@return how many lines a block has} */
    static int lines(Node block) {
        return block.getSourceSpans().size();
    }
}
