package org.jianbao.check;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.check.acceptance.AcceptedFile;
import org.jianbao.check.acceptance.StaleTranslations;
import org.jianbao.check.figures.AddressRule;
import org.jianbao.check.figures.FigureRule;
import org.jianbao.check.figures.NameRule;
import org.jianbao.check.glossary.AvoidedWords;
import org.jianbao.check.glossary.Counterparts;
import org.jianbao.check.language.Language;
import org.jianbao.check.pairing.Pairing;
import org.jianbao.check.quotes.QuoteRule;
import org.jianbao.check.text.Memory;
import org.jianbao.check.text.Rule;
import org.jianbao.check.text.Texts;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.manuscript.Briefing;

/** Holds the texts of a briefing against every rule: the way in to this package. */
public final class Checks {

    /**
     * The rules after that of accepted translations, in the order in which they are read about in
     * {@code docs/checks.md}.
     */
    private static final List<Rule> RULES =
            List.of(
                    new FigureRule(),
                    new AddressRule(),
                    new NameRule(),
                    new QuoteRule(),
                    new Language(),
                    new AvoidedWords(),
                    new Counterparts());

    private Checks() {}

    /**
     * What the checks found.
     *
     * @param texts the texts as the rules read them, with the blocks that pair
     * @param paired whether the languages agree block by block
     * @param problems what breaks a rule, rule by rule
     */
    public record Result(Texts texts, boolean paired, List<Diagnostic> problems) {
        /** Copies the list. */
        public Result {
            problems = List.copyOf(problems);
        }
    }

    /** {@return what is wrong with the texts of a briefing} */
    public static Result of(Briefing briefing) {
        return of(briefing, Pairing.of(briefing));
    }

    /**
     * {@return what is wrong with the texts of a briefing}
     *
     * @param briefing the briefing
     * @param pairing how its blocks pair
     */
    public static Result of(Briefing briefing, Pairing.Result pairing) {
        return of(briefing, pairing, Memory.none(), new StaleTranslations());
    }

    /**
     * {@return what is wrong with the texts of a briefing}
     *
     * @param briefing the briefing
     * @param pairing how its blocks pair
     * @param memory what rules found before; learns what they find now
     * @param accepted the list of translations that were accepted
     */
    public static Result of(
            Briefing briefing, Pairing.Result pairing, Memory memory, AcceptedFile accepted) {
        return of(briefing, pairing, memory, new StaleTranslations(_ -> accepted));
    }

    private static Result of(
            Briefing briefing, Pairing.Result pairing, Memory memory, StaleTranslations first) {
        Texts texts = Texts.of(briefing, pairing.pairs(), memory);
        List<Diagnostic> problems = new ArrayList<>(pairing.problems());
        problems.addAll(first.check(texts));
        RULES.forEach(rule -> problems.addAll(rule.check(texts)));
        return new Result(texts, pairing.agrees(), problems);
    }
}
