package org.jianbao.check.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jianbao.check.acceptance.Standing.State;
import org.jianbao.check.text.Rule;
import org.jianbao.check.text.Texts;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Severity;
import org.jianbao.manuscript.Briefing;

/**
 * The rule that a text which changed after it was accepted is read against its counterpart again.
 * Without a list of accepted texts there is nothing to hold it against, and nothing is told.
 */
public final class StaleTranslations implements Rule {

    private final Function<Briefing, AcceptedFile> accepted;

    /** A rule that reads the list itself. */
    public StaleTranslations() {
        this(AcceptedFile::read);
    }

    /**
     * A rule.
     *
     * @param accepted gives the list of a briefing
     */
    public StaleTranslations(Function<Briefing, AcceptedFile> accepted) {
        this.accepted = accepted;
    }

    @Override
    public List<Diagnostic> check(Texts texts) {
        if (texts.each().size() < 2) {
            return List.of();
        }
        AcceptedFile file = accepted.apply(texts.briefing());
        List<Diagnostic> problems = new ArrayList<>(file.problems());
        if (file.exists() && file.readable()) {
            StaleProblems told = new StaleProblems(texts.briefing());
            tell(Standing.of(PairedParts.of(texts), file.lines()), told, problems);
        }
        return problems;
    }

    private static void tell(
            List<Standing> standings, StaleProblems told, List<Diagnostic> problems) {
        List<PairedPart> run = new ArrayList<>();
        for (Standing standing : standings) {
            boolean follows = standing.state() == State.NEW;
            if (!run.isEmpty() && !(follows && sameLanguages(run.getLast(), standing.part()))) {
                problems.add(told.never(run));
                run.clear();
            }
            switch (standing.state()) {
                case ACCEPTED -> {}
                case NEW -> run.add(standing.part());
                case LEFT_CHANGED, RIGHT_CHANGED, BOTH_CHANGED -> problems.add(told.of(standing));
            }
        }
        if (!run.isEmpty()) {
            problems.add(told.never(run));
        }
    }

    private static boolean sameLanguages(PairedPart a, PairedPart b) {
        return a.right().language().equals(b.right().language());
    }

    /**
     * {@return what an edition for print is refused for where translations are asked to be
     * accepted} What is stale is an error then, whatever {@code checks} say, and so is a briefing
     * of which nothing was ever accepted.
     *
     * @param texts the texts of the briefing
     * @param problems what was found in them, of all kinds
     */
    public static List<Diagnostic> strictly(Texts texts, List<Diagnostic> problems) {
        List<Diagnostic> strict =
                new ArrayList<>(problems.stream().map(StaleTranslations::raised).toList());
        if (texts.each().size() > 1 && !AcceptedFile.read(texts.briefing()).exists()) {
            strict.add(new StaleProblems(texts.briefing()).nothing().as(Severity.ERROR));
        }
        return strict;
    }

    private static Diagnostic raised(Diagnostic problem) {
        return problem.code() instanceof AcceptanceCode code && code.staysPrint()
                ? problem.as(Severity.ERROR)
                : problem;
    }
}
