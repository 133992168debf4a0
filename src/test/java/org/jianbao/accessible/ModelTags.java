package org.jianbao.accessible;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Edition;
import org.jianbao.manuscript.Manuscript;
import org.jianbao.manuscript.Note;
import org.jianbao.tags.Tag;

/**
 * The tree that a text should have, written down from the manuscript alone: nothing here knows of
 * pieces, lines or pages.
 */
final class ModelTags {

    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final String HAN_DIGITS = "一二三四五六七八九十";

    private final Manuscript text;
    private final Edition edition;
    private final ModelInlines inlines;
    private final Map<String, Note> notes = new HashMap<>();
    private int section;

    private ModelTags(Manuscript text, Edition edition) {
        this.text = text;
        this.edition = edition;
        this.inlines = new ModelInlines(text.language());
        text.notes().forEach(note -> notes.put(note.id(), note));
    }

    /** {@return the tree of a text in an edition, without covers and contents} */
    static List<Tag> of(Manuscript text, Edition edition) {
        ModelTags tags = new ModelTags(text, edition);
        List<Tag> flat = new ArrayList<>();
        boolean inColophon = false;
        for (Block block : text.blocks()) {
            if (block instanceof Block.Heading heading && heading.level() <= 2) {
                inColophon = heading.attributes().classes().contains("colophon");
            }
            if (!inColophon) {
                flat.addAll(tags.block(block));
            }
        }
        if (edition.notes() == Edition.Notes.END && !text.notes().isEmpty()) {
            String title = text.language().startsWith("zh") ? "注释" : "Notes";
            flat.add(element("H2", List.of(new Tag.Text(title))));
            text.notes().forEach(note -> flat.add(tags.note(note)));
        }
        return new Nesting().nested(flat);
    }

    private boolean inColumns() {
        return edition.layout() == Edition.Layout.PARALLEL;
    }

    private List<Tag> block(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(inlines.of(paragraph.content()));
            case Block.Listing list -> List.of(list(list));
            case Block.Quotation quotation -> List.of(quotation(quotation));
            case Block.PullQuote quote -> quote(quote);
            case Block.Recommendations group -> recommendations(group);
            case Block.Table table -> List.of(table(table));
            case Block.Figure figure -> List.of(figure(figure));
            case Block.CodeBlock code ->
                    List.of(element("P", List.of(element("Code", List.of(code(code))))));
            case Block.ThematicBreak _ -> List.of();
        };
    }

    private static Tag code(Block.CodeBlock code) {
        String lines =
                code.text()
                        .stripTrailing()
                        .lines()
                        .map(ModelTags::indented)
                        .collect(Collectors.joining(" "));
        return new Tag.Text(lines);
    }

    private static String indented(String line) {
        int indent = line.length() - line.stripLeading().length();
        // A line of code in which nothing stands has its place too.
        return line.isBlank() ? NO_BREAK_SPACE : NO_BREAK_SPACE.repeat(indent) + line.strip();
    }

    private List<Tag> heading(Block.Heading heading) {
        List<Tag> kids = new ArrayList<>();
        boolean numbered =
                heading.level() <= 2 && !heading.attributes().classes().contains("unnumbered");
        if (numbered) {
            section++;
        }
        if (numbered && !inColumns()) {
            String number =
                    text.language().startsWith("zh")
                            ? HAN_DIGITS.substring(section - 1, section)
                            : String.valueOf(section);
            kids.add(element("Lbl", List.of(new Tag.Text(number))));
        }
        kids.addAll(inlines.of(heading.content()));
        return withNotes(element("H" + heading.level(), kids), List.of(kids));
    }

    private List<Tag> paragraph(List<Tag> content) {
        return withNotes(element("P", content), List.of(content));
    }

    /** What a paragraph calls stands after it, at its first call. */
    private List<Tag> withNotes(Tag first, List<List<Tag>> contents) {
        List<Tag> all = new ArrayList<>(List.of(first));
        if (edition.notes() != Edition.Notes.END) {
            contents.forEach(content ->
                    inlines.takeCalls(content)
                            .forEach(id -> {
                                Note note = notes.remove(id);
                                if (note != null) {
                                    all.add(note(note));
                                }
                            }));
        }
        return all;
    }

    private Tag list(Block.Listing list) {
        List<Tag> items = new ArrayList<>();
        int number = list.start().orElse(0);
        for (Block.Item item : list.items()) {
            items.add(item(list.start().isPresent() ? number++ + "." : "•", item));
        }
        return list(list.start().isPresent(), items);
    }

    private static Tag list(boolean numbered, List<Tag> items) {
        return new Tag.Element("L", Map.of("ListNumbering", numbered ? "Decimal" : "Disc"), items);
    }

    private Tag item(String label, Block.Item item) {
        List<Tag> body = new ArrayList<>();
        item.blocks().forEach(block -> body.addAll(block(block)));
        return element(
                "LI",
                List.of(element("Lbl", List.of(new Tag.Text(label))), element("LBody", body)));
    }

    private Tag quotation(Block.Quotation quotation) {
        List<Tag> kids = new ArrayList<>();
        quotation.blocks().forEach(block -> kids.addAll(block(block)));
        if (!quotation.attribution().isEmpty()) {
            List<Tag> speaker = new ArrayList<>(inlines.of(quotation.attribution()));
            if (inColumns()) {
                String dash = text.language().startsWith("zh") ? "——" : "— ";
                speaker.addFirst(new Tag.Text(dash));
            }
            kids.addAll(paragraph(ModelInlines.joined(speaker)));
        }
        return element("BlockQuote", kids);
    }

    private List<Tag> quote(Block.PullQuote quote) {
        String words = ModelInlines.letters(inlines.of(quote.content()));
        boolean repeated =
                text.blocks().stream()
                        .filter(block -> !(block instanceof Block.PullQuote))
                        .flatMap(block -> new ModelTags(text, edition).block(block).stream())
                        .anyMatch(tag -> ModelInlines.letters(List.of(tag)).contains(words));
        return repeated
                ? List.of()
                : List.of(
                        element("BlockQuote", List.of(element("P", inlines.of(quote.content())))));
    }

    private List<Tag> recommendations(Block.Recommendations group) {
        List<Tag> items = new ArrayList<>();
        for (int i = 0; i < group.items().size(); i++) {
            items.add(item(group.letter() + (i + 1), group.items().get(i)));
        }
        List<Tag> all = new ArrayList<>();
        List<Tag> audience = inlines.of(group.audience());
        all.addAll(withNotes(element("H3", audience), List.of(audience)));
        all.add(list(true, items));
        return all;
    }

    private Tag table(Block.Table table) {
        List<Tag> rows = new ArrayList<>();
        if (!table.head().isEmpty()) {
            rows.add(row("TH", Map.of("Scope", "Column"), table.head()));
        }
        table.rows().forEach(row -> rows.add(row("TD", Map.of(), row)));
        return element("Table", rows);
    }

    private Tag row(String type, Map<String, String> attributes, List<Block.Cell> cells) {
        List<Tag> kids = new ArrayList<>();
        for (Block.Cell cell : cells) {
            List<Tag> content = new ArrayList<>(inlines.of(cell.content()));
            List<Tag> all = withNotes(element(type, content), List.of(content));
            content.addAll(all.subList(1, all.size()));
            kids.add(new Tag.Element(type, attributes, content));
        }
        return element("TR", kids);
    }

    private Tag figure(Block.Figure figure) {
        List<Tag> kids = new ArrayList<>();
        if (!figure.alternative().isBlank()) {
            kids.add(new Tag.Element("Figure", Map.of("Alt", figure.alternative()), List.of()));
        }
        List<Tag> caption = inlines.of(figure.caption());
        if (!caption.isEmpty()) {
            kids.addAll(withNotes(element("Caption", caption), List.of(caption)));
        }
        return element("Div", kids);
    }

    private Tag note(Note note) {
        Tag number = element("Link", List.of(new Tag.Text(String.valueOf(note.number()))));
        List<Tag> kids = new ArrayList<>(List.of(element("Lbl", List.of(number))));
        note.blocks().forEach(block -> kids.addAll(inNote(block, 0)));
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("ID", text.language() + "." + note.id());
        return new Tag.Element("Note", attributes, kids);
    }

    /** A note is paragraphs; lists in it keep their bullets and numbers in the text. */
    private List<Tag> inNote(Block block, int depth) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph(inlines.of(paragraph.content()));
            case Block.Heading heading -> paragraph(inlines.of(heading.content()));
            case Block.CodeBlock code -> paragraph(List.of(code(code)));
            case Block.Listing list -> {
                List<Tag> all = new ArrayList<>();
                int number = list.start().orElse(0);
                for (Block.Item item : list.items()) {
                    String bullet = depth == 0 ? "•" : "–";
                    String sign = list.start().isPresent() ? number++ + "." : bullet;
                    for (Block inner : item.blocks()) {
                        boolean labelled =
                                inner.equals(item.blocks().getFirst())
                                        && inner instanceof Block.Paragraph;
                        all.addAll(
                                labelled
                                        ? labelled(sign, (Block.Paragraph) inner)
                                        : inNote(inner, depth + 1));
                    }
                }
                yield all;
            }
            case Block.Quotation quotation -> {
                List<Tag> all = new ArrayList<>();
                quotation.blocks().forEach(inner -> all.addAll(inNote(inner, depth)));
                if (!quotation.attribution().isEmpty()) {
                    List<Tag> speaker = new ArrayList<>(inlines.of(quotation.attribution()));
                    speaker.addFirst(new Tag.Text("— "));
                    all.addAll(paragraph(ModelInlines.joined(speaker)));
                }
                yield all;
            }
            default -> List.of();
        };
    }

    private List<Tag> labelled(String sign, Block.Paragraph paragraph) {
        List<Tag> content = new ArrayList<>(inlines.of(paragraph.content()));
        content.addFirst(new Tag.Text(sign + "\u2007"));
        return paragraph(ModelInlines.joined(content));
    }

    static Tag.Element element(String type, List<Tag> kids) {
        return new Tag.Element(type, Map.of(), kids);
    }

    /** Sections around what their headings lead; headings without gaps in their levels. */
    private static final class Nesting {
        private int last = 1;

        List<Tag> nested(List<Tag> flat) {
            List<Tag> all = new ArrayList<>();
            int i = 0;
            while (i < flat.size()) {
                int level = level(flat.get(i));
                if (level == 0) {
                    all.add(flat.get(i++));
                    continue;
                }
                int end = i + 1;
                while (end < flat.size()
                        && !(level(flat.get(end)) > 0 && level(flat.get(end)) <= level)) {
                    end++;
                }
                List<Tag> inner = new ArrayList<>();
                inner.add(leveled((Tag.Element) flat.get(i), level));
                inner.addAll(nested(flat.subList(i + 1, end)));
                all.add(element("Sect", inner));
                i = end;
            }
            return all;
        }

        private Tag leveled(Tag.Element heading, int level) {
            last = Math.min(level, last + 1);
            return element("H" + last, heading.kids());
        }

        private static int level(Tag tag) {
            return Optional.of(tag)
                    .filter(Tag.Element.class::isInstance)
                    .map(e -> ((Tag.Element) e).type())
                    .filter(type -> type.matches("H[1-6]"))
                    .map(type -> type.charAt(1) - '0')
                    .orElse(0);
        }
    }
}
