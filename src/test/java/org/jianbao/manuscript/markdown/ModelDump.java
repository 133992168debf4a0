package org.jianbao.manuscript.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jianbao.manuscript.Attributes;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Briefing;
import org.jianbao.manuscript.Edition;
import org.jianbao.manuscript.FrontMatter;
import org.jianbao.manuscript.Inline;
import org.jianbao.manuscript.Manuscript;
import org.jianbao.manuscript.Printing;

/**
 * Writes the model as text that can be read at a glance: a line for each block, what is inside it
 * indented, inlines as {@code em(…)} between quotation marks, line ends as {@code ⏎}.
 */
final class ModelDump {

    private final StringBuilder out = new StringBuilder();

    private ModelDump() {}

    static String text(Manuscript manuscript) {
        ModelDump dump = new ModelDump();
        for (int i = 0; i < manuscript.blocks().size(); i++) {
            Block block = manuscript.blocks().get(i);
            if (block.index() != i) {
                dump.out.append("WRONG INDEX ").append(block.index()).append(' ');
            }
            dump.block("", block);
        }
        manuscript
                .notes()
                .forEach(note -> {
                    dump.line("", "note " + note.number() + " " + note.id());
                    dump.blocks("  ", note.blocks());
                });
        return dump.out.toString();
    }

    static String briefing(Briefing briefing) {
        ModelDump dump = new ModelDump();
        dump.line("", "briefing " + briefing.slug());
        briefing.editions().forEach(dump::edition);
        briefing.manuscripts().forEach(text -> dump.front(text.front()));
        return dump.out.toString();
    }

    private void edition(Edition e) {
        String style = e.style().map(s -> " style " + s).orElse("");
        line(
                "",
                "edition %s: %s %s notes %s profile %s%s%s"
                        .formatted(
                                e.name(),
                                e.layout(),
                                e.languages(),
                                e.notes(),
                                e.profile(),
                                e.printing().equals(Printing.USUAL) ? "" : " " + e.printing(),
                                style));
    }

    private void front(FrontMatter f) {
        line("", "text " + f.language());
        value("title", f.title());
        value("subtitle", f.subtitle());
        value("organisation", f.organisation());
        value("series", f.series());
        value("number", f.number());
        value("tagline", f.tagline());
        value("date", f.date().orElse(""));
        value("url", f.url().orElse(""));
        value("licence", f.licence().orElse(""));
        value("authors", String.join(" | ", f.authors()));
        value("abstract", f.summary().orElse(""));
        value("logo", f.logo().orElse(""));
    }

    private void value(String key, String value) {
        if (!value.isEmpty()) {
            line("  ", key + ": " + value.replace("\n", "⏎"));
        }
    }

    private void blocks(String indent, List<Block> blocks) {
        blocks.forEach(block -> block(indent, block));
    }

    private void block(String indent, Block block) {
        String inner = indent + "  ";
        switch (block) {
            case Block.Heading h ->
                    line(
                            indent,
                            "heading "
                                    + h.level()
                                    + braces(h.attributes())
                                    + " "
                                    + quoted(h.content()));
            case Block.Paragraph p -> line(indent, "paragraph " + quoted(p.content()));
            case Block.Listing list -> {
                line(
                        indent,
                        list.start().map(n -> "numbered list from " + n).orElse("bulleted list"));
                items(inner, list.items());
            }
            case Block.Quotation q -> {
                line(indent, "quotation");
                blocks(inner, q.blocks());
                if (!q.attribution().isEmpty()) {
                    line(inner, "attribution " + quoted(q.attribution()));
                }
            }
            case Block.PullQuote q -> line(indent, "pull quote " + quoted(q.content()));
            case Block.Recommendations r -> {
                line(
                        indent,
                        "recommendations "
                                + r.letter()
                                + braces(r.attributes())
                                + " "
                                + quoted(r.audience()));
                items(inner, r.items());
            }
            case Block.Table t -> {
                line(indent, "table " + t.alignments());
                row(inner, "head", t.head());
                t.rows().forEach(row -> row(inner, "row", row));
            }
            case Block.Figure f ->
                    line(
                            indent,
                            "figure "
                                    + (f.place() == Block.Place.HERE ? "" : "at " + f.place() + " ")
                                    + f.source()
                                    + " alternative \""
                                    + f.alternative()
                                    + "\" caption "
                                    + quoted(f.caption()));
            case Block.CodeBlock code ->
                    line(indent, "code \"" + code.text().replace("\n", "⏎") + "\"");
            case Block.ThematicBreak _ -> line(indent, "break");
        }
    }

    private void items(String indent, List<Block.Item> items) {
        items.forEach(item -> {
            line(indent, "item");
            blocks(indent + "  ", item.blocks());
        });
    }

    private void row(String indent, String kind, List<Block.Cell> cells) {
        line(
                indent,
                kind
                        + " "
                        + cells.stream()
                                .map(c -> quoted(c.content()))
                                .collect(Collectors.joining(" ")));
    }

    private static String quoted(List<Inline> inlines) {
        return '"' + inlines(inlines) + '"';
    }

    private static String inlines(List<Inline> inlines) {
        return inlines.stream().map(ModelDump::inline).collect(Collectors.joining());
    }

    private static String inline(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> text.text().replace("\n", "⏎");
            case Inline.Emphasis em -> "em(" + inlines(em.children()) + ")";
            case Inline.Strong strong -> "strong(" + inlines(strong.children()) + ")";
            case Inline.Code code -> "code(" + code.text() + ")";
            case Inline.Link link -> "link " + link.target() + "(" + inlines(link.children()) + ")";
            case Inline.Span span ->
                    "span" + braces(span.attributes()) + "(" + inlines(span.children()) + ")";
            case Inline.Image image ->
                    "image(" + image.source() + " | " + image.alternative() + ")";
            case Inline.NoteCall call -> "call(" + call.number() + " " + call.id() + ")";
            case Inline.LineBreak _ -> "break()";
        };
    }

    private static String braces(Attributes attributes) {
        if (attributes.equals(Attributes.NONE)) {
            return "";
        }
        Optional<String> id = attributes.id().map(i -> "#" + i);
        Optional<String> language = attributes.language().map(l -> "lang=" + l);
        List<String> parts = new ArrayList<>();
        id.ifPresent(parts::add);
        attributes.classes().forEach(c -> parts.add("." + c));
        language.ifPresent(parts::add);
        return " {" + String.join(" ", parts) + "}";
    }

    private void line(String indent, String text) {
        out.append(indent).append(text).append('\n');
    }
}
