package org.jianbao.manuscript.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Inline;
import org.jianbao.source.SourceSpan;

/**
 * Reads a picture alone in its paragraph, with the braces right behind it that say where on the
 * page it stands: {@code ![text](map.png "caption"){place=head}}.
 */
final class FigureReader {

    private final Desk desk;
    private final InlineReader inlines;

    FigureReader(Desk desk, InlineReader inlines) {
        this.desk = desk;
        this.inlines = inlines;
    }

    /** {@return the picture; empty where the paragraph holds anything else} */
    Optional<Block> read(Paragraph paragraph, SourceSpan span, Surroundings around) {
        List<Node> nodes = withoutComments(paragraph);
        if (nodes.isEmpty() || !(nodes.getFirst() instanceof Image node)) {
            return Optional.empty();
        }
        Optional<SourceSpan> braces = braces(nodes.subList(1, nodes.size()));
        Optional<Block.Place> place =
                nodes.size() == 1
                        ? Optional.of(Block.Place.HERE)
                        : braces.flatMap(b -> FigureBraces.read(desk, b, around));
        return place.map(p -> figure(node, span, p, around.blockIndex()));
    }

    private Block figure(Image node, SourceSpan span, Block.Place place, int index) {
        Inline.Image image = inlines.image(node, Places.of(desk, node));
        List<Inline> caption = caption(node.getTitle(), image.span());
        return new Block.Figure(index, image.source(), image.alternative(), caption, place, span);
    }

    private static List<Node> withoutComments(Node paragraph) {
        List<Node> nodes = new ArrayList<>();
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof HtmlInline html && html.getLiteral().startsWith("<!--"))) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    /** Where the braces stand, if nothing but braces follows the picture. */
    private Optional<SourceSpan> braces(List<Node> nodes) {
        if (nodes.isEmpty() || !nodes.stream().allMatch(Text.class::isInstance)) {
            return Optional.empty();
        }
        int start = Places.of(desk, nodes.getFirst()).start();
        int end = Places.of(desk, nodes.getLast()).end();
        String written = desk.written(desk.span(start, end)).stripTrailing();
        boolean alone =
                AttributeBraces.isIntended(written) && written.indexOf('}') == written.length() - 1;
        return alone ? Optional.of(desk.span(start, start + written.length())) : Optional.empty();
    }

    /** A caption is plain text: the title of the image. */
    private List<Inline> caption(String title, SourceSpan image) {
        if (title == null || title.isBlank()) {
            return List.of();
        }
        int at = desk.written(image).lastIndexOf(title);
        int start = image.start() + at;
        SourceSpan span = at < 0 ? image : desk.span(start, start + title.length());
        return List.of(new Inline.Text(CharacterSieve.sifted(desk, title, span), span));
    }
}
