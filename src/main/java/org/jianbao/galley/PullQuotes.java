package org.jianbao.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jianbao.composition.Profile;
import org.jianbao.makeup.Branch;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Piece;
import org.jianbao.makeup.PullQuote;
import org.jianbao.makeup.Role;
import org.jianbao.manuscript.Block;
import org.w3c.dom.Element;

/** Sets pull quotes: large, or smaller where the words would fill too many lines. */
final class PullQuotes {

    /** Most lines at the large size, Chinese and other languages. */
    private static final int MOST_HAN = 4;

    private static final int MOST_LATIN = 5;

    private final PieceTray tray;
    private final Foundry foundry;
    private final String language;
    private final double width;
    private final Repetition text;

    /** What a quote depends on beside its words. */
    private record Place(int owner, boolean repeated) {}

    private PullQuotes(PieceTray tray, Theme theme, Repetition text) {
        this.tray = tray;
        this.text = text;
        this.foundry = tray.foundry();
        this.language = tray.language();
        this.width = theme.length("quote-width", language);
    }

    /** {@return the pull quotes of a text, each with the block that it belongs to} */
    static List<PullQuote> of(Sections sections, PieceTray tray, Theme theme) {
        PullQuotes setter = new PullQuotes(tray, theme, Repetition.of(sections.text()));
        List<PullQuote> quotes = new ArrayList<>();
        for (Block block : sections.text()) {
            if (block instanceof Block.PullQuote quote && !quote.content().isEmpty()) {
                Place place = new Place(sections.after(quote), setter.text.has(quote.content()));
                quotes.add(
                        tray.cuts()
                                .of(
                                        "quote " + quote.index(),
                                        List.of(block),
                                        place,
                                        PullQuote.class,
                                        () -> setter.set(quote, place)));
            }
        }
        return quotes;
    }

    private PullQuote set(Block.PullQuote quote, Place place) {
        Piece.Stick stick = foundry.stick(tray.child("aside", "pullquote"), quote.content(), true);
        Branch branch = branch(quote, place);
        int most = Galley.isChinese(language) ? MOST_HAN : MOST_LATIN;
        if (stick.matter().set(0, Profile.even(width), 0).lines().size() > most) {
            Element small = tray.child("aside", "pullquote long");
            stick = foundry.stick(small, quote.content(), true);
        }
        return new PullQuote(
                quote.index(),
                place.owner(),
                stick.matter(),
                stick.leading(),
                stick.size(),
                Galley.ascent(language) * stick.size(),
                Galley.descent(language) * stick.size() / 2,
                inText(quote, branch),
                language,
                quote.span(),
                branch);
    }

    /** What the text says anyhow is not read again. */
    private Branch branch(Block.PullQuote quote, Place place) {
        return place.repeated()
                ? Branch.ARTIFACT
                : tray.structure()
                        .leaf(Role.QUOTATION, null, quote.index())
                        .child(Role.PARAGRAPH, 0);
    }

    private Piece inText(Block.PullQuote quote, Branch branch) {
        Element element = tray.child("aside", "pullquote in-text");
        Look look = foundry.look(element);
        boolean inColumns = tray.frame().inColumns();
        return new Piece(
                -2 - quote.index(),
                Kind.PULLQUOTE,
                language,
                quote.index(),
                tray.text(element, quote.content(), true),
                look.leading(),
                look.size(),
                Fittings.around(look),
                new Piece.Keep(false, inColumns, 0, true, !inColumns, false),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                branch);
    }
}
