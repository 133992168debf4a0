package org.jianbao.manuscript.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianbao.manuscript.Attributes;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.HeadingId;
import org.jianbao.manuscript.Inline;
import org.jianbao.manuscript.Note;
import org.jianbao.source.SourceSpan;

/**
 * The names to which links can go. Names that were given are taken first; then every top-level
 * heading without one gets one from its text; last, each link inside the text is held against them.
 */
final class Anchors {

    private final Desk desk;
    private final Map<String, SourceSpan> names = new HashMap<>();

    /** The number that the last heading of a text took behind its name: the second takes 2. */
    private final Map<String, Integer> repeats = new HashMap<>();

    private Anchors(Desk desk) {
        this.desk = desk;
    }

    /**
     * {@return the blocks, every top-level heading with a name} Names given twice and links to
     * nothing are reported.
     *
     * @param desk where problems go
     * @param blocks the body
     * @param notes the notes, for the links in them
     */
    static List<Block> resolve(Desk desk, List<Block> blocks, List<Note> notes) {
        Anchors anchors = new Anchors(desk);
        InlineWalk.over(blocks, notes)
                .spans()
                .forEach(span ->
                        span.attributes().id().ifPresent(id -> anchors.given(id, span.span())));
        blocks.forEach(anchors::collect);
        List<Block> named = new ArrayList<>();
        blocks.forEach(block -> named.add(anchors.named(block)));
        named.forEach(anchors::items);
        InlineWalk.over(blocks, notes).links().forEach(anchors::checkLink);
        return named;
    }

    private void collect(Block block) {
        switch (block) {
            case Block.Heading heading ->
                    heading.attributes().id().ifPresent(id -> given(id, heading.span()));
            case Block.Recommendations group ->
                    group.attributes().id().ifPresent(id -> given(id, group.span()));
            default -> {}
        }
    }

    /** Each recommendation has a name of its own: its audience's and its number. */
    private void items(Block block) {
        if (block instanceof Block.Recommendations group) {
            for (int n = 1; n <= group.items().size(); n++) {
                names.putIfAbsent(group.itemId(n), group.items().get(n - 1).span());
            }
        }
    }

    private void given(String id, SourceSpan span) {
        int end = span.source().text().indexOf('\n', span.start());
        SourceSpan line = desk.span(span.start(), end < 0 ? span.end() : Math.min(end, span.end()));
        SourceSpan first = names.putIfAbsent(id, line);
        if (first != null) {
            boolean inOrder = first.start() < line.start();
            desk.report(TextProblems.idTwice(inOrder ? line : first, id, inOrder ? first : line));
        }
    }

    private Block named(Block block) {
        return switch (block) {
            case Block.Heading h ->
                    new Block.Heading(
                            h.index(),
                            h.level(),
                            h.content(),
                            named(h.attributes(), h.content(), h.span()),
                            h.span());
            case Block.Recommendations r ->
                    new Block.Recommendations(
                            r.index(),
                            r.audience(),
                            named(r.attributes(), r.audience(), r.span()),
                            r.letter(),
                            r.items(),
                            r.span());
            default -> block;
        };
    }

    private Attributes named(Attributes attributes, List<Inline> content, SourceSpan span) {
        if (attributes.id().isPresent()) {
            return attributes;
        }
        String derived = HeadingId.derived(content);
        String name = derived;
        while (names.putIfAbsent(name, span) != null) {
            name = derived + "-" + repeats.merge(derived, 2, (last, _) -> last + 1);
        }
        return new Attributes(Optional.of(name), attributes.classes(), attributes.language());
    }

    private void checkLink(Inline.Link link) {
        if (link.target().startsWith("#") && !names.containsKey(link.target().substring(1))) {
            desk.report(() ->
                    TextProblems.linkTargetMissing(
                            link.span(), link.target().substring(1), names.keySet()));
        }
    }
}
