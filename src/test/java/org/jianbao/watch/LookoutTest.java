package org.jianbao.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each await returns since something was saved: a lookout that misses it would wait for ever. */
@Timeout(60)
class LookoutTest {

    private static final Pace SWIFT =
            new Pace(Duration.ofMillis(5), Duration.ofMillis(50), Duration.ofMillis(20));

    @TempDir private Path desk;

    private Path folder = Path.of("");
    private Path text = Path.of("");

    /** A way of saving a file. */
    @FunctionalInterface
    interface Habit {
        void save(Path file) throws IOException;
    }

    @BeforeEach
    void layOut() throws IOException {
        folder = Files.createDirectory(desk.resolve("m"));
        text = Files.writeString(folder.resolve("en.md"), "one");
    }

    static Stream<Arguments> savings() {
        return Stream.of(true, false)
                .flatMap(reports ->
                        Stream.of(
                                arguments("in place", reports, (Habit) LookoutTest::inPlace),
                                arguments("renamed over", reports, (Habit) LookoutTest::over),
                                arguments("backed up first", reports, (Habit) LookoutTest::backup),
                                arguments("deleted, then new", reports, (Habit) LookoutTest::anew),
                                arguments("in a burst", reports, (Habit) LookoutTest::burst),
                                arguments("a picture beside", reports, (Habit) LookoutTest::beside),
                                arguments("a folder away", reports, (Habit) LookoutTest::away)));
    }

    @ParameterizedTest(name = "{0}, reports {1}")
    @MethodSource("savings")
    void everyWayOfSavingIsSeenAgainAndAgain(String name, boolean reports, Habit habit)
            throws IOException, InterruptedException {
        try (Lookout lookout = lookout(reports, folder)) {
            for (int i = 0; i < 3; i++) {
                habit.save(text);
                assertTrue(lookout.await(), name);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFolderThatGoesAwayAndComesBackIsWatchedAsBefore(boolean reports)
            throws IOException, InterruptedException {
        try (Lookout lookout = lookout(reports, folder)) {
            Files.delete(text);
            Files.delete(folder);
            assertTrue(lookout.await());
            Files.createDirectory(folder);
            Files.writeString(text, "back");
            assertTrue(lookout.await());
            Files.writeString(text, "and changed");
            assertTrue(lookout.await());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileByItselfIsWatched(boolean reports) throws IOException, InterruptedException {
        Path style = Files.writeString(desk.resolve("own.css"), "p {}");
        try (Lookout lookout = lookout(reports, style)) {
            over(style);
            assertTrue(lookout.await());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoWaitsIsToldOfTheEnd(boolean reports) throws Exception {
        Lookout lookout = lookout(reports, folder);
        CompletableFuture<Boolean> waiting = new CompletableFuture<>();
        Thread.ofVirtual()
                .start(() -> {
                    try {
                        waiting.complete(lookout.await());
                    } catch (InterruptedException e) {
                        waiting.completeExceptionally(e);
                    }
                });
        lookout.close();
        assertFalse(waiting.get());
        assertFalse(lookout.await());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en.md~",
                ".en.md.swp",
                "4913",
                "#en.md#",
                ".#en.md",
                "en.md.tmp",
                "en.md.bak",
                ".m-en.pdf.17.part",
                "m-en.pdf"
            })
    void whatProgramsLeaveForAMomentIsNotSeen(String name) throws IOException {
        Scene before = Scene.of(List.of(folder));
        Files.writeString(folder.resolve(name), "");
        assertEquals(before, Scene.of(List.of(folder)));
    }

    @Test
    void hiddenFoldersAreNotLookedThrough() throws IOException {
        Path hidden = Files.createDirectory(folder.resolve(".git"));
        Scene before = Scene.of(List.of(folder));
        Files.writeString(hidden.resolve("index"), "");
        assertEquals(before.files(), Scene.of(List.of(folder)).files());
    }

    private static Lookout lookout(boolean reports, Path place) throws IOException {
        Optional<WatchService> service =
                reports
                        ? Optional.of(FileSystems.getDefault().newWatchService())
                        : Optional.empty();
        return new Lookout(List.of(place), SWIFT, service);
    }

    private static void inPlace(Path file) throws IOException {
        Files.writeString(file, Files.readString(file) + "x");
    }

    private static void over(Path file) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".tmp");
        Files.writeString(fresh, Files.readString(file) + "y");
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void backup(Path file) throws IOException {
        String now = Files.readString(file);
        Files.writeString(Files.createTempFile(file.getParent(), "4913", ""), "");
        Files.move(
                file,
                file.resolveSibling(file.getFileName() + "~"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(file, now + "z");
    }

    private static void anew(Path file) throws IOException {
        String now = Files.readString(file);
        Files.delete(file);
        Files.writeString(file, now + "w");
    }

    private static void burst(Path file) throws IOException {
        for (int i = 0; i < 20; i++) {
            try (OutputStream out = Files.newOutputStream(file)) {
                out.write("a part ".repeat(i + 1).getBytes(UTF_8));
                out.flush();
            }
        }
        inPlace(file);
    }

    private static void beside(Path file) throws IOException {
        Path pictures = Files.createDirectories(file.resolveSibling("pictures"));
        Files.writeString(Files.createTempFile(pictures, "map", ".png"), "picture");
    }

    private static void away(Path file) throws IOException {
        Path folder = Objects.requireNonNull(file.getParent());
        Path elsewhere = folder.resolveSibling("elsewhere");
        Files.move(folder, elsewhere);
        Files.move(elsewhere, folder);
        inPlace(file);
    }
}
