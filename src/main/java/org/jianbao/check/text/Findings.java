package org.jianbao.check.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Diagnostic.Related;
import org.jianbao.diagnostic.DiagnosticCode;
import org.jianbao.source.SourceSpan;

/** What the rules find in one text: of each kind the first ones, and how many more there are. */
public final class Findings {

    /** More of one kind than this in one text help nobody. */
    static final int MOST = 100;

    private final int most;
    private final Map<DiagnosticCode, List<Diagnostic>> told = new LinkedHashMap<>();
    private final Map<DiagnosticCode, Integer> untold = new LinkedHashMap<>();

    /** Nothing found yet. */
    public Findings() {
        this(MOST);
    }

    private Findings(int most) {
        this.most = most;
    }

    /** {@return findings that keep all: those of a part of a text} */
    public static Findings unlimited() {
        return new Findings(Integer.MAX_VALUE);
    }

    /** Takes a problem, if it is not one too many of its kind. */
    public void add(DiagnosticCode code, String message, SourceSpan span, String hint) {
        add(code, message, span, hint, List.of());
    }

    /** Takes a problem with other places that belong to it. */
    public void add(
            DiagnosticCode code,
            String message,
            SourceSpan span,
            String hint,
            List<Related> related) {
        add(new Diagnostic(code, message, span, List.of(hint), related));
    }

    /** Takes a problem as it is. */
    public void add(Diagnostic problem) {
        List<Diagnostic> sofar = told.computeIfAbsent(problem.code(), c -> new ArrayList<>());
        if (sofar.size() < most) {
            sofar.add(problem);
        } else {
            untold.merge(problem.code(), 1, Integer::sum);
        }
    }

    /** {@return what was found; the last of a kind says how many more of it are not told} */
    public List<Diagnostic> all() {
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
        return last.hinting("This text has " + more + " more of them, which are not told.");
    }
}
