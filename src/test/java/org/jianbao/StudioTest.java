package org.jianbao;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jianbao.diagnostic.TextReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A studio does only what is needed, and what it makes is what a build from nothing makes. */
class StudioTest {

    private static final Path HOME = Path.of(System.getProperty("jianbao.home", "."));

    @TempDir private Path desk;

    private Path folder = Path.of("");
    private Path style = Path.of("");

    @BeforeEach
    void layOutABriefing() throws IOException {
        folder = Files.createDirectory(desk.resolve("m"));
        style = Files.writeString(desk.resolve("own.css"), "p { color: #111111 }\n");
        picture(0x336699);
        Files.writeString(
                folder.resolve("briefing.yaml"),
                """
                editions:
                  both: {layout: facing}
                  en: {layout: single, languages: [en]}
                  print: {layout: facing, profile: print}
                """);
        write("zh-Hans", "水井", "这口井关了十九天。[^log]", "[^log]: 下村日志。");
        write("en", "Wells", "The well was closed for nineteen days.[^log]", "[^log]: The log.");
    }

    @Test
    void afterAnyEditTheFilesAreThoseOfABuildFromNothing() throws Exception {
        Studio studio = new Studio(job("warm"));
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<String> edits = new ArrayList<>();
        for (int round = 0; round < 16; round++) {
            edits.add(edit(random, round));
            Report warm = studio.build(Progress.NONE, new Stopwatch()).report();
            Report cold = Workshop.build(job("cold"), Progress.NONE);
            String told = "seed " + seed + ", edits " + edits;
            assertEquals(
                    TextReport.of(cold.diagnostics()), TextReport.of(warm.diagnostics()), told);
            assertEquals(cold.texts(), warm.texts(), told);
            assertEquals(names(cold), names(warm), told);
            compare(files("cold"), files("warm"), told);
        }
    }

    @Test
    void whatHasNotChangedIsNotDoneAgain() throws Exception {
        Studio studio = new Studio(job("out"));
        studio.build(Progress.NONE, new Stopwatch());
        Map<String, FileTime> before = times();
        Stopwatch watch = new Stopwatch();
        Rebuild rebuild = studio.build(Progress.NONE, watch);
        assertEquals(List.of(), rebuild.renewed());
        assertEquals(3, rebuild.report().products().size());
        assertEquals(List.of(), done(watch));
        assertEquals(before, times());
    }

    @Test
    void anEditOfOneLanguageLeavesTheEditionsOfTheOtherAlone() throws Exception {
        Studio studio = new Studio(job("out"));
        studio.build(Progress.NONE, new Stopwatch());
        write("zh-Hans", "水井", "这口井关了十八天。[^log]", "[^log]: 下村日志。");
        Stopwatch watch = new Stopwatch();
        Rebuild rebuild = studio.build(Progress.NONE, watch);
        assertEquals(
                List.of("both", "print"),
                rebuild.renewed().stream().map(Rebuild.Renewed::edition).toList());
        assertFalse(done(watch).contains("en makeup"), () -> done(watch).toString());
        assertEquals(1, count(watch, Stage.READING));
        assertTrue(count(watch, Stage.SETTING) > 0);
    }

    @Test
    void thePagesThatChangedAreKnown() throws Exception {
        Studio studio = new Studio(job("out"));
        Rebuild first = studio.build(Progress.NONE, new Stopwatch());
        assertTrue(first.renewed().stream().allMatch(Rebuild.Renewed::first));
        write("en", "Wells", "The well was closed for fifteen days.[^log]", "[^log]: The log.");
        Rebuild again = studio.build(Progress.NONE, new Stopwatch());
        Rebuild.Renewed english =
                again.renewed().stream()
                        .filter(one -> one.edition().equals("en"))
                        .findFirst()
                        .orElseThrow();
        assertFalse(english.first());
        assertEquals(1, english.pages().size());
    }

    @Test
    void aPictureThatIsPaintedOverInPlaceIsPrinted() throws Exception {
        Studio studio = new Studio(job("warm"));
        studio.build(Progress.NONE, new Stopwatch());
        picture(0x996633);
        Rebuild rebuild = studio.build(Progress.NONE, new Stopwatch());
        assertEquals(
                List.of(List.of(4, 5), List.of(3), List.of(4, 5)),
                rebuild.renewed().stream().map(Rebuild.Renewed::pages).toList());
        Workshop.build(job("cold"), Progress.NONE);
        compare(files("cold"), files("warm"), "a picture");
    }

    @Test
    void aBrokenTextLeavesTheLastGoodFilesAndIsForgottenWhenMended() throws Exception {
        Studio studio = new Studio(job("out"));
        studio.build(Progress.NONE, new Stopwatch());
        Map<String, byte[]> good = files("out");
        write("en", "Wells", "The well[^lost] was closed.", "");
        assertTrue(studio.build(Progress.NONE, new Stopwatch()).report().hasErrors());
        compare(good, files("out"), "broken");
        write("en", "Wells", "The well was closed for nineteen days.[^log]", "[^log]: The log.");
        assertEquals(
                List.of(), studio.build(Progress.NONE, new Stopwatch()).report().diagnostics());
        compare(good, files("out"), "mended");
    }

    @Test
    void aFileThatSomebodyDeletedIsMadeAgain() throws Exception {
        Studio studio = new Studio(job("out"));
        studio.build(Progress.NONE, new Stopwatch());
        Map<String, byte[]> good = files("out");
        Files.delete(desk.resolve("out").resolve("m-en.pdf"));
        studio.build(Progress.NONE, new Stopwatch());
        compare(good, files("out"), "deleted");
    }

    /** Changes one of the files as somebody might. */
    private String edit(Random random, int round) throws IOException {
        String number = String.valueOf(round + 20);
        return switch (random.nextInt(10)) {
            case 0 -> {
                write("en", "Wells", "Now " + number + " wells.[^log]", "[^log]: The log.");
                yield "English word";
            }
            case 1 -> {
                write("zh-Hans", "水井", "现有" + number + "口井。[^log]", "[^log]: 日志。");
                yield "Chinese word";
            }
            case 2 -> {
                write("zh-Hans", "水井", "一。\n\n二。[^log]", "[^log]: 日志 " + number + "。");
                write("en", "Wells", "One.\n\nTwo.[^log]", "[^log]: Log " + number + ".");
                yield "paragraph in both";
            }
            case 3 -> {
                write("en", "Wells", "Lost[^" + number + "]", "");
                yield "broken";
            }
            case 4 -> {
                Files.writeString(style, "p { color: #0000" + number + " }\n");
                yield "style";
            }
            case 5 -> {
                picture(random.nextInt(0x1000000));
                yield "picture";
            }
            case 6 -> {
                Files.writeString(
                        folder.resolve("glossary.yaml"),
                        "terms:\n  - en: \"well\"\n    zh-Hans: \"泉%s\"\n".formatted(number));
                yield "glossary";
            }
            case 7 -> {
                Path file = folder.resolve("en.md");
                Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
                yield "line ends";
            }
            case 8 -> {
                Path file = folder.resolve("briefing.yaml");
                Files.writeString(file, "# " + number + "\n" + Files.readString(file));
                yield "comment in the settings";
            }
            default -> {
                Files.writeString(
                        folder.resolve("briefing.yaml"),
                        """
                        slug: m%s
                        editions:
                          en: {layout: single, languages: [en], notes: end}
                          both: {layout: parallel, notes: foot}
                        """
                                .formatted(round % 2));
                yield "settings";
            }
        };
    }

    private Job job(String out) {
        return new Job(
                folder, desk.resolve(out), List.of(), List.of(style), Optional.empty(), HOME);
    }

    private static List<String> names(Report report) {
        return report.products().stream()
                .map(one -> one.edition() + " " + one.pages() + " " + one.bytes())
                .toList();
    }

    private Map<String, byte[]> files(String out) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        if (Files.isDirectory(desk.resolve(out))) {
            try (Stream<Path> each = Files.list(desk.resolve(out))) {
                for (Path file : each.toList()) {
                    files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    private Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (String name : files("out").keySet()) {
            times.put(name, Files.getLastModifiedTime(desk.resolve("out").resolve(name)));
        }
        return times;
    }

    private static void compare(Map<String, byte[]> one, Map<String, byte[]> other, String told) {
        assertEquals(one.keySet(), other.keySet(), told);
        one.forEach((name, bytes) ->
                assertArrayEquals(bytes, other.get(name), () -> name + " differs: " + told));
    }

    /** Stages of which something was done. */
    private static List<String> done(Stopwatch watch) {
        return watch.timings().each().stream()
                .filter(timing -> timing.done() > 0)
                .map(timing -> (timing.edition() + " " + timing.stage().word()).strip())
                .toList();
    }

    private static int count(Stopwatch watch, Stage stage) {
        return watch.timings().each().stream()
                .filter(timing -> timing.stage() == stage)
                .mapToInt(Timings.Timing::done)
                .sum();
    }

    private void picture(int color) throws IOException {
        BufferedImage picture = new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 600 * 300; i++) {
            picture.setRGB(i % 600, i / 600, color);
        }
        ImageIO.write(picture, "png", folder.resolve("map.png").toFile());
    }

    private void write(String language, String heading, String text, String note)
            throws IOException {
        String written =
                """
                ---
                title: Title
                subtitle: Deck
                organisation: Us
                series: Briefing
                number: "1"
                tagline: Motto
                date: 2026-03-31
                lang: %s
                ---

                ## %s {#one}

                ![Map](map.png)

                %s

                %s
                """
                        .formatted(language, heading, text, note);
        Files.write(folder.resolve(language + ".md"), written.getBytes(UTF_8));
    }
}
