package org.jianbao.manuscript.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jianbao.manuscript.Block;
import org.jianbao.source.SourceSpan;

/** Reads the body of a text: its top-level blocks in order, each with its index. */
final class BodyReader {

    private final Desk desk;
    private final BlockReader blocks;
    private final RecommendationsReader recommendations;
    private final List<Block> body = new ArrayList<>();
    private int level = 1;

    BodyReader(Desk desk, BlockReader blocks) {
        this.desk = desk;
        this.blocks = blocks;
        this.recommendations = new RecommendationsReader(desk, blocks);
    }

    /** {@return the blocks of a document} */
    List<Block> read(Node document) {
        List<Node> nodes = BlockReader.blockNodes(document);
        int at = 0;
        while (at < nodes.size()) {
            int taken = recommendations.takeGroup(nodes.subList(at, nodes.size()), body);
            if (taken == 0) {
                Block block = blocks.read(nodes.get(at), Surroundings.top(body.size()));
                recommendations.pass(block);
                body.add(block);
                taken = 1;
            }
            checkLevel(nodes.get(at));
            at += taken;
        }
        recommendations.end();
        if (!body.isEmpty() && body.getLast() instanceof Block.PullQuote last) {
            desk.report(QuoteProblems.pullQuoteLast(last.span()));
        }
        return List.copyOf(body);
    }

    private void checkLevel(Node node) {
        if (!(node instanceof Heading heading)) {
            return;
        }
        SourceSpan span = Places.of(desk, heading);
        if (heading.getLevel() == 1) {
            desk.report(TextProblems.headingLevelOne(span));
        } else if (heading.getLevel() > level + 1) {
            desk.report(TextProblems.headingLevelSkipped(span, heading.getLevel(), level));
        }
        level = heading.getLevel();
    }
}
