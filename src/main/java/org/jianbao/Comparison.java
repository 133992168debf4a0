package org.jianbao;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jianbao.CompareReport.Told;
import org.jianbao.change.Change;
import org.jianbao.change.Changes;
import org.jianbao.change.Sheets;
import org.jianbao.check.Checks;
import org.jianbao.check.EditionCheck;
import org.jianbao.collation.ChangeBars;
import org.jianbao.collation.Collation;
import org.jianbao.collation.Seating;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Outcome;
import org.jianbao.makeup.Plan;
import org.jianbao.manuscript.Briefing;
import org.jianbao.manuscript.Edition;
import org.jianbao.manuscript.markdown.BriefingReader;

/**
 * Compares two states of a briefing: their texts, the pages of an edition, and what must be printed
 * again; writes a proof with bars in the margin. Nothing else is written.
 */
public final class Comparison {

    /** Stands in the proof's name where that of an edition stands in others. */
    private static final String PROOF = "changes";

    private final CompareJob job;
    private final Progress progress;
    private final FormerState former;
    private final Fingerprints pictures = new Fingerprints();

    private Comparison(CompareJob job, Progress progress, FormerState former) {
        this.job = job;
        this.progress = progress;
        this.former = former;
    }

    /**
     * Compares.
     *
     * @param job what
     * @param progress is told what is being done
     * @throws RefusedJobException if the former state is not to be had, if there is no such
     *     edition, or if the proof cannot be written or a font or a style sheet not be read
     */
    public static CompareReport compare(CompareJob job, Progress progress)
            throws RefusedJobException {
        DeliveryRoom.inspect(buildJob(job, job.folder()));
        try (FormerState former = FormerState.open(job)) {
            return new Comparison(job, progress, former).report();
        }
    }

    /** One of the two states, read and checked. */
    private record State(Optional<Briefing> briefing, boolean paired, Findings findings) {

        static State read(Path folder) {
            Findings findings = new Findings();
            Outcome<Briefing> briefing = BriefingReader.read(folder);
            findings.add(briefing.diagnostics());
            boolean paired = false;
            if (briefing.value().isPresent()) {
                findings.settle(briefing.value().get().severities());
                Checks.Result checked = Checks.of(briefing.value().get());
                findings.add(checked.problems());
                paired = checked.paired();
            }
            return new State(briefing.value(), paired, findings);
        }

        List<Diagnostic> errors() {
            List<Diagnostic> all = briefing.map(findings::inFileOrder).orElseGet(findings::told);
            return all.stream().filter(Diagnostic::isError).toList();
        }
    }

    private CompareReport report() throws RefusedJobException {
        progress.stage("", "reading", 0, 0);
        State old = State.read(former.folder());
        State fresh = State.read(job.folder());
        List<Change> changes = changes(old, fresh);
        Optional<Edition> edition = edition(fresh);
        Optional<MadePages> pages =
                edition.isEmpty() ? Optional.empty() : pages(edition.get(), old, fresh);
        List<Diagnostic> errors = new ArrayList<>(former.shown(old.errors()));
        errors.addAll(fresh.errors());
        if (pages.isEmpty()) {
            List<Told> told = changes.stream().map(c -> new Told(c, List.of(), List.of())).toList();
            return new CompareReport(told, Optional.empty(), Optional.empty(), errors);
        }
        return compared(changes, pages.get(), fresh.briefing().orElseThrow());
    }

    private List<Change> changes(State old, State fresh) {
        if (old.briefing().isEmpty() || fresh.briefing().isEmpty()) {
            return List.of();
        }
        return Changes.of(state(old.briefing().get()), state(fresh.briefing().get()));
    }

    private Changes.State state(Briefing briefing) {
        return new Changes.State(briefing, name -> pictures.of(briefing.folder(), name));
    }

    /** The edition whose pages are compared, if it can be made. */
    private Optional<Edition> edition(State fresh) throws RefusedJobException {
        if (fresh.briefing().isEmpty()) {
            return Optional.empty();
        }
        Briefing briefing = fresh.briefing().get();
        List<String> asked = job.edition().stream().toList();
        Optional<RefusedJobException> unknown = EditionChoice.unknown(briefing, asked);
        if (unknown.isPresent() && !fresh.findings().hasErrors()) {
            throw unknown.get();
        }
        List<Edition> editions = EditionChoice.choose(briefing, asked);
        Optional<Edition> edition =
                editions.stream()
                        .filter(e -> e.layout() == Edition.Layout.FACING)
                        .findFirst()
                        .or(() -> editions.stream().findFirst());
        edition.ifPresent(e -> fresh.findings().add(EditionCheck.check(e)));
        return edition;
    }

    /** An edition's pages in both states. */
    private record MadePages(
            Edition edition, Plan old, EditionMaker.Pages fresh, EditionMaker maker) {}

    private Optional<MadePages> pages(Edition edition, State old, State fresh)
            throws RefusedJobException {
        Optional<Edition> before = old.briefing().flatMap(b -> before(b, edition));
        before.ifPresent(e -> old.findings().add(EditionCheck.check(e)));
        if (before.isEmpty() || old.findings().hasErrors() || fresh.findings().hasErrors()) {
            return Optional.empty();
        }
        try {
            progress.stage(edition.name(), "setting", 0, 2);
            EditionMaker oldMaker = maker(old);
            Outcome<EditionMaker.Pages> was = oldMaker.pages(before.get());
            old.findings().add(edition.name(), was.diagnostics());
            progress.stage(edition.name(), "setting", 1, 2);
            EditionMaker maker = maker(fresh);
            Outcome<EditionMaker.Pages> is = maker.pages(edition);
            fresh.findings().add(edition.name(), is.diagnostics());
            if (was.hasErrors() || is.hasErrors()) {
                return Optional.empty();
            }
            return was.value()
                    .flatMap(o -> is.value().map(n -> new MadePages(edition, o.plan(), n, maker)));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** The edition as it was; as it is, if there was none of that name. */
    private static Optional<Edition> before(Briefing old, Edition edition) {
        return old.editions().stream()
                .filter(e -> e.name().equals(edition.name()))
                .findFirst()
                .or(() -> Optional.of(edition))
                .filter(e -> e.languages().stream().allMatch(l -> old.manuscript(l).isPresent()));
    }

    private EditionMaker maker(State state) throws IOException {
        Briefing briefing = state.briefing().orElseThrow();
        return new EditionMaker(buildJob(job, briefing.folder()), briefing, state.paired());
    }

    private static Job buildJob(CompareJob job, Path folder) {
        return new Job(
                folder,
                job.out(),
                job.edition().stream().toList(),
                job.styles(),
                Optional.empty(),
                job.home());
    }

    private CompareReport compared(List<Change> changes, MadePages made, Briefing briefing)
            throws RefusedJobException {
        Plan fresh = made.fresh().plan();
        Collation collation = Collation.of(made.old(), fresh, pictures::of);
        Seating was = Seating.of(made.old());
        Seating is = Seating.of(fresh);
        List<Told> told =
                changes.stream()
                        .map(c -> new Told(c, was.pages(c, c.before()), is.pages(c, c.after())))
                        .toList();
        Optional<CompareReport.Pages> again = Optional.of(again(made.edition(), collation));
        if (changes.isEmpty() && collation.pages().isEmpty()) {
            return new CompareReport(told, again, Optional.empty(), List.of());
        }
        Outcome<Path> proof = proof(changes, made, briefing);
        List<Diagnostic> errors = proof.diagnostics().stream().filter(Diagnostic::isError).toList();
        return new CompareReport(told, again, proof.value(), errors);
    }

    private static CompareReport.Pages again(Edition edition, Collation collation) {
        List<Integer> pages = collation.pages();
        return new CompareReport.Pages(
                edition.name(),
                collation.before(),
                collation.now(),
                pages,
                collation.from(),
                Sheets.leaves(pages, collation.now()),
                Sheets.ofBooklet(pages, collation.before(), collation.now()));
    }

    private Outcome<Path> proof(List<Change> changes, MadePages made, Briefing briefing)
            throws RefusedJobException {
        progress.stage(made.edition().name(), "printing", 0, 1);
        if (briefing.editions().stream().anyMatch(e -> e.name().equals(PROOF))) {
            throw new RefusedJobException(
                    "The proof would take the place of the edition `" + PROOF + "`.",
                    "Give the edition another name in briefing.yaml.");
        }
        Plan marked = ChangeBars.on(changes, made.old(), made.fresh().plan());
        Path file = new DeliveryRoom(buildJob(job, job.folder()), briefing.slug()).file(PROOF);
        Outcome<byte[]> pdf = made.maker().proof(made.edition(), made.fresh(), marked);
        if (pdf.value().isEmpty()) {
            return Outcome.failed(pdf.diagnostics());
        }
        DeliveryRoom.deliver(pdf.value().get(), file);
        return Outcome.of(file, pdf.diagnostics());
    }

    private static RefusedJobException unreadable(IOException e) {
        return new RefusedJobException(
                "A font or a style sheet cannot be read: " + Setback.reason(e) + ".", "");
    }
}
