package org.jianbao.check.language;

import org.jianbao.check.text.Findings;

/** The words for quotation marks that are wrong. */
final class QuoteFindings {

    private QuoteFindings() {}

    static void wrongWay(Letters letters, int at, char wanted, Findings findings) {
        findings.add(
                LanguageCode.QUOTE_WRONG_WAY,
                "The quotation mark `" + letters.at(at) + "` looks the wrong way.",
                letters.span(at, at + 1),
                "Write `" + wanted + "` here.");
    }

    static void unpaired(Letters letters, int at, char partner, Findings findings) {
        boolean opens = "“‘".indexOf(letters.at(at)) >= 0;
        findings.add(
                LanguageCode.UNPAIRED,
                "The quotation mark `%s` is never %s."
                        .formatted(letters.at(at), opens ? "closed" : "opened"),
                letters.span(at, at + 1),
                "Put the `" + partner + "` where it belongs, or take this one out.");
    }
}
