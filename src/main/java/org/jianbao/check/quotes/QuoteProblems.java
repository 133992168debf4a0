package org.jianbao.check.quotes;

import java.util.List;
import org.jianbao.check.text.Prose;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Diagnostic.Related;

/** What can be wrong with the words of pull quotes: one method for each problem. */
final class QuoteProblems {

    private QuoteProblems() {}

    static Diagnostic nowhere(Prose quote) {
        return new Diagnostic(
                QuoteCode.NOT_IN_TEXT,
                "The words of this pull quote are not in the text.",
                quote.span(0, quote.text().length()),
                "A pull quote repeats words of the text, with `…` for what is left out.");
    }

    static Diagnostic differs(Prose quote, Stretch.Words here, Stretch.Words there) {
        return new Diagnostic(
                QuoteCode.NOT_IN_TEXT,
                "This pull quote says `%s` where the text says `%s`."
                        .formatted(shown(here.text()), shown(there.text())),
                here.span(),
                List.of("Give the words as they stand, with `…` for what is left out."),
                List.of(new Related(there.span(), "The text from which it seems to come.")));
    }

    static Diagnostic otherSection(Prose quote, BodyText.Part part, int at, int length) {
        Prose prose = part.passage().prose();
        int[] offsets = part.bare().offsets();
        int from = offsets[Math.clamp(at - part.from(), 0, offsets.length - 1)];
        int to = offsets[Math.clamp(at - part.from() + length - 1L, 0, offsets.length - 1)] + 1;
        return new Diagnostic(
                QuoteCode.OTHER_SECTION,
                "The words of this pull quote stand in another section.",
                quote.span(0, quote.text().length()),
                List.of("Put the pull quote before the paragraph whose words it repeats."),
                List.of(new Related(prose.span(from, to), "They stand here.")));
    }

    /** Long differences are cut: the places show all of them. */
    private static String shown(String words) {
        return words.length() <= 40 ? words : words.substring(0, 40) + "…";
    }
}
