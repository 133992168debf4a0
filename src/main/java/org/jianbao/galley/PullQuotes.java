package org.jianbao.galley;

import java.util.List;
import java.util.Optional;
import org.jianbao.composition.Profile;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Piece;
import org.jianbao.makeup.PullQuote;
import org.jianbao.manuscript.Block;
import org.w3c.dom.Element;

/** Sets pull quotes: large, or smaller where the words would fill too many lines. */
final class PullQuotes {
    private PullQuotes() {}

    /** Most lines at the large size, Chinese and other languages. */
    private static final int MOST_HAN = 4;

    private static final int MOST_LATIN = 5;

    static PullQuote set(
            Block.PullQuote quote, int owner, Foundry foundry, Theme theme, String language) {
        Element large =
                foundry.cascade().child(foundry.cascade().body(), "aside", "pullquote", language);
        Piece.Stick stick = foundry.stick(large, quote.content(), true);
        double width = theme.length("quote-width", language);
        int most = Galley.isChinese(language) ? MOST_HAN : MOST_LATIN;
        if (stick.matter().set(0, Profile.even(width), 0).lines().size() > most) {
            Element small =
                    foundry.cascade()
                            .child(foundry.cascade().body(), "aside", "pullquote long", language);
            stick = foundry.stick(small, quote.content(), true);
        }
        return new PullQuote(
                quote.index(),
                owner,
                stick.matter(),
                stick.leading(),
                stick.size(),
                Galley.ascent(language) * stick.size(),
                Galley.descent(language) * stick.size() / 2,
                inText(quote, foundry, language),
                language,
                quote.span());
    }

    private static Piece inText(Block.PullQuote quote, Foundry foundry, String language) {
        List<String> classes = List.of("pullquote", "in-text");
        Element element =
                foundry.cascade()
                        .child(
                                foundry.cascade().body(),
                                "aside",
                                String.join(" ", classes),
                                language);
        Look look = foundry.look(element);
        Look.Margin margin = look.margin();
        return new Piece(
                -2 - quote.index(),
                Kind.PULLQUOTE,
                language,
                quote.index(),
                new Piece.Body.Text(foundry.matter(element, quote.content(), true)),
                look.leading(),
                look.size(),
                new Piece.Space(margin.top(), margin.bottom(), margin.left(), margin.right()),
                new Piece.Keep(false, false, 0, true, true, false),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
