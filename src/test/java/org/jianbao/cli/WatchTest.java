package org.jianbao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each line that is waited for comes; a watch that slept would let the test wait for ever. */
@Timeout(120)
class WatchTest {

    @TempDir private Path desk;

    private Path folder = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void layOut() throws IOException {
        folder = SmallBriefing.write(desk.resolve("news"), "water");
        out = desk.resolve("made");
    }

    /** A watch in this process, at a terminal. */
    private final class Sitting implements AutoCloseable {
        private final PipedOutputStream keys = new PipedOutputStream();
        private final BufferedReader told;
        private final CompletableFuture<Integer> exit = new CompletableFuture<>();

        Sitting(String... options) throws IOException {
            PipedInputStream told = new PipedInputStream(1 << 20);
            PrintStream both = new PrintStream(new PipedOutputStream(told), true, UTF_8);
            this.told = new BufferedReader(new InputStreamReader(told, UTF_8));
            Terminal terminal = new Terminal(new PipedInputStream(keys), both, both, true, false);
            String[] typed =
                    Stream.concat(
                                    Stream.of("watch", folder.toString(), "--out", out.toString()),
                                    Stream.of(options))
                            .toArray(String[]::new);
            Thread.ofPlatform().daemon().start(() -> exit.complete(Main.run(terminal, typed)));
        }

        /** Waits for a line, and gives it without what the progress wrote before it. */
        String line(String... words) throws IOException {
            String line = "";
            while (!Stream.of(words).allMatch(line::contains)) {
                line = told.readLine();
                if (line == null) {
                    throw new IOException("the watch ended without " + List.of(words));
                }
            }
            return line.substring(line.lastIndexOf('\r') + 1).replace("\u001B[K", "");
        }

        int end() throws Exception {
            keys.write("q\n".getBytes(UTF_8));
            keys.flush();
            return exit.get();
        }

        @Override
        public void close() throws IOException {
            keys.close(); // the end of the input ends it, if q has not
        }
    }

    @Test
    void whatIsSavedIsBuiltAndTheChangedPagesAreTold() throws Exception {
        try (Sitting sitting = new Sitting()) {
            assertTrue(sitting.line("built").startsWith("built zh-Hans, en, bilingual in "));
            assertEquals("watching " + folder + "; q and Enter end it", sitting.line("watching"));
            SmallBriefing.text(folder, "en", "Some words: fire.");
            String line = sitting.line("built");
            assertTrue(
                    line.matches(
                            "built en, bilingual in [\\d.]+ s; en: 1 page changed: 3;"
                                    + " bilingual: 1 page changed: 5"),
                    line);
            assertEquals(0, sitting.end());
        }
        assertSameAsBuilt();
    }

    @Test
    void aBrokenTextIsToldAndTheWatchGoesOn() throws Exception {
        try (Sitting sitting = new Sitting("--edition", "en")) {
            sitting.line("watching");
            byte[] good = Files.readAllBytes(out.resolve("news-en.pdf"));
            SmallBriefing.text(folder, "en", "Some[^lost] words.");
            assertTrue(sitting.line("MS080").startsWith(folder + "/en.md:13:5: error MS080: "));
            sitting.line(": the PDFs stay as they were.");
            assertArrayEquals(good, Files.readAllBytes(out.resolve("news-en.pdf")));
            Path fresh = folder.resolve("en.md.tmp");
            SmallBriefing.text(folder.resolve(".."), "fr", "Some words: mended.");
            Files.move(folder.resolve("..").resolve("fr.md"), fresh);
            Files.writeString(fresh, Files.readString(fresh).replace("lang: fr", "lang: en"));
            Files.move(fresh, folder.resolve("en.md"), StandardCopyOption.ATOMIC_MOVE);
            sitting.line("built en in ", "1 page changed: 3");
            Files.delete(folder.resolve("en.md"));
            sitting.line("There is no edition `en`.");
            SmallBriefing.text(folder, "en", "Some words: back.");
            sitting.line("built en in ", "1 page changed: 3");
            assertEquals(0, sitting.end());
        }
    }

    @Test
    void theEndOfTheInputEndsItToo() throws Exception {
        try (Sitting sitting = new Sitting("--edition", "en", "--quiet")) {
            sitting.keys.close();
            assertEquals(0, sitting.exit.get());
        }
        assertTrue(Files.exists(out.resolve("news-en.pdf")));
    }

    @Test
    void anEditionThatThereIsNotEndsItAtOnce() throws Exception {
        try (Sitting sitting = new Sitting("--edition", "eng")) {
            sitting.line("There is no edition `eng`.");
            assertEquals(2, sitting.exit.get());
        }
    }

    @Test
    void asAProcessItTellsEachBuildAsJsonAndLeavesNothingHalfWritten() throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Djianbao.home=" + System.getProperty("jianbao.home", "."),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.jianbao.cli.Main",
                                "watch",
                                folder.toString(),
                                "--out",
                                out.toString(),
                                "--edition",
                                "en",
                                "--format",
                                "json",
                                "--timings")
                        .redirectError(new File(desk.toFile(), "err"))
                        .start();
        try (BufferedReader told = process.inputReader(UTF_8)) {
            assertTrue(document(told).contains("\"renewed\":[{\"edition\":\"en\"}]"));
            SmallBriefing.text(folder, "en", "Some words: fire.");
            String document = document(told);
            assertTrue(document.contains("\"renewed\":[{\"edition\":\"en\",\"pages\":[3]}]"));
            assertTrue(document.contains("\"stage\":\"makeup\""), document);
            process.destroy();
            process.waitFor();
        } finally {
            process.destroyForcibly();
        }
        try (Stream<Path> files = Files.list(out)) {
            assertEquals(List.of(out.resolve("news-en.pdf")), files.toList());
        }
        assertEquals("watching " + folder + "\n", Files.readString(desk.resolve("err")));
    }

    /** Reads to the end of a document, which is that of its last line. */
    private static String document(BufferedReader told) throws IOException {
        StringBuilder document = new StringBuilder();
        String line = "";
        while (!line.startsWith("\"timings\"")) {
            line = told.readLine();
            if (line == null) {
                throw new IOException("the watch ended after " + document);
            }
            document.append(line).append('\n');
        }
        return document.toString();
    }

    private void assertSameAsBuilt() throws IOException {
        Path cold = desk.resolve("cold");
        assertEquals(0, Run.jianbao("build", folder.toString(), "--out", cold.toString()).exit());
        try (Stream<Path> files = Files.list(cold)) {
            for (Path file : files.toList()) {
                assertArrayEquals(
                        Files.readAllBytes(file),
                        Files.readAllBytes(out.resolve(cold.relativize(file))));
            }
        }
    }
}
