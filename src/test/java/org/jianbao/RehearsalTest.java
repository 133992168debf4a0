package org.jianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A rehearsal concerns nobody: neither the briefing, nor its files, nor the disk. */
@Timeout(60)
class RehearsalTest {

    private static final Path HOME = Path.of(System.getProperty("jianbao.home", "."));
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    @TempDir private Path desk;

    @Test
    void theBriefingStaysAsItIsAndNothingIsLeft() throws Exception {
        Path folder = Files.createDirectory(desk.resolve("m"));
        Files.createDirectory(folder.resolve("more"));
        Files.writeString(folder.resolve("more/notes.txt"), "beside the text");
        String line =
                "Whoever writes a long enough line of words has it changed in a copy of it.\n";
        Files.writeString(
                folder.resolve("en.md"), "---\ntitle: Wells\nlang: en\n---\n\n## A\n\n" + line);
        Map<String, String> before = files(desk);
        List<String> others = rehearsals();
        Job job =
                new Job(folder, desk.resolve("out"), List.of(), List.of(), Optional.empty(), HOME);
        Rehearsal rehearsal = Rehearsal.begin(job, Duration.ofMillis(1));
        while (rehearsals().equals(others)) {
            Thread.onSpinWait();
        }
        rehearsal.leave();
        assertEquals(before, files(desk));
        assertEquals(others, rehearsals());
    }

    @Test
    void whereABuildTakesLongNoneIsHeldAndItCanBeLeft() throws Exception {
        List<String> others = rehearsals();
        Job job = new Job(desk, desk, List.of(), List.of(), Optional.empty(), HOME);
        Rehearsal rehearsal = Rehearsal.begin(job, Duration.ofSeconds(10));
        rehearsal.end();
        rehearsal.leave();
        assertEquals(others, rehearsals());
    }

    @Test
    void whatAKilledProcessLeftIsCleared() throws Exception {
        Process killed = new ProcessBuilder("sleep", "0").start();
        killed.waitFor();
        Path left = Files.createDirectory(stageOf(killed.pid()));
        Files.writeString(left.resolve("en.md"), "left");
        Path ofALiveOne = Files.createDirectory(stageOf(ProcessHandle.current().pid()));
        Job job =
                new Job(
                        Files.createDirectory(desk.resolve("m")),
                        desk.resolve("out"),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        HOME);
        Rehearsal.hold(job, Duration.ofSeconds(1));
        assertFalse(Files.exists(left));
        assertTrue(Files.exists(ofALiveOne));
        Files.delete(ofALiveOne);
    }

    private static Path stageOf(long process) {
        return TEMPORARY.resolve("jianbao-rehearsal-" + process + "-test");
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(file.toString(), Files.readString(file));
            }
        }
        return files;
    }

    private static List<String> rehearsals() throws IOException {
        try (Stream<Path> all = Files.list(TEMPORARY)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("jianbao-rehearsal"))
                    .sorted()
                    .toList();
        }
    }
}
