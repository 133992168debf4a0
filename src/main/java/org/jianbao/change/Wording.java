package org.jianbao.change;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.jianbao.manuscript.Attributes;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Inline;
import org.jianbao.manuscript.Inlines;

/**
 * The words of a block as an editor writes them, with their marks, but however they are broken into
 * lines: two blocks that give the same words are set the same.
 */
final class Wording {

    private Wording() {}

    static String of(Block block) {
        return switch (block) {
            case Block.Heading h -> line(h.content()) + braces("", h.attributes());
            case Block.Paragraph p -> line(p.content());
            case Block.Listing list -> items(list.items(), list.start().orElse(-1));
            case Block.Quotation q -> {
                String from = line(q.attribution());
                yield of(q.blocks()) + (from.isEmpty() ? "" : "\n— " + from);
            }
            case Block.PullQuote quote -> line(quote.content());
            case Block.Recommendations r ->
                    line(r.audience()) + braces("", r.attributes()) + "\n" + items(r.items(), 1);
            case Block.Table table ->
                    row(table.head())
                            + table.rows().stream().map(r -> "\n" + row(r)).collect(joining())
                            + aligned(table);
            case Block.Figure f -> {
                String place = f.place() == Block.Place.HERE ? "" : "{place=" + f.place() + "}";
                String caption = line(f.caption());
                yield "!["
                        + f.alternative()
                        + "]("
                        + f.source()
                        + ")"
                        + place
                        + (caption.isEmpty() ? "" : "\n" + caption);
            }
            case Block.CodeBlock code -> code.text();
            case Block.ThematicBreak _ -> "---";
        };
    }

    /** {@return blocks one below the other} */
    static String of(List<Block> blocks) {
        return blocks.stream().map(Wording::of).collect(joining("\n"));
    }

    private static String items(List<Block.Item> items, int start) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            words.append(i == 0 ? "" : "\n").append(start < 0 ? "-" : start + i + ".").append(' ');
            words.append(of(items.get(i).blocks()));
        }
        return words.toString();
    }

    private static String row(List<Block.Cell> cells) {
        return cells.stream().map(cell -> line(cell.content())).collect(joining(" | "));
    }

    private static String aligned(Block.Table table) {
        boolean plain = table.alignments().stream().allMatch(a -> a == Block.Alignment.START);
        return plain ? "" : "\n" + table.alignments().stream().map(a -> ":" + a).collect(joining());
    }

    /** What braces say; the name of a heading is no word of it. */
    private static String braces(String id, Attributes attributes) {
        StringBuilder words = new StringBuilder(id);
        attributes.classes().forEach(c -> words.append(" .").append(c));
        attributes.language().ifPresent(l -> words.append(" lang=").append(l));
        return words.isEmpty() ? "" : " {" + words.toString().strip() + "}";
    }

    private static String line(List<Inline> inlines) {
        return Inlines.folded(marked(inlines)).replaceAll("[ \\t]+", " ");
    }

    private static String marked(List<Inline> inlines) {
        return inlines.stream().map(Wording::marked).collect(joining());
    }

    private static String marked(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> text.text();
            case Inline.Emphasis e -> "*" + marked(e.children()) + "*";
            case Inline.Strong s -> "**" + marked(s.children()) + "**";
            case Inline.Code code -> "`" + code.text() + "`";
            case Inline.Link link -> {
                String words = marked(link.children());
                yield words.equals(link.target())
                        ? "<" + words + ">"
                        : "[" + words + "](" + link.target() + ")";
            }
            case Inline.Span span -> {
                Attributes given = span.attributes();
                String id = given.id().map(name -> "#" + name).orElse("");
                yield "[" + marked(span.children()) + "]" + braces(id, given).strip();
            }
            case Inline.Image image -> "![" + image.alternative() + "](" + image.source() + ")";
            case Inline.NoteCall call -> "[^" + call.id() + "]";
            case Inline.LineBreak _ -> "\\ ";
        };
    }
}
