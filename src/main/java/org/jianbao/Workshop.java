package org.jianbao;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jianbao.EditionMaker.MadeEdition;
import org.jianbao.EditionMaker.Pages;
import org.jianbao.check.Checks;
import org.jianbao.check.EditionCheck;
import org.jianbao.check.SettingsCheck;
import org.jianbao.check.acceptance.StaleTranslations;
import org.jianbao.diagnostic.Outcome;
import org.jianbao.makeup.Balance;
import org.jianbao.manuscript.Briefing;
import org.jianbao.manuscript.Edition;

/**
 * Builds the editions of a briefing, from the manuscript's folder to the finished files.
 *
 * <p>Every phase goes on after a problem, so that one run tells all of them. If any is an error,
 * nothing is delivered and former files stay.
 */
public final class Workshop {

    private final Job job;
    private final Progress progress;
    private final Bench bench;
    private final Findings findings = new Findings();
    private List<Proof> proofs = List.of();

    /**
     * A workshop for one build.
     *
     * @param bench has what was made before
     */
    Workshop(Job job, Progress progress, Bench bench) {
        this.job = job;
        this.progress = progress;
        this.bench = bench;
    }

    /**
     * Builds a briefing.
     *
     * @param job what is to be built
     * @param progress is told what is being done
     * @return the files made and every problem
     * @throws RefusedJobException if it asks for an edition that there is not, or if a file cannot
     *     be written, or a font or a style sheet not be read
     */
    public static Report build(Job job, Progress progress) throws RefusedJobException {
        return build(job, progress, new Stopwatch());
    }

    /**
     * Builds a briefing and takes the time.
     *
     * @param job what is to be built
     * @param progress is told what is being done
     * @param watch takes the time of each stage
     * @return the files made and every problem
     * @throws RefusedJobException as without a watch
     */
    public static Report build(Job job, Progress progress, Stopwatch watch)
            throws RefusedJobException {
        DeliveryRoom.inspect(job);
        return once(job, progress, watch).report(true);
    }

    /**
     * Checks a briefing as {@link #build} does, pages included, and writes nothing.
     *
     * @param job what is to be checked; its output is not looked at
     * @param progress is told what is being done
     * @return every problem, and no files
     * @throws RefusedJobException if it asks for an edition that there is not, or if a font or a
     *     style sheet cannot be read
     */
    public static Report check(Job job, Progress progress) throws RefusedJobException {
        return check(job, progress, new Stopwatch());
    }

    /**
     * Checks a briefing and takes the time.
     *
     * @param job what is to be checked; its output is not looked at
     * @param progress is told what is being done
     * @param watch takes the time of each stage
     * @return every problem, and no files
     * @throws RefusedJobException as without a watch
     */
    public static Report check(Job job, Progress progress, Stopwatch watch)
            throws RefusedJobException {
        return once(job, progress, watch).report(false);
    }

    private static Workshop once(Job job, Progress progress, Stopwatch watch) {
        Bench bench = Bench.forOnce();
        bench.begin(watch);
        return new Workshop(job, progress, bench);
    }

    /** Does the job; prints and delivers only if it is to be {@code printed}. */
    Report report(boolean printed) throws RefusedJobException {
        bench.prepare(job.home());
        Optional<Briefing> briefing = read();
        if (briefing.isEmpty()) {
            return new Report(0, List.of(), findings.told());
        }
        findings.settle(briefing.get().severities());
        findings.add(SettingsCheck.check(briefing.get().severities(), Codes::all));
        Checking checking = Checking.begin(briefing.get(), bench);
        List<Edition> editions = choose(briefing.get(), checking);
        List<Attempt> attempts = make(briefing.get(), editions, checking, printed);
        tell(briefing.get(), checking);
        attempts.forEach(this::tell);
        proofs = attempts.stream().flatMap(attempt -> attempt.proof().stream()).toList();
        List<Product> products = findings.hasErrors() ? List.of() : deliver(briefing.get());
        int texts = briefing.get().manuscripts().size();
        return new Report(texts, products, findings.inFileOrder(briefing.get()));
    }

    /** {@return the editions made, delivered or not} */
    List<Proof> proofs() {
        return proofs;
    }

    /** Tells what is wrong with the texts, and with what is asked of them. */
    private void tell(Briefing briefing, Checking checking) {
        Checks.Result checked = checking.result();
        findings.add(
                isStrict(briefing)
                        ? StaleTranslations.strictly(checked.texts(), checked.problems())
                        : checked.problems());
        EditionChoice.choose(briefing, job.editions())
                .forEach(edition -> findings.add(EditionCheck.check(edition)));
    }

    private void tell(Attempt attempt) {
        try {
            attempt.tell(findings);
        } catch (RuntimeException e) {
            // A briefing read in part may break what comes after: then the reason is told.
            if (!findings.hasErrors()) {
                throw e;
            }
        }
    }

    /** Whether nothing may be printed that nobody has accepted. */
    private boolean isStrict(Briefing briefing) {
        return job.strict()
                && EditionChoice.choose(briefing, job.editions()).stream()
                        .anyMatch(edition -> edition.profile() == Edition.Profile.PRINT);
    }

    private Optional<Briefing> read() {
        progress.stage("", "reading", 0, 0);
        Outcome<Briefing> briefing = bench.briefing(job.folder());
        findings.add(briefing.diagnostics());
        return briefing.value();
    }

    private List<Edition> choose(Briefing briefing, Checking checking) throws RefusedJobException {
        List<Edition> editions = EditionChoice.choose(briefing, job.editions());
        Optional<RefusedJobException> unknown = EditionChoice.unknown(briefing, job.editions());
        // An edition may be missing because it is itself at fault: then its errors tell more.
        if (unknown.isPresent() && !hasErrors(briefing, checking)) {
            throw unknown.get();
        }
        return editions.stream().filter(edition -> EditionCheck.check(edition).isEmpty()).toList();
    }

    /** Whether the texts have errors, or what is asked of them has; waits for the checks. */
    private boolean hasErrors(Briefing briefing, Checking checking) {
        Findings all = new Findings();
        all.settle(briefing.severities());
        all.add(findings.told());
        all.add(checking.result().problems());
        EditionChoice.choose(briefing, job.editions())
                .forEach(edition -> all.add(EditionCheck.check(edition)));
        return all.hasErrors();
    }

    /**
     * What came of an edition.
     *
     * @param edition which
     * @param pages its pages, with what is wrong with them
     * @param made its file, if it was to be printed
     * @param time how long it took
     */
    private record Attempt(
            Edition edition,
            Outcome<Pages> pages,
            Optional<Outcome<MadeEdition>> made,
            Duration time) {

        void tell(Findings findings) {
            findings.add(edition.name(), pages.diagnostics());
            pages.value().ifPresent(p -> findings.mark(edition.name(), p.marks().result()));
            made.ifPresent(m -> findings.add(edition.name(), m.diagnostics()));
        }

        Optional<Proof> proof() {
            return made.flatMap(Outcome::value).map(m -> new Proof(edition, m, time));
        }
    }

    /** Makes editions; their files only if they are to be {@code printed}. */
    private List<Attempt> make(
            Briefing briefing, List<Edition> editions, Checking checking, boolean printed)
            throws RefusedJobException {
        List<Attempt> attempts = new ArrayList<>();
        try {
            bench.expect(editions.stream().map(EditionMaker.Copy::of).distinct().count());
            EditionMaker maker = new EditionMaker(job, briefing, checking::paired, bench);
            for (Edition edition : editions) {
                bench.watch().turnTo(edition.name());
                progress.stage(edition.name(), "setting", attempts.size(), editions.size());
                try {
                    attempts.add(make(maker, edition, printed));
                } catch (RuntimeException e) {
                    // A briefing read in part may break what comes after: then the reason is told.
                    if (!hasErrors(briefing, checking) && !haveErrors(attempts)) {
                        throw e;
                    }
                }
            }
        } catch (IOException e) {
            throw new RefusedJobException(
                    "A font or a style sheet cannot be read: " + Setback.reason(e) + ".", "");
        } finally {
            bench.watch().turnTo("");
        }
        return attempts;
    }

    private static boolean haveErrors(List<Attempt> attempts) {
        return attempts.stream().anyMatch(attempt -> attempt.pages().hasErrors());
    }

    private static Attempt make(EditionMaker maker, Edition edition, boolean printed)
            throws IOException, RefusedJobException {
        long start = System.nanoTime();
        Outcome<Pages> pages = maker.pages(edition);
        Optional<Outcome<MadeEdition>> made =
                printed && pages.value().isPresent()
                        ? Optional.of(maker.print(edition, pages.value().get()))
                        : Optional.empty();
        return new Attempt(edition, pages, made, Duration.ofNanos(System.nanoTime() - start));
    }

    private List<Product> deliver(Briefing briefing) throws RefusedJobException {
        progress.stage("", "writing", 0, proofs.size());
        DeliveryRoom room = new DeliveryRoom(job, briefing.slug());
        return bench.watch().time(Stage.WRITING, () -> room.deliver(proofs, bench));
    }

    /**
     * An edition made but not delivered.
     *
     * @param edition which
     * @param made its pages and its PDF
     * @param time how long it took
     */
    record Proof(Edition edition, MadeEdition made, Duration time) {

        Product product(Path file) {
            return new Product(
                    edition.name(),
                    file,
                    made.plan().pages().size(),
                    made.pdf().length,
                    time,
                    balance().map(Balance::excess));
        }

        /** The balance of languages that stand side by side. */
        private Optional<Balance> balance() {
            return switch (edition.layout()) {
                case FACING, PARALLEL ->
                        Balance.of(
                                made.plan(),
                                edition.languages().getFirst(),
                                edition.languages().getLast());
                case SINGLE, TUMBLE, SEQUENTIAL -> Optional.empty();
            };
        }
    }
}
