package org.jianbao.galley;

import java.util.List;
import org.jianbao.makeup.Branch;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Piece;
import org.jianbao.makeup.Piece.Keep;
import org.jianbao.makeup.Piece.Mark;
import org.jianbao.makeup.Piece.Where;
import org.jianbao.makeup.Placement;
import org.jianbao.makeup.Role;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Inline;
import org.jianbao.manuscript.Inlines;
import org.w3c.dom.Element;

/** Cuts a manuscript's blocks into pieces for the makeup. */
final class PieceCutter {

    /** Lines of text that stay with a heading. */
    private static final int LEAD = 3;

    private final PieceTray tray;
    private final Foundry foundry;
    private final Words words;
    private final FigureCutter figures;
    private boolean afterHeading = true;
    private boolean afterStatement;
    private int sections;

    PieceCutter(PieceTray tray, Words words, FigureCutter figures) {
        this.tray = tray;
        this.foundry = tray.foundry();
        this.words = words;
        this.figures = figures;
    }

    /** Cuts one block of the text; pull quotes are left to others. */
    void cut(Block block) {
        sections = tray.cut(block.index(), List.of(block), place(block), () -> cutAnew(block));
        goOnAfter(block);
    }

    private FormerCuts.Place place(Block block) {
        return new FormerCuts.Place(
                tray.size(),
                tray.afloat(),
                sections,
                afterHeading,
                afterStatement,
                block instanceof Block.Figure figure ? figures.owner(figure) : -1);
    }

    private int cutAnew(Block block) {
        cut(block, new Enclosure(foundry.cascade().body(), 0, 0));
        return sections;
    }

    private void cut(Block block, Enclosure enclosure) {
        switch (block) {
            case Block.Heading heading -> heading(heading, enclosure);
            case Block.Paragraph paragraph -> paragraph(paragraph, enclosure);
            case Block.Listing listing -> new ListCutter(tray, this::cut).cut(listing, enclosure);
            case Block.Quotation quotation ->
                    new QuotationCutter(tray, this::cut).cut(quotation, enclosure);
            case Block.PullQuote _ -> {}
            case Block.Recommendations recommendations ->
                    new RecommendationsCutter(tray, this::cut).cut(recommendations);
            case Block.Table table -> new TableCutter(tray).cut(table, enclosure);
            case Block.Figure figure -> figures.cut(figure, enclosure);
            case Block.CodeBlock code -> code(code, enclosure);
            case Block.ThematicBreak rule -> ornament(rule, enclosure);
        }
        goOnAfter(block);
    }

    private void goOnAfter(Block block) {
        if (Sections.isInText(block)) {
            afterStatement =
                    block instanceof Block.Quotation quotation
                            && !quotation.attribution().isEmpty();
            afterHeading = block instanceof Block.Heading;
        }
    }

    private void heading(Block.Heading heading, Enclosure enclosure) {
        String classes = String.join(" ", heading.attributes().classes());
        Element element = tray.child(enclosure.element(), "h" + heading.level(), classes);
        Look look = foundry.look(element);
        boolean section = heading.level() <= 2;
        boolean fresh = look.style().isForcePageBreakBefore();
        Keep keep = new Keep(false, heading.level() <= 3, LEAD, true, section, fresh);
        Fittings extra =
                Fittings.of(look, keep)
                        .with(enclosure.around(look))
                        .named(heading.attributes().id())
                        .listed(
                                new Placement.Bookmark(
                                        Math.max(1, heading.level() - 1),
                                        Inlines.plainText(heading.content())));
        if (Sections.isNumbered(heading) && !tray.frame().inColumns()) {
            extra = extra.with(number(heading, element));
        }
        tray.add(
                Kind.HEADING,
                heading.index(),
                element,
                tray.text(element, heading.content(), true),
                extra);
    }

    /** A section's number, beyond the line; columns have no room for it there. */
    private Mark number(Block.Heading block, Element heading) {
        sections++;
        Element number = tray.child(heading, "span", "number");
        List<Inline> text = List.of(new Inline.Text(words.sectionNumber(sections), block.span()));
        Branch label = tray.structure().branch(heading, block.index()).child(Role.LABEL, 0);
        Piece.Stick stick = foundry.stick(number, text, false).on(label);
        return new Mark(Where.BEYOND, List.of(stick), Kind.HEADING, 0);
    }

    private void paragraph(Block.Paragraph paragraph, Enclosure enclosure) {
        Element element =
                tray.child(enclosure.element(), "p", afterHeading ? "text first" : "text");
        text(
                paragraph,
                element,
                paragraph.content(),
                enclosure,
                afterStatement ? Keep.TEXT.leveled() : Keep.TEXT);
    }

    private void code(Block.CodeBlock code, Enclosure enclosure) {
        Element element = tray.child(enclosure.element(), "pre", "");
        List<Inline> inlines = List.of(CodeLines.of(code));
        text(code, element, inlines, enclosure, Keep.TEXT);
    }

    private void ornament(Block.ThematicBreak rule, Enclosure enclosure) {
        Element element = tray.child(enclosure.element(), "hr", "");
        List<Inline> inlines = List.of(new Inline.Text("* * *", rule.span()));
        text(rule, element, inlines, enclosure, Keep.TEXT);
    }

    private void text(
            Block block, Element element, List<Inline> inlines, Enclosure enclosure, Keep keep) {
        Look look = foundry.look(element);
        tray.add(
                Kind.TEXT,
                block.index(),
                element,
                tray.text(element, inlines, false),
                Fittings.of(look, keep).with(enclosure.around(look)));
    }
}
