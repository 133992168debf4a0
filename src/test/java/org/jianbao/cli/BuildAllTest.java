package org.jianbao.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildAllTest {

    @TempDir private Path desk;

    private Path shelf = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void layOut() {
        shelf = desk.resolve("shelf");
        out = shelf.resolve("made");
    }

    @Test
    void twentyBriefingsAreBuiltAsEachAloneAndABrokenOneHoldsUpNone() throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = 10; i < 30; i++) {
            String name = i % 3 == 0 ? "year/" + i : "b" + i;
            names.add(name);
            SmallBriefing.write(shelf.resolve(name), "number " + i);
        }
        SmallBriefing.text(shelf.resolve("b20"), "en", "Some[^lost] words: number 20.");
        Run run = all();
        assertEquals(1, run.exit());
        List<String> lines = run.out().lines().toList();
        assertEquals(21, lines.size());
        assertEquals(shelf + "/b20: 1 error, nothing was written", lines.get(7));
        assertTrue(
                lines.get(0)
                        .matches(shelf + "/b10: zh-Hans, en, bilingual; \\d+ pages, [\\d.]+ [KM]B"),
                lines.getFirst());
        assertTrue(
                lines.get(20).matches("20 briefings, 1 with errors, [\\d.]+ s"), lines.getLast());
        assertTrue(run.err().startsWith(shelf + "/b20/en.md:13:5: error MS080: "), run::err);
        assertFalse(Files.exists(out.resolve("b20")));
        names.remove("b20");
        for (String name : names) {
            Path alone = desk.resolve("alone").resolve(name);
            Path folder = shelf.resolve(name);
            Run single = Run.jianbao("build", folder.toString(), "--out", alone.toString());
            assertEquals(0, single.exit());
            compare(files(alone), files(out.resolve(name)));
        }
    }

    @Test
    void onlyFoldersWithATextInALanguageAreBriefings() throws IOException {
        SmallBriefing.write(shelf.resolve("a"), "a");
        SmallBriefing.write(shelf.resolve("a/inner"), "inner");
        SmallBriefing.write(shelf.resolve(".hidden"), "hidden");
        SmallBriefing.write(out.resolve("former"), "made");
        Files.createDirectories(shelf.resolve("pictures"));
        Files.writeString(shelf.resolve("README.md"), "# Read me\n");
        Run run = all("--edition", "en");
        assertEquals(0, run.exit(), run::err);
        assertEquals(
                List.of(shelf + "/a", shelf + "/a/inner"),
                run.out()
                        .lines()
                        .filter(line -> line.contains(": en; "))
                        .map(line -> line.replaceFirst(": en; .*", ""))
                        .toList());
        assertTrue(Files.exists(out.resolve("a/inner/inner-en.pdf")));
    }

    @Test
    void jsonIsOneDocumentWithAllBriefings() throws IOException {
        SmallBriefing.write(shelf.resolve("a"), "a");
        SmallBriefing.write(shelf.resolve("b"), "b");
        Run run = all("--edition", "en", "--format", "json", "--timings");
        assertEquals(0, run.exit(), run::err);
        assertTrue(
                run.out().startsWith("{\"briefings\":[\n{\"folder\":\"" + shelf + "/a\","),
                run::out);
        assertTrue(run.out().contains("\n{\"folder\":\"" + shelf + "/b\","), run::out);
        assertTrue(run.out().contains("\"stage\":\"reading\""), run::out);
        assertTrue(run.out().endsWith("}]}\n"), run::out);
    }

    @Test
    void aFolderWithoutBriefingsIsRefused() throws IOException {
        Files.createDirectories(shelf);
        Run run = all();
        assertEquals(2, run.exit());
        assertTrue(
                run.err().startsWith("jianbao: There is no briefing below `" + shelf + "`."),
                run::err);
    }

    private Run all(String... options) {
        return Run.jianbao(
                Stream.concat(
                                Stream.of(
                                        "build",
                                        "--all",
                                        shelf.toString(),
                                        "--out",
                                        out.toString()),
                                Stream.of(options))
                        .toArray(String[]::new));
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> each = Files.list(folder)) {
            for (Path file : each.filter(Files::isRegularFile).toList()) {
                files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static void compare(Map<String, byte[]> one, Map<String, byte[]> other) {
        assertEquals(one.keySet(), other.keySet());
        one.forEach((name, bytes) -> assertArrayEquals(bytes, other.get(name), name));
    }
}
