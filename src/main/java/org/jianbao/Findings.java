package org.jianbao;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Severities;
import org.jianbao.makeup.MakeupCode;
import org.jianbao.manuscript.Briefing;
import org.jianbao.proofreading.Mark;

/**
 * The problems found in a job, each once: editions of one text may tell the same. Where several
 * editions are made, what was found in making up pages says in which.
 */
final class Findings {

    private final Map<Diagnostic, Set<String>> editionsByProblem = new LinkedHashMap<>();
    private final Map<Diagnostic, Sightings> marked = new HashMap<>();
    private final Set<String> editions = new LinkedHashSet<>();
    private Severities severities = Severities.USUAL;

    /** From now on problems matter as a briefing sets it, those found before too. */
    void settle(Severities asSet) {
        severities = asSet;
    }

    /** Adds what concerns all editions. */
    void add(List<Diagnostic> diagnostics) {
        diagnostics.forEach(d -> editionsByProblem.computeIfAbsent(d, _ -> new LinkedHashSet<>()));
    }

    /** Adds what was found in making an edition. */
    void add(String edition, List<Diagnostic> diagnostics) {
        editions.add(edition);
        add(diagnostics);
        diagnostics.stream()
                .filter(d -> d.code() instanceof MakeupCode)
                .forEach(
                        d -> editionsByProblem.getOrDefault(d, new LinkedHashSet<>()).add(edition));
    }

    /** Adds what a reader of the proofs marked in an edition. */
    void mark(String edition, List<Mark> marks) {
        editions.add(edition);
        for (Mark mark : marks) {
            add(List.of(mark.problem()));
            marked.computeIfAbsent(mark.problem(), _ -> new Sightings()).add(edition, mark);
        }
    }

    /** {@return whether anything stops the build} */
    boolean hasErrors() {
        return told().stream().anyMatch(Diagnostic::isError);
    }

    /** {@return the problems in the order in which they were found} */
    List<Diagnostic> told() {
        List<Diagnostic> told = new ArrayList<>();
        editionsByProblem.forEach((problem, in) ->
                told.add(editions.size() < 2 || in.isEmpty() ? seen(problem) : named(problem, in)));
        return severities.applied(told);
    }

    /**
     * {@return the problems in the order of the files: what concerns the whole, then the texts,
     * verso first}
     */
    List<Diagnostic> inFileOrder(Briefing briefing) {
        List<String> texts =
                briefing.manuscripts().stream().map(text -> text.source().name()).toList();
        return told().stream()
                .sorted(
                        comparingInt((Diagnostic d) -> texts.indexOf(d.span().source().name()))
                                .thenComparing(d -> d.span().source().name())
                                .thenComparingInt(d -> d.span().start()))
                .toList();
    }

    private Diagnostic seen(Diagnostic problem) {
        Sightings where = marked.get(problem);
        return where == null ? problem : where.told(problem, editions.size() > 1);
    }

    private static Diagnostic named(Diagnostic problem, Set<String> editions) {
        return problem.worded(
                (editions.size() == 1 ? "In the edition " : "In the editions ")
                        + Sightings.names(editions)
                        + ": "
                        + problem.message());
    }
}
