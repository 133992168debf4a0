package org.jianbao;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jianbao.AcceptReport.Item;
import org.jianbao.check.acceptance.Accepted;
import org.jianbao.check.acceptance.AcceptedFile;
import org.jianbao.check.acceptance.PairedPart;
import org.jianbao.check.acceptance.PairedParts;
import org.jianbao.check.acceptance.Standing;
import org.jianbao.check.pairing.Pairing;
import org.jianbao.check.text.Texts;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Outcome;
import org.jianbao.manuscript.Briefing;
import org.jianbao.manuscript.markdown.BriefingReader;
import org.jianbao.press.Delivery;

/**
 * Where translations are read against their texts and accepted: keeps {@link AcceptedFile}.
 *
 * <p>Nothing is accepted while the texts have errors or their blocks do not pair, since it would
 * not be sure what was read against what.
 */
public final class ProofDesk {

    private final Briefing briefing;
    private final AcceptedFile file;
    private final List<Standing> standings;
    private final List<Diagnostic> problems;

    private ProofDesk(Briefing briefing, Texts texts, List<Diagnostic> problems) {
        this.briefing = briefing;
        this.file = AcceptedFile.read(briefing);
        this.standings = Standing.of(PairedParts.of(texts), file.lines());
        this.problems = problems;
    }

    /**
     * Accepts texts as they stand.
     *
     * @param folder the manuscript's folder
     * @param names which: names of blocks or of sections, or places such as {@code en.md:120}; none
     *     for all
     * @return what was accepted, and why nothing was if there are errors
     * @throws RefusedJobException if there is nothing of a name, or the list cannot be written
     */
    public static AcceptReport accept(Path folder, List<String> names) throws RefusedJobException {
        return open(folder, names, true);
    }

    /**
     * Tells how texts stand, and writes nothing.
     *
     * @param folder the manuscript's folder
     * @param names which, as in {@link #accept}; none for all
     * @return how they stand
     * @throws RefusedJobException if there is nothing of a name
     */
    public static AcceptReport list(Path folder, List<String> names) throws RefusedJobException {
        return open(folder, names, false);
    }

    private static AcceptReport open(Path folder, List<String> names, boolean written)
            throws RefusedJobException {
        Outcome<Briefing> outcome = BriefingReader.read(folder);
        List<Diagnostic> problems = new ArrayList<>(outcome.diagnostics());
        if (outcome.value().isEmpty()) {
            return AcceptReport.refused(problems);
        }
        Briefing briefing = outcome.value().get();
        Pairing.Result pairing = Pairing.of(briefing);
        problems.addAll(pairing.problems());
        if (problems.stream().anyMatch(Diagnostic::isError)) {
            return AcceptReport.refused(problems);
        }
        if (briefing.manuscripts().size() < 2) {
            throw new RefusedJobException(
                    "This briefing has one language: there is no translation to accept.", "");
        }
        Texts texts = Texts.of(briefing, pairing.pairs());
        return new ProofDesk(briefing, texts, problems).report(names, written);
    }

    private AcceptReport report(List<String> names, boolean written) throws RefusedJobException {
        problems.addAll(file.problems());
        if (written && !file.readable()) {
            return AcceptReport.refused(problems);
        }
        Set<PairedPart> chosen = new HashSet<>(choose(names));
        if (written) {
            write(chosen);
        }
        List<Item> items =
                standings.stream()
                        .filter(standing -> chosen.contains(standing.part()))
                        .map(Item::of)
                        .toList();
        return new AcceptReport(AcceptedFile.name(briefing), items, open(), false, problems);
    }

    private int open() {
        return (int) standings.stream().filter(Standing::isOpen).count();
    }

    private List<PairedPart> choose(List<String> names) throws RefusedJobException {
        List<PairedPart> all = standings.stream().map(Standing::part).toList();
        List<PairedPart> chosen = new ArrayList<>();
        for (String name : names) {
            chosen.addAll(new PartChoice(all).named(name));
        }
        return names.isEmpty() ? all : chosen;
    }

    /** Writes the list: what is accepted as it stands, the rest as it was accepted before. */
    private void write(Set<PairedPart> chosen) throws RefusedJobException {
        List<Accepted> lines =
                standings.stream().flatMap(standing -> line(standing, chosen).stream()).toList();
        boolean same = file.exists() && file.problems().isEmpty() && lines.equals(file.lines());
        Path path = AcceptedFile.path(briefing);
        try {
            if (!same) {
                Delivery.deliver(AcceptedFile.text(lines).getBytes(StandardCharsets.UTF_8), path);
            }
        } catch (IOException e) {
            throw new RefusedJobException(
                    "`" + path + "` cannot be written: " + Setback.reason(e) + ".",
                    "See to it that you may write there.");
        }
    }

    private static Optional<Accepted> line(Standing standing, Set<PairedPart> chosen) {
        PairedPart part = standing.part();
        return chosen.contains(part) || !standing.isOpen()
                ? Optional.of(part.accepted())
                : standing.line().map(line -> new Accepted(part.id(), line.first(), line.second()));
    }
}
