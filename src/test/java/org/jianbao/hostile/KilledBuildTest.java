package org.jianbao.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that is killed leaves each file as it was or as it is to be, and the next build clears
 * what else it left. {@code -Dkill.runs=100} kills more builds.
 */
class KilledBuildTest {

    private static final int RUNS = Integer.getInteger("kill.runs", 8);
    private static final List<String> NAMES = List.of("t-a.pdf", "t-b.pdf", "t-c.pdf");

    @TempDir private Path desk = Path.of("");

    private Path text = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void layOut() throws IOException {
        text = Files.createDirectory(desk.resolve("t"));
        out = desk.resolve("out");
        Files.writeString(
                text.resolve("briefing.yaml"),
                """
                editions:
                  a: {layout: single, languages: [en]}
                  b: {layout: single, languages: [en], notes: foot}
                  c: {layout: single, languages: [en], notes: end}
                """);
    }

    @Test
    void everyFileIsTheOldOneOrTheNewOne() throws IOException, InterruptedException {
        List<byte[]> one = built("One.");
        long start = System.nanoTime();
        List<byte[]> other = built("Two.");
        long millis = (System.nanoTime() - start) / 1_000_000;
        long writing = writingTime();
        Random random = new Random(8);
        int met = 0;
        for (int run = 0; run < RUNS; run++) {
            write(run % 2 == 0 ? "One." : "Two.");
            Process build = start();
            if (run % 2 == 0) {
                build.waitFor(millis / 2 + random.nextLong(millis), TimeUnit.MILLISECONDS);
            } else {
                waitForAPart(build);
                spin(random.nextLong(writing));
            }
            build.destroyForcibly().waitFor();
            met += isWriting(build) ? 1 : 0;
            for (int i = 0; i < NAMES.size(); i++) {
                byte[] found = Files.readAllBytes(out.resolve(NAMES.get(i)));
                String name = NAMES.get(i) + " of run " + run;
                assertTrue(
                        Arrays.equals(found, one.get(i)) || Arrays.equals(found, other.get(i)),
                        name);
            }
        }
        int caught = met;
        assertTrue(RUNS < 50 || caught > RUNS / 20, () -> caught + " kills met the writing");
        built("One.");
        try (Stream<Path> files = Files.list(out)) {
            assertEquals(NAMES, files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    /** How long files are written and take their names, ns. */
    private long writingTime() throws IOException, InterruptedException {
        Process build = start();
        waitForAPart(build);
        long start = System.nanoTime();
        while (isWriting(build)) {
            Thread.onSpinWait();
        }
        long time = System.nanoTime() - start;
        assertEquals(0, build.waitFor());
        return Math.max(1, time);
    }

    private static void spin(long nanos) {
        long start = System.nanoTime();
        while (System.nanoTime() - start < nanos) {
            Thread.onSpinWait();
        }
    }

    /** Waits until the first part is being written, or the build is done. */
    private void waitForAPart(Process build) throws IOException {
        while (build.isAlive() && !isWriting(build)) {
            Thread.onSpinWait();
        }
    }

    /** Whether there are parts that a build has written and that have not taken their names. */
    private boolean isWriting(Process build) throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.anyMatch(file -> file.toString().contains("." + build.pid() + "."));
        }
    }

    private List<byte[]> built(String words) throws IOException, InterruptedException {
        write(words);
        assertEquals(0, start().waitFor());
        List<byte[]> files = new ArrayList<>();
        for (String name : NAMES) {
            files.add(Files.readAllBytes(out.resolve(name)));
        }
        return files;
    }

    private void write(String words) throws IOException {
        Files.writeString(
                text.resolve("en.md"),
                "---\ntitle: T\nlang: en\n---\n\n## A {#a}\n\n" + words + "\n");
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djava.awt.headless=true",
                        "-Djianbao.home="
                                + Path.of(System.getProperty("jianbao.home", ".")).toAbsolutePath(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "org.jianbao.cli.Main",
                        "build",
                        text.toString(),
                        "--out",
                        out.toString(),
                        "--quiet")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
