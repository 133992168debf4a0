package org.jianbao.check.quotes;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.check.text.Memory;
import org.jianbao.check.text.Passage;
import org.jianbao.check.text.Passage.Kind;
import org.jianbao.check.text.Prose;
import org.jianbao.check.text.Rule;
import org.jianbao.check.text.Texts;
import org.jianbao.check.text.Texts.OneText;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.manuscript.Block;

/**
 * Pull quotes must repeat words of their text.
 *
 * <p>What is left out is shown by an ellipsis. White space, line breaks, quotation marks, emphasis,
 * calls of notes, the case of the first letter and the mark at the end may differ.
 */
public final class QuoteRule implements Rule {

    @Override
    public List<Diagnostic> check(Texts texts) {
        List<Diagnostic> problems = new ArrayList<>();
        Memory.Part memory = texts.memory().part("quotes", "");
        texts.each().forEach(text -> problems.addAll(check(text, memory)));
        return problems;
    }

    /** A quote, its letters in pieces, and the section in which it stands. */
    private record Quote(Prose prose, Bare bare, List<String> pieces, int section) {}

    private static List<Diagnostic> check(OneText text, Memory.Part memory) {
        List<Quote> quotes = quotes(text);
        if (quotes.isEmpty()) {
            return List.of();
        }
        BodyText body = new BodyText(text, memory);
        String letters = body.letters();
        List<Diagnostic> problems = new ArrayList<>();
        List<Quote> missing = new ArrayList<>();
        int[] bounds = {0, 0};
        int section = -1;
        for (Quote quote : quotes) {
            if (quote.section() != section) {
                section = quote.section();
                bounds = body.bounds(section);
            }
            if (BodyText.find(letters, quote.pieces(), bounds[0], bounds[1]) < 0) {
                missing.add(quote);
            }
        }
        if (!missing.isEmpty()) {
            List<String> wanted = missing.stream().map(QuoteRule::longest).toList();
            int[] near = Grams.find(letters, wanted);
            for (int i = 0; i < near.length; i++) {
                problems.add(problem(missing.get(i), wanted.get(i), near[i], body, letters));
            }
        }
        return problems;
    }

    private static List<Quote> quotes(OneText text) {
        List<Quote> quotes = new ArrayList<>();
        int section = 0;
        for (Passage passage : text.passages()) {
            if (passage.block() instanceof Block.Heading heading && heading.level() <= 2) {
                section++;
            }
            Prose prose = passage.prose();
            if (passage.kind() == Kind.PULL_QUOTE && !isMarked(prose)) {
                Bare bare = Bare.of(prose.text());
                List<String> pieces = Bare.pieces(bare.letters());
                if (!pieces.isEmpty()) {
                    quotes.add(new Quote(prose, bare, pieces, section));
                }
            }
        }
        return quotes;
    }

    private static boolean isMarked(Prose prose) {
        for (int i = 0; i < prose.text().length(); i++) {
            if (prose.mark(i) == Prose.Mark.SIC) {
                return true;
            }
        }
        return false;
    }

    private static String longest(Quote quote) {
        return quote.pieces().stream()
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .orElse("");
    }

    private static Diagnostic problem(
            Quote quote, String piece, int near, BodyText body, String letters) {
        if (near < 0 || body.isEmpty()) {
            return QuoteProblems.nowhere(quote.prose());
        }
        int from = Math.max(0, near - 40);
        BodyText.Part part = body.part(Math.min(near + piece.length() / 2, body.length() - 1));
        int whole = BodyText.find(letters, quote.pieces(), from, letters.length());
        if (whole >= 0) {
            return QuoteProblems.otherSection(
                    quote.prose(), body.part(whole), whole, quote.pieces().getFirst().length());
        }
        String wanted = piece.substring(0, Math.min(piece.length(), Grams.LONGEST));
        int start = Math.max(part.from(), from);
        int end =
                Math.min(
                        part.from() + part.bare().letters().length(),
                        near + wanted.length() + wanted.length() / 3 + 40);
        Likeness likeness = Likeness.of(wanted, letters.substring(start, Math.max(start, end)));
        if (likeness.cost() * 5 > wanted.length() * 2) {
            return QuoteProblems.nowhere(quote.prose());
        }
        int offset = quote.bare().letters().indexOf(piece);
        // where letters are only missing, their neighbors are shown
        boolean missing =
                likeness.quoteFrom() >= likeness.quoteTo()
                        || likeness.textFrom() >= likeness.textTo();
        int more = missing ? 1 : 0;
        return QuoteProblems.differs(
                quote.prose(),
                new Stretch(quote.prose(), quote.bare())
                        .words(
                                offset + likeness.quoteFrom() - more,
                                offset + likeness.quoteTo() + more),
                new Stretch(part.passage().prose(), part.bare())
                        .words(
                                start - part.from() + likeness.textFrom() - more,
                                start - part.from() + likeness.textTo() + more));
    }
}
