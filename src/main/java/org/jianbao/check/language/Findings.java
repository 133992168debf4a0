package org.jianbao.check.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Diagnostic.Related;
import org.jianbao.source.SourceSpan;

/** What the rules find in one text: of each kind the first ones, and how many more there are. */
final class Findings {

    /** More of one kind than this in one text help nobody. */
    static final int MOST = 100;

    private final Map<LanguageCode, List<Diagnostic>> told = new EnumMap<>(LanguageCode.class);
    private final Map<LanguageCode, Integer> untold = new EnumMap<>(LanguageCode.class);

    void add(LanguageCode code, String message, SourceSpan span, String hint) {
        add(code, message, span, hint, List.of());
    }

    void add(
            LanguageCode code,
            String message,
            SourceSpan span,
            String hint,
            List<Related> related) {
        List<Diagnostic> sofar = told.computeIfAbsent(code, c -> new ArrayList<>());
        if (sofar.size() < MOST) {
            sofar.add(new Diagnostic(code, message, span, List.of(hint), related));
        } else {
            untold.merge(code, 1, Integer::sum);
        }
    }

    /** {@return what was found; the last of a kind says how many more of it are not told} */
    List<Diagnostic> all() {
        List<Diagnostic> all = new ArrayList<>();
        told.forEach((code, found) -> {
            all.addAll(found);
            Integer more = untold.get(code);
            if (more != null) {
                all.add(withMore(all.removeLast(), more));
            }
        });
        return all;
    }

    private static Diagnostic withMore(Diagnostic last, int more) {
        List<String> hints = new ArrayList<>(last.hints());
        hints.add("This text has " + more + " more of them, which are not told.");
        return new Diagnostic(
                last.code(), last.severity(), last.message(), last.span(), hints, last.related());
    }
}
