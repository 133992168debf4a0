package org.jianbao.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jianbao.Job;
import org.jianbao.Product;
import org.jianbao.Progress;
import org.jianbao.RefusedJobException;
import org.jianbao.Report;
import org.jianbao.Starter;
import org.jianbao.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Manuscripts changed at random are built, or refused with a reason; then former files are as they
 * were.
 *
 * <p>{@code -Dfuzz.runs=10000} changes more of them, {@code -Dfuzz.seed=…} others; a failure names
 * the run, which {@code -Dfuzz.first=… -Dfuzz.runs=1} makes again.
 */
class FuzzTest {

    private static final Path HOME = Path.of(System.getProperty("jianbao.home", "."));
    private static final Path PAGES = Path.of("src/test/resources/pagination/pages");
    private static final int RUNS = Integer.getInteger("fuzz.runs", 500);
    private static final int FIRST = Integer.getInteger("fuzz.first", 0);
    private static final long SEED = Long.getLong("fuzz.seed", 8);

    /** One build in so many is opened and counted. */
    private static final int SAMPLE = 20;

    /** Of so many manuscripts one at least is built: else only refusals would be tested. */
    private static final int BUILT = 3;

    @TempDir private Path desk = Path.of("");

    private final AtomicInteger built = new AtomicInteger();

    @Test
    void aManuscriptChangedAtRandomIsBuiltWholeOrNotAtAll() {
        List<String> failures =
                IntStream.range(FIRST, FIRST + RUNS)
                        .parallel()
                        .mapToObj(this::failure)
                        .flatMap(Optional::stream)
                        .toList();
        assertEquals(List.of(), failures, () -> "seed " + SEED);
        assertTrue(RUNS < 100 || built.get() > RUNS / BUILT, () -> built + " of " + RUNS);
    }

    private Optional<String> failure(int run) {
        FutureTask<Void> task =
                new FutureTask<>(() -> {
                    build(run);
                    return null;
                });
        Thread.ofPlatform().daemon().start(task);
        try {
            task.get(3, TimeUnit.MINUTES);
            return Optional.empty();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return Optional.of(
                    "run "
                            + run
                            + ": "
                            + cause
                            + " "
                            + Stream.of(cause.getStackTrace()).limit(9).toList());
        } catch (TimeoutException e) {
            return Optional.of("run " + run + " hangs");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("run " + run + " was interrupted");
        }
    }

    private void build(int run) throws IOException, RefusedJobException {
        Random random = new Random(SEED * 1_000_003 + run);
        Path place = Files.createDirectory(desk.resolve("run" + run));
        Path folder = place.resolve("text");
        layOut(folder, random);
        new Mutation(random).change(folder);
        Path out = Files.createDirectory(place.resolve("out"));
        Path former = Files.writeString(out.resolve("text-en.pdf"), "former");
        Job job = new Job(folder, out, List.of(), List.of(), Optional.empty(), HOME);
        try {
            Report report = Workshop.build(job, Progress.NONE);
            check(report, out, run % SAMPLE == 0);
            built.addAndGet(report.hasErrors() ? 0 : 1);
        } catch (RefusedJobException refused) {
            assertEquals("former", Files.readString(former));
        }
        delete(place);
    }

    private static void check(Report report, Path out, boolean opened) throws IOException {
        Path former = out.resolve("text-en.pdf");
        if (report.hasErrors()) {
            assertEquals("former", Files.readString(former));
            assertEquals(List.of(former), files(out));
            return;
        }
        assertTrue(!report.products().isEmpty());
        for (Product product : report.products()) {
            byte[] pdf = Files.readAllBytes(product.file());
            String text = new String(pdf, StandardCharsets.ISO_8859_1);
            assertTrue(text.startsWith("%PDF-") && text.stripTrailing().endsWith("%%EOF"));
            if (opened) {
                try (PDDocument document = Loader.loadPDF(pdf)) {
                    assertEquals(product.pages(), document.getNumberOfPages());
                }
            }
        }
    }

    /** The starter, in one language or two, or one of the small manuscripts of other tests. */
    private static void layOut(Path folder, Random random) throws IOException, RefusedJobException {
        int kind = random.nextInt(4);
        List<Path> pages = files(PAGES).stream().filter(Files::isDirectory).toList();
        if (kind > 1) {
            copy(pages.get(random.nextInt(pages.size())), folder);
        } else {
            Starter.write(folder, kind == 0 ? List.of("zh-Hans", "en") : List.of("en"));
            Files.writeString(
                    folder.resolve("briefing.yaml"),
                    "slug: text\neditions:\n  en: {layout: single, languages: [en], style: own.css}\n");
        }
        Files.writeString(folder.resolve("own.css"), ":root { --a: red }\np { color: var(--a) }\n");
        Files.write(folder.resolve("p.png"), HostilePictures.png(30, 20));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectory(to);
        for (Path file : files(from)) {
            if (Files.isRegularFile(file)) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void delete(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
