package org.jianbao.manuscript.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.jianbao.manuscript.Block;
import org.jianbao.source.SourceSpan;

/**
 * Reads recommendations: in a section marked {@code {.recommendations}}, each heading one level
 * lower is an audience, and the numbered list under it are the recommendations to it.
 *
 * <p>It walks along with the body: {@link #takeGroup} takes an audience with its list where one
 * stands, and {@link #pass} sees every other block go by.
 */
final class RecommendationsReader {

    private final Desk desk;
    private final BlockReader blocks;
    private final Set<String> letters = new HashSet<>();
    private Optional<Block.Heading> section = Optional.empty();
    private boolean found;

    RecommendationsReader(Desk desk, BlockReader blocks) {
        this.desk = desk;
        this.blocks = blocks;
    }

    /**
     * Takes an audience and its list, with any pull quotes between them, which then stand before
     * the audience.
     *
     * @param nodes what is still to be read
     * @param body takes the blocks
     * @return how many nodes were taken: 0 when there is no audience here
     */
    int takeGroup(List<Node> nodes, List<Block> body) {
        if (section.isEmpty()
                || !(nodes.getFirst() instanceof Heading heading)
                || heading.getLevel() != section.get().level() + 1) {
            return 0;
        }
        found = true;
        int list = 1;
        while (list < nodes.size() && blocks.isPullQuote(nodes.get(list))) {
            list++;
        }
        if (list == nodes.size() || !(nodes.get(list) instanceof OrderedList)) {
            desk.report(RecommendationProblems.noList(Places.of(desk, heading)));
            return 0;
        }
        for (Node pullQuote : nodes.subList(1, list)) {
            body.add(blocks.read(pullQuote, Surroundings.top(body.size())));
        }
        body.add(group(heading, (ListBlock) nodes.get(list), Surroundings.top(body.size())));
        return list + 1;
    }

    /** Sees a block that is no audience: a heading may begin or end the section. */
    void pass(Block block) {
        switch (block) {
            case Block.Heading heading -> {
                if (section.isPresent() && heading.level() <= section.get().level()) {
                    end();
                }
                if (heading.attributes().classes().contains(AttributeBraces.RECOMMENDATIONS)) {
                    section = Optional.of(heading);
                    found = false;
                }
            }
            case Block.Listing list -> {
                if (section.isPresent() && list.start().isPresent()) {
                    desk.report(RecommendationProblems.stray(firstLine(list.span())));
                }
            }
            default -> {}
        }
    }

    /** Ends the section. */
    void end() {
        if (section.isPresent() && !found) {
            desk.report(RecommendationProblems.empty(section.get().span()));
        }
        section = Optional.empty();
    }

    private Block.Recommendations group(Heading node, ListBlock list, Surroundings around) {
        Block.Heading heading = (Block.Heading) blocks.read(node, around);
        SourceSpan listSpan = Places.of(desk, list);
        int start = BlockReader.start(list).orElse(1);
        if (start != 1) {
            desk.report(RecommendationProblems.start(firstLine(listSpan), start));
        }
        return new Block.Recommendations(
                around.blockIndex(),
                heading.content(),
                heading.attributes(),
                letter(heading),
                blocks.items(list, around),
                desk.span(heading.span().start(), listSpan.end()));
    }

    /**
     * The first letter of the audience's name that no other audience has; when all are taken, the
     * first of the alphabet. It depends on names and their order alone, so every language gets the
     * same.
     */
    private String letter(Block.Heading heading) {
        String name = heading.attributes().id().orElse("").toUpperCase(Locale.ROOT);
        if (name.isEmpty() || !isLatin(name.charAt(0))) {
            desk.report(RecommendationProblems.noId(heading.span()));
        }
        String candidates = name.replaceAll("[^A-Z]", "") + "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        return candidates
                .chars()
                .mapToObj(Character::toString)
                .filter(letters::add)
                .findFirst()
                .orElse("Z");
    }

    private SourceSpan firstLine(SourceSpan span) {
        int newline = desk.source().text().indexOf('\n', span.start());
        return desk.span(span.start(), newline < 0 ? span.end() : Math.min(newline, span.end()));
    }

    private static boolean isLatin(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }
}
