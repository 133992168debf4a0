package org.jianbao.galley;

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
    private final PieceTray tray;
    private boolean afterHeading = true;
    private boolean afterStatement;
    private int sections;

    PieceCutter(
            Foundry foundry,
            Words words,
            Pictures pictures,
            String language,
            double measure,
            boolean numbered) {
        this.tray = new PieceTray(foundry, language, numbered);
        this.foundry = foundry;
        this.words = words;
        this.pictures = pictures;
        this.language = language;
        this.measure = measure;
    }

    List<Piece> pieces() {
        return tray.pieces();
    }

    /** {@return where the pieces lie, for what is cut by others} */
    PieceTray tray() {
        return tray;
    }

    /** Cuts one block; pull quotes are not text and are left to others. */
    void cut(Block block) {
        Element body = foundry.cascade().body();
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(paragraph, body);
            case Block.Listing listing -> new ListCutter(tray, this::cut).cut(listing);
            case Block.Quotation quotation -> quotation(quotation);
            case Block.PullQuote _ -> {}
            case Block.Recommendations recommendations ->
                    new RecommendationsCutter(tray, this::cut).cut(recommendations);
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
        Fittings extra =
                Fittings.of(foundry.look(element), keep)
                        .named(heading.attributes().id())
                        .listed(
                                new Placement.Bookmark(
                                        Math.max(1, heading.level() - 1),
                                        Inlines.plainText(heading.content())));
        if (Sections.isNumbered(heading)) {
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
        tray.add(
                Kind.HEADING,
                heading.index(),
                element,
                tray.text(element, heading.content(), true),
                extra);
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
        tray.add(
                Kind.TEXT,
                paragraph.index(),
                element,
                tray.text(element, paragraph.content(), false),
                Fittings.of(
                        foundry.look(element), afterStatement ? Keep.TEXT.leveled() : Keep.TEXT));
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
            Space all = Fittings.around(look);
            Space space =
                    new Space(
                            i == 0 ? all.before() : 0,
                            i == blocks.size() - 1 ? all.after() : 0,
                            all.left(),
                            all.right());
            Fittings extra = Fittings.of(look, keep).with(space);
            if (i == 0 && statement) {
                Element speaker = foundry.cascade().child(element, "p", "attribution", language);
                Piece.Stick stick = foundry.stick(speaker, quotation.attribution(), false);
                extra = extra.with(new Mark(Where.BEYOND, List.of(stick), Kind.QUOTE, 0));
            }
            tray.add(
                    Kind.QUOTE,
                    quotation.index(),
                    element,
                    tray.text(element, paragraph.content(), statement),
                    extra);
        }
    }

    private void table(Block.Table table) {
        new TableCutter(foundry, language, measure)
                .rows(table)
                .forEach(row -> {
                    Fittings extra =
                            new Fittings(
                                    row.space(),
                                    new Keep(false, false, row.lead(), true, false, false),
                                    List.of(),
                                    Optional.empty(),
                                    Optional.empty());
                    tray.add(Kind.TABLE, table.index(), row.element(), row.body(), extra);
                });
    }

    private void figure(Block.Figure figure) {
        Element element = foundry.cascade().child(foundry.cascade().body(), "figure", "", language);
        Fittings extra =
                Fittings.of(
                        foundry.look(element),
                        new Keep(
                                false,
                                false,
                                figure.caption().isEmpty() ? 0 : 1,
                                true,
                                false,
                                false));
        pictures.body(figure, measure)
                .ifPresent(body -> tray.add(Kind.CAPTION, figure.index(), element, body, extra));
        if (!figure.caption().isEmpty()) {
            Element caption = foundry.cascade().child(element, "figcaption", "", language);
            Fittings own =
                    Fittings.of(
                            foundry.look(caption), new Keep(false, false, 0, true, false, false));
            tray.add(
                    Kind.CAPTION,
                    figure.index(),
                    caption,
                    tray.text(caption, figure.caption(), false),
                    own);
        }
    }

    private void code(Block.CodeBlock code) {
        Element element = foundry.cascade().child(foundry.cascade().body(), "pre", "", language);
        List<Inline> inlines = List.of(CodeLines.of(code));
        tray.add(
                Kind.TEXT,
                code.index(),
                element,
                tray.text(element, inlines, false),
                Fittings.of(foundry.look(element), Keep.TEXT));
    }

    private void ornament(Block.ThematicBreak rule) {
        Element element = foundry.cascade().child(foundry.cascade().body(), "hr", "", language);
        List<Inline> inlines = List.of(new Inline.Text("* * *", rule.span()));
        tray.add(
                Kind.TEXT,
                rule.index(),
                element,
                tray.text(element, inlines, false),
                Fittings.of(foundry.look(element), Keep.TEXT));
    }
}
