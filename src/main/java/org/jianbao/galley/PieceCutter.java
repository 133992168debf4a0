package org.jianbao.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Piece;
import org.jianbao.makeup.Piece.Keep;
import org.jianbao.makeup.Piece.Mark;
import org.jianbao.makeup.Piece.Space;
import org.jianbao.makeup.Piece.Where;
import org.jianbao.makeup.Placement;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Inline;
import org.jianbao.manuscript.Inlines;
import org.w3c.dom.Element;

/** Cuts a manuscript's blocks into pieces for the makeup. */
final class PieceCutter {

    /** Lines of text that stay with a heading. */
    private static final int LEAD = 3;

    private final Foundry foundry;
    private final Words words;
    private final Pictures pictures;
    private final String language;
    private final double measure;
    private final List<Piece> pieces = new ArrayList<>();
    private boolean afterHeading = true;
    private boolean afterStatement;
    private final boolean numbered;
    private int numberedLast = -1;
    private int sections;

    /** What is added to a piece beside its text. */
    private record Extra(
            Space space,
            Keep keep,
            List<Mark> marks,
            Optional<String> anchor,
            Optional<Placement.Bookmark> bookmark) {
        static Extra of(Look look, Keep keep) {
            return new Extra(spaceOf(look), keep, List.of(), Optional.empty(), Optional.empty());
        }

        Extra with(Mark mark) {
            List<Mark> all = new ArrayList<>(marks);
            all.add(mark);
            return new Extra(space, keep, all, anchor, bookmark);
        }

        Extra with(Space other) {
            return new Extra(other, keep, marks, anchor, bookmark);
        }

        Extra named(Optional<String> name) {
            return new Extra(space, keep, marks, name, bookmark);
        }

        Extra listed(Placement.Bookmark entry) {
            return new Extra(space, keep, marks, anchor, Optional.of(entry));
        }
    }

    PieceCutter(
            Foundry foundry,
            Words words,
            Pictures pictures,
            String language,
            double measure,
            boolean numbered) {
        this.numbered = numbered;
        this.foundry = foundry;
        this.words = words;
        this.pictures = pictures;
        this.language = language;
        this.measure = measure;
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    private static Space spaceOf(Look look) {
        Look.Margin margin = look.margin();
        return new Space(margin.top(), margin.bottom(), margin.left(), margin.right());
    }

    /** Cuts one block; pull quotes are not text and are left to others. */
    void cut(Block block) {
        Element body = foundry.cascade().body();
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(paragraph, body);
            case Block.Listing listing -> listing(listing, body, new Space(0, 0, 0, 0));
            case Block.Quotation quotation -> quotation(quotation);
            case Block.PullQuote _ -> {}
            case Block.Recommendations recommendations -> recommendations(recommendations);
            case Block.Table table -> table(table);
            case Block.Figure figure -> figure(figure);
            case Block.CodeBlock code -> code(code);
            case Block.ThematicBreak rule -> ornament(rule);
        }
        afterStatement =
                block instanceof Block.Quotation quotation && !quotation.attribution().isEmpty();
        afterHeading =
                block instanceof Block.Heading
                        || (block instanceof Block.PullQuote && afterHeading);
    }

    private void add(Kind kind, int block, Element element, Piece.Body body, Extra extra) {
        Look look = foundry.look(element);
        List<Mark> marks = new ArrayList<>(extra.marks());
        if (numbered && block != numberedLast) {
            numberedLast = block;
            Piece.Stick number = foundry.words("block-number", language, "" + (block + 1), false);
            marks.add(new Mark(Where.INNER, List.of(number), Kind.FURNITURE, 0));
        }
        pieces.add(
                new Piece(
                        pieces.size(),
                        kind,
                        language,
                        block,
                        body,
                        look.leading(),
                        look.size(),
                        extra.space(),
                        extra.keep(),
                        marks,
                        extra.anchor(),
                        extra.bookmark(),
                        foundry.decoration(element)));
    }

    private Piece.Body text(Element element, List<Inline> inlines, boolean balanced) {
        return new Piece.Body.Text(foundry.matter(element, inlines, balanced));
    }

    private void heading(Block.Heading heading) {
        Element element =
                foundry.cascade()
                        .child(
                                foundry.cascade().body(),
                                "h" + heading.level(),
                                classes(heading.attributes().classes()),
                                language);
        boolean section = heading.level() <= 2;
        Keep keep =
                new Keep(false, heading.level() <= 3, LEAD, true, section, startsFresh(element));
        Extra extra =
                Extra.of(foundry.look(element), keep)
                        .named(heading.attributes().id())
                        .listed(
                                new Placement.Bookmark(
                                        Math.max(1, heading.level() - 1),
                                        Inlines.plainText(heading.content())));
        if (section) {
            sections++;
            Element number = foundry.cascade().child(element, "span", "number", language);
            List<Inline> text =
                    List.of(new Inline.Text(words.sectionNumber(sections), heading.span()));
            extra =
                    extra.with(
                            new Mark(
                                    Where.BEYOND,
                                    List.of(foundry.stick(number, text, false)),
                                    Kind.HEADING,
                                    0));
        }
        add(Kind.HEADING, heading.index(), element, text(element, heading.content(), true), extra);
    }

    private boolean startsFresh(Element element) {
        return foundry.look(element).style().isForcePageBreakBefore();
    }

    private static String classes(List<String> classes) {
        return String.join(" ", classes);
    }

    private void paragraph(Block.Paragraph paragraph, Element parent) {
        Element element =
                foundry.cascade()
                        .child(parent, "p", afterHeading ? "text first" : "text", language);
        add(
                Kind.TEXT,
                paragraph.index(),
                element,
                text(element, paragraph.content(), false),
                Extra.of(foundry.look(element), afterStatement ? Keep.TEXT.leveled() : Keep.TEXT));
    }

    private void listing(Block.Listing listing, Element parent, Space around) {
        Element list =
                foundry.cascade()
                        .child(parent, listing.start().isPresent() ? "ol" : "ul", "", language);
        Space outer = spaceOf(foundry.look(list));
        int number = listing.start().orElse(0);
        for (int i = 0; i < listing.items().size(); i++) {
            Element item = foundry.cascade().child(list, "li", "", language);
            Space own = spaceOf(foundry.look(item));
            Element marker = foundry.cascade().child(item, "span", "marker", language);
            String sign = listing.start().isPresent() ? number++ + "." : "•";
            List<Inline> text = List.of(new Inline.Text(sign, listing.span()));
            double x = around.left() + foundry.look(marker).margin().left();
            Mark mark =
                    new Mark(Where.HUNG, List.of(foundry.stick(marker, text, false)), Kind.LIST, x);
            double before = i == 0 ? outer.before() : own.before();
            double after = i == listing.items().size() - 1 ? outer.after() : own.after();
            Space space =
                    new Space(
                            before,
                            after,
                            around.left() + own.left(),
                            around.right() + own.right());
            item(listing.items().get(i), item, mark, space);
        }
    }

    private void item(Block.Item item, Element element, Mark mark, Space space) {
        boolean first = true;
        for (Block block : item.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                Extra extra =
                        Extra.of(
                                foundry.look(element),
                                new Keep(false, false, 0, false, false, false));
                extra =
                        extra.with(
                                new Space(
                                        first ? space.before() : 0,
                                        space.after(),
                                        space.left(),
                                        space.right()));
                add(
                        Kind.LIST,
                        paragraph.index(),
                        element,
                        text(element, paragraph.content(), false),
                        first ? extra.with(mark) : extra);
            } else if (block instanceof Block.Listing inner) {
                listing(inner, element, new Space(0, 0, space.left(), space.right()));
            } else {
                cut(block);
            }
            first = false;
        }
    }

    private void quotation(Block.Quotation quotation) {
        boolean statement = !quotation.attribution().isEmpty();
        Element element =
                foundry.cascade()
                        .child(
                                foundry.cascade().body(),
                                "blockquote",
                                statement ? "statement" : "",
                                language);
        Look look = foundry.look(element);
        Keep keep = new Keep(!statement, statement, 0, statement, statement, false);
        List<Block> blocks = quotation.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Block.Paragraph paragraph)) {
                cut(blocks.get(i));
                continue;
            }
            Space all = spaceOf(look);
            Space space =
                    new Space(
                            i == 0 ? all.before() : 0,
                            i == blocks.size() - 1 ? all.after() : 0,
                            all.left(),
                            all.right());
            Extra extra = Extra.of(look, keep).with(space);
            if (i == 0 && statement) {
                Element speaker = foundry.cascade().child(element, "p", "attribution", language);
                Piece.Stick stick = foundry.stick(speaker, quotation.attribution(), false);
                extra = extra.with(new Mark(Where.BEYOND, List.of(stick), Kind.QUOTE, 0));
            }
            add(
                    Kind.QUOTE,
                    quotation.index(),
                    element,
                    text(element, paragraph.content(), statement),
                    extra);
        }
    }

    private void recommendations(Block.Recommendations group) {
        Element audience =
                foundry.cascade().child(foundry.cascade().body(), "h3", "audience", language);
        Piece.Stick addressee = foundry.stick(audience, group.audience(), true);
        for (int i = 0; i < group.items().size(); i++) {
            String classes = i == 0 ? "recommendation opening" : "recommendation";
            Element element =
                    foundry.cascade().child(foundry.cascade().body(), "li", classes, language);
            String label = group.letter() + (i + 1);
            Element span = foundry.cascade().child(element, "span", "label", language);
            List<Inline> text = List.of(new Inline.Text(label, group.span()));
            Extra extra =
                    Extra.of(foundry.look(element), new Keep(true, true, 0, true, false, false))
                            .with(
                                    new Mark(
                                            Where.HUNG,
                                            List.of(foundry.stick(span, text, false)),
                                            Kind.RECOMMENDATION,
                                            0))
                            .named(
                                    Optional.of(
                                            group.itemId(i + 1)));
            if (i == 0) {
                extra =
                        extra.with(
                                        new Mark(
                                                Where.BEYOND,
                                                List.of(addressee),
                                                Kind.RECOMMENDATION,
                                                0))
                                .listed(
                                        new Placement.Bookmark(
                                                2, Inlines.plainText(group.audience())));
            }
            boolean first = true;
            for (Block block : group.items().get(i).blocks()) {
                if (block instanceof Block.Paragraph paragraph) {
                    Extra own =
                            first
                                    ? extra
                                    : Extra.of(
                                            foundry.look(element),
                                            new Keep(true, false, 0, true, false, false));
                    add(
                            Kind.RECOMMENDATION,
                            group.index(),
                            element,
                            text(element, paragraph.content(), false),
                            own);
                    first = false;
                } else {
                    cut(block);
                }
            }
        }
    }

    private void table(Block.Table table) {
        new TableCutter(foundry, language, measure)
                .rows(table)
                .forEach(row -> {
                    Extra extra =
                            new Extra(
                                    row.space(),
                                    new Keep(false, false, row.lead(), true, false, false),
                                    List.of(),
                                    Optional.empty(),
                                    Optional.empty());
                    add(Kind.TABLE, table.index(), row.element(), row.body(), extra);
                });
    }

    private void figure(Block.Figure figure) {
        Element element = foundry.cascade().child(foundry.cascade().body(), "figure", "", language);
        Extra extra =
                Extra.of(
                        foundry.look(element),
                        new Keep(
                                false,
                                false,
                                figure.caption().isEmpty() ? 0 : 1,
                                true,
                                false,
                                false));
        pictures.body(figure, measure)
                .ifPresent(body -> add(Kind.CAPTION, figure.index(), element, body, extra));
        if (!figure.caption().isEmpty()) {
            Element caption = foundry.cascade().child(element, "figcaption", "", language);
            Extra own =
                    Extra.of(foundry.look(caption), new Keep(false, false, 0, true, false, false));
            add(Kind.CAPTION, figure.index(), caption, text(caption, figure.caption(), false), own);
        }
    }

    private void code(Block.CodeBlock code) {
        Element element = foundry.cascade().child(foundry.cascade().body(), "pre", "", language);
        String lines =
                code.text()
                        .stripTrailing()
                        .replace("\t", "    ")
                        .replace("\n", "\u2028")
                        .replace(' ', '\u00a0');
        List<Inline> inlines = List.of(new Inline.Code(lines, code.span()));
        add(
                Kind.TEXT,
                code.index(),
                element,
                text(element, inlines, false),
                Extra.of(foundry.look(element), Keep.TEXT));
    }

    private void ornament(Block.ThematicBreak rule) {
        Element element = foundry.cascade().child(foundry.cascade().body(), "hr", "", language);
        List<Inline> inlines = List.of(new Inline.Text("* * *", rule.span()));
        add(
                Kind.TEXT,
                rule.index(),
                element,
                text(element, inlines, false),
                Extra.of(foundry.look(element), Keep.TEXT));
    }
}
