package org.jianbao.galley;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Piece;
import org.jianbao.makeup.Piece.Keep;
import org.jianbao.makeup.Piece.Mark;
import org.jianbao.makeup.Piece.Space;
import org.jianbao.makeup.Piece.Where;
import org.jianbao.makeup.Role;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Inline;
import org.w3c.dom.Element;

/**
 * Cuts quotations. With an attribution they are statements: the speaker stands beyond the line or,
 * in columns, on a line of their own right below.
 */
final class QuotationCutter {

    private final PieceTray tray;
    private final Enclosure.Cutter others;

    /**
     * Cuts into a tray.
     *
     * @param tray where pieces go
     * @param others cuts what a quotation holds beside paragraphs
     */
    QuotationCutter(PieceTray tray, Enclosure.Cutter others) {
        this.tray = tray;
        this.others = others;
    }

    void cut(Block.Quotation quotation, Enclosure enclosure) {
        boolean statement = !quotation.attribution().isEmpty();
        boolean below = statement && tray.frame().inColumns();
        Element element =
                tray.child(enclosure.element(), "blockquote", statement ? "statement" : "");
        Look look = tray.foundry().look(element);
        Space all = enclosure.around(look);
        List<Block> blocks = quotation.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            boolean last = i == blocks.size() - 1;
            if (!(blocks.get(i) instanceof Block.Paragraph paragraph)) {
                others.cut(blocks.get(i), Enclosure.of(element, all));
                continue;
            }
            Space space =
                    new Space(
                            i == 0 ? all.before() : 0,
                            last && !below ? all.after() : 0,
                            all.left(),
                            all.right());
            // A line of attribution that follows is led as a heading leads its text.
            int lead = last && below ? 1 : 0;
            Keep keep = new Keep(!statement, statement, lead, statement, statement, false);
            Fittings extra = Fittings.of(look, keep).with(space);
            if (i == 0 && statement && !below) {
                extra = extra.with(beyond(quotation, element));
            }
            tray.add(
                    Kind.QUOTE,
                    quotation.index(),
                    element,
                    tray.text(element, paragraph.content(), statement),
                    extra);
        }
        if (below) {
            below(quotation, element, all);
        }
    }

    private Mark beyond(Block.Quotation quotation, Element element) {
        Element speaker = tray.child(element, "p", "attribution");
        Piece.Stick stick =
                tray.foundry()
                        .stick(speaker, quotation.attribution(), false)
                        .on(tray.structure().last(Role.PARAGRAPH, element, quotation.index()));
        return new Mark(Where.BEYOND, List.of(stick), Kind.QUOTE, 0);
    }

    private void below(Block.Quotation quotation, Element element, Space around) {
        Element speaker = tray.child(element, "p", "attribution");
        Space own = Fittings.around(tray.foundry().look(speaker));
        String dash = Galley.isChinese(tray.language()) ? "——" : "— ";
        List<Inline> words = new ArrayList<>();
        words.add(new Inline.Text(dash, quotation.attribution().getFirst().span()));
        words.addAll(quotation.attribution());
        Space space =
                new Space(
                        own.before(),
                        Math.max(around.after(), own.after()),
                        around.left() + own.left(),
                        around.right() + own.right());
        Keep keep = new Keep(false, false, 0, true, false, false);
        tray.add(
                Kind.QUOTE,
                quotation.index(),
                speaker,
                tray.text(speaker, words, false),
                Fittings.of(tray.foundry().look(speaker), keep).with(space));
    }
}
