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
        Optional<Briefing> briefing = read();
        if (briefing.isEmpty()) {
            return new Report(0, List.of(), findings.told());
        }
        boolean paired = check(briefing.get());
        List<Edition> editions = choose(briefing.get());
        proofs = make(briefing.get(), editions, paired, printed);
        List<Product> products = findings.hasErrors() ? List.of() : deliver(briefing.get());
        int texts = briefing.get().manuscripts().size();
        return new Report(texts, products, findings.inFileOrder(briefing.get()));
    }

    /** {@return the editions made, delivered or not} */
    List<Proof> proofs() {
        return proofs;
    }

    /** {@return whether the languages agree block by block} */
    private boolean check(Briefing briefing) {
        findings.settle(briefing.severities());
        findings.add(SettingsCheck.check(briefing.severities(), Codes.all()));
        Checks.Result checked = bench.watch().time(Stage.CHECKS, () -> checked(briefing));
        findings.add(
                isStrict(briefing)
                        ? StaleTranslations.strictly(checked.texts(), checked.problems())
                        : checked.problems());
        return checked.paired();
    }

    private Checks.Result checked(Briefing briefing) {
        CheckedTexts texts = CheckedTexts.of(briefing);
        Optional<Checks.Result> known = bench.checks().get(briefing.folder(), texts);
        bench.count(Stage.CHECKS, known.isPresent());
        Checks.Result result = known.isPresent() ? known.get() : Checks.of(briefing);
        bench.checks().put(briefing.folder(), texts, result);
        return result;
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

    private List<Edition> choose(Briefing briefing) throws RefusedJobException {
        Optional<RefusedJobException> unknown = EditionChoice.unknown(briefing, job.editions());
        // An edition may be missing because it is itself at fault: then its errors tell more.
        if (unknown.isPresent() && !findings.hasErrors()) {
            throw unknown.get();
        }
        List<Edition> editions = EditionChoice.choose(briefing, job.editions());
        editions.forEach(edition -> findings.add(EditionCheck.check(edition)));
        return editions.stream().filter(edition -> EditionCheck.check(edition).isEmpty()).toList();
    }

    /** Makes editions; their files only if they are to be {@code printed}. */
    private List<Proof> make(
            Briefing briefing, List<Edition> editions, boolean paired, boolean printed)
            throws RefusedJobException {
        List<Proof> made = new ArrayList<>();
        try {
            EditionMaker maker = new EditionMaker(job, briefing, paired, bench);
            for (Edition edition : editions) {
                bench.watch().turnTo(edition.name());
                progress.stage(edition.name(), "setting", made.size(), editions.size());
                long start = System.nanoTime();
                Optional<MadeEdition> one = make(maker, edition, printed);
                Duration time = Duration.ofNanos(System.nanoTime() - start);
                one.ifPresent(m -> made.add(new Proof(edition, m, time)));
            }
        } catch (IOException e) {
            throw new RefusedJobException(
                    "A font or a style sheet cannot be read: " + Setback.reason(e) + ".", "");
        } finally {
            bench.watch().turnTo("");
        }
        return made;
    }

    private Optional<MadeEdition> make(EditionMaker maker, Edition edition, boolean printed)
            throws IOException, RefusedJobException {
        try {
            Outcome<Pages> pages = maker.pages(edition);
            findings.add(edition.name(), pages.diagnostics());
            pages.value().ifPresent(made -> findings.mark(edition.name(), made.marks()));
            if (!printed || pages.value().isEmpty()) {
                return Optional.empty();
            }
            Outcome<MadeEdition> made = maker.print(edition, pages.value().get());
            findings.add(edition.name(), made.diagnostics());
            return made.value();
        } catch (RuntimeException e) {
            // A briefing read in part may break what comes after: then the reason is already told.
            if (findings.hasErrors()) {
                return Optional.empty();
            }
            throw e;
        }
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
