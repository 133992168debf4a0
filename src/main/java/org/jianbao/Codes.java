package org.jianbao;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jianbao.check.CheckCode;
import org.jianbao.check.acceptance.AcceptanceCode;
import org.jianbao.check.figures.FigureCode;
import org.jianbao.check.glossary.GlossaryCode;
import org.jianbao.check.language.LanguageCode;
import org.jianbao.check.pairing.PairingCode;
import org.jianbao.check.quotes.QuoteCode;
import org.jianbao.diagnostic.DiagnosticCode;
import org.jianbao.diagnostic.Severity;
import org.jianbao.galley.GalleyCode;
import org.jianbao.makeup.MakeupCode;
import org.jianbao.manuscript.markdown.ManuscriptCode;
import org.jianbao.preflight.Rule;
import org.jianbao.preflight.Rules;
import org.jianbao.press.PressCode;
import org.jianbao.proofreading.ProofCode;

/** Every code that there is: the table of {@code docs/codes.md}. */
public final class Codes {

    private Codes() {}

    /** {@return all codes in the order of their names} */
    public static List<DiagnosticCode> all() {
        Stream<DiagnosticCode[]> enums =
                Stream.of(
                        ManuscriptCode.values(),
                        PairingCode.values(),
                        CheckCode.values(),
                        AcceptanceCode.values(),
                        FigureCode.values(),
                        QuoteCode.values(),
                        LanguageCode.values(),
                        GlossaryCode.values(),
                        GalleyCode.values(),
                        MakeupCode.values(),
                        ProofCode.values(),
                        PressCode.values(),
                        StickCode.values());
        return Stream.concat(enums.flatMap(Arrays::stream), Rules.all().stream())
                .sorted(Comparator.comparing(DiagnosticCode::id))
                .toList();
    }

    /**
     * {@return whether {@code checks} in {@code briefing.yaml} can say how much a code matters} An
     * error stays one; of what a build does not tell there is nothing to be set.
     */
    public static boolean isSettable(DiagnosticCode code) {
        boolean told = !(code instanceof Rule rule) || PrintShop.tells(rule);
        return told && code.severity() != Severity.ERROR;
    }
}
