package org.jianbao;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.collation.Collation;
import org.jianbao.makeup.Placement;
import org.jianbao.makeup.Plan;
import org.jspecify.annotations.Nullable;

/**
 * A workshop that stays open: it builds the same job again and again, and does again only what has
 * changed since. The files are the same as those of a build from nothing. For one thread.
 */
public final class Studio {

    private final Job job;
    private final Bench bench = Bench.forLong();
    private final Map<String, Delivered> delivered = new HashMap<>();

    /** Pages and file as delivered, and the fingerprints of the pictures then. */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    private record Delivered(Plan plan, byte[] pdf, Map<Path, String> pictures) {

        String picture(Path file) {
            return pictures.getOrDefault(file, "");
        }
    }

    /**
     * A studio in which nothing was built yet.
     *
     * @param job what is to be built
     */
    public Studio(Job job) {
        this.job = job;
    }

    /**
     * {@return the files and folders on which the job depends: the texts with what lies beside
     * them, style sheets, fonts}
     */
    public List<Path> sources() {
        List<Path> sources = new ArrayList<>();
        sources.add(job.folder());
        sources.add(job.home().resolve("styles"));
        sources.add(job.home().resolve("fonts"));
        sources.addAll(job.styles());
        return sources;
    }

    /**
     * Builds the job as the files are now. Files that are as they should be are left alone.
     *
     * @param progress is told what is being done
     * @param watch takes the time of each stage
     * @return what came of it
     * @throws RefusedJobException as {@link Workshop#build} does; the studio stays as it was
     */
    public Rebuild build(Progress progress, Stopwatch watch) throws RefusedJobException {
        bench.begin(watch);
        DeliveryRoom.inspect(job);
        Workshop workshop = new Workshop(job, progress, bench);
        Report report = workshop.report(true);
        return new Rebuild(report, report.hasErrors() ? List.of() : renewed(workshop.proofs()));
    }

    /** Which pages of the editions just delivered differ from those delivered before. */
    private List<Rebuild.Renewed> renewed(List<Workshop.Proof> proofs) {
        List<Rebuild.Renewed> renewed = new ArrayList<>();
        for (Workshop.Proof proof : proofs) {
            Delivered fresh = delivered(proof.made());
            @Nullable Delivered old = delivered.put(proof.edition().name(), fresh);
            if (old == null) {
                renewed.add(new Rebuild.Renewed(proof.edition().name(), true, List.of()));
            } else if (!Arrays.equals(old.pdf(), fresh.pdf())) {
                Collation both =
                        Collation.of(old.plan(), old::picture, fresh.plan(), fresh::picture);
                renewed.add(new Rebuild.Renewed(proof.edition().name(), false, both.pages()));
            }
        }
        return renewed;
    }

    private Delivered delivered(EditionMaker.MadeEdition made) {
        Map<Path, String> pictures = new HashMap<>();
        made.plan().pages().stream()
                .flatMap(page -> page.placements().stream())
                .filter(Placement.Picture.class::isInstance)
                .map(placement -> ((Placement.Picture) placement).file())
                .forEach(file -> pictures.put(file, bench.fingerprints().of(file)));
        return new Delivered(made.plan(), made.pdf(), pictures);
    }
}
