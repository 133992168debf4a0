package org.jianbao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same manuscript gives the same files, told in the same words, on any machine. */
class SameBytesTest {

    private static final Path HOME =
            Path.of(System.getProperty("jianbao.home", ".")).toAbsolutePath();

    @TempDir private Path desk;

    private Path folder = Path.of("");

    @BeforeEach
    void layOut() throws IOException {
        folder = SmallBriefing.write(desk.resolve("info"), "title IN İstanbul 1234.5");
        Files.writeString(
                folder.resolve("briefing.yaml"),
                """
                slug: info
                editions:
                  both: {layout: facing}
                  print:
                    layout: facing
                    profile: print
                    printing: {marks: true}
                """);
    }

    /** A process somewhere. */
    private record Place(Path folder, Path home, List<String> java, Map<String, String> variables) {
        Place(Path folder) {
            this(folder, HOME, List.of(), Map.of());
        }

        Place with(List<String> options, Map<String, String> environment) {
            return new Place(folder, home, options, environment);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tr, TR, '', Europe/Istanbul, tr_TR.UTF-8",
        "ar, EG, '', Africa/Cairo, C.UTF-8",
        "th, TH, TH, Asia/Bangkok, th_TH.UTF-8",
        "fa, IR, '', Pacific/Apia, C",
    })
    void whateverTheLocaleAndTheTimeZone(
            String language, String country, String variant, String zone, String lang)
            throws Exception {
        Place here = new Place(folder);
        Place there =
                here.with(
                        List.of(
                                "-Duser.language=" + language,
                                "-Duser.country=" + country,
                                "-Duser.variant=" + variant),
                        Map.of("TZ", zone, "LANG", lang, "LC_ALL", lang));
        compare(build(here, "here"), build(there, "there"));
    }

    @Test
    void whateverTheFoldersOfTheTextsAndOfTheProgram() throws Exception {
        Map<String, byte[]> here = build(new Place(folder), "here");
        Path far = desk.resolve("a longer way").resolve("简报");
        copy(folder, far.resolve("info"));
        copy(HOME.resolve("fonts"), far.resolve("home").resolve("fonts"));
        copy(HOME.resolve("styles"), far.resolve("home").resolve("styles"));
        Place there =
                new Place(
                        far.resolve("info"),
                        far.resolve("home"),
                        List.of("-Dsun.jnu.encoding=UTF-8"),
                        Map.of("LC_ALL", "C.UTF-8"));
        compare(here, build(there, "there"));
    }

    @Test
    void theDateOfABuildServiceCountsWhereTheTextHasNone() throws Exception {
        Place without = new Place(folder);
        Place early = without.with(List.of(), Map.of("SOURCE_DATE_EPOCH", "1000000000"));
        Place again =
                without.with(
                        List.of("-Duser.timezone=Pacific/Apia"),
                        Map.of("SOURCE_DATE_EPOCH", "1000000000"));
        Map<String, byte[]> dated = build(early, "early");
        compare(dated, build(again, "again"));
        Map<String, byte[]> undated = build(without, "without");
        assertArrayEquals(undated.get("info-both.pdf"), dated.get("info-both.pdf"));
        assertFalse(Arrays.equals(undated.get("info-print.pdf"), dated.get("info-print.pdf")));
    }

    private Map<String, byte[]> build(Place place, String out) throws Exception {
        Path made = desk.resolve(out);
        List<String> typed = new ArrayList<>();
        typed.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        typed.add("-XX:TieredStopAtLevel=1");
        typed.addAll(place.java());
        typed.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.jianbao.cli.Main"));
        typed.addAll(List.of("build", ".", "--quiet", "--out", made.toString()));
        typed.addAll(List.of("--home", place.home().toString()));
        ProcessBuilder builder = new ProcessBuilder(typed).directory(place.folder().toFile());
        builder.environment().remove("SOURCE_DATE_EPOCH");
        builder.environment().putAll(place.variables());
        Process process = builder.redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor(), told);
        Map<String, byte[]> files = new TreeMap<>();
        files.put("told", told.getBytes(UTF_8));
        try (Stream<Path> each = Files.list(made)) {
            for (Path file : each.toList()) {
                files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static void compare(Map<String, byte[]> one, Map<String, byte[]> other) {
        assertEquals(one.keySet(), other.keySet());
        one.forEach((name, bytes) -> assertArrayEquals(bytes, other.get(name), name));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
