package org.jianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.jianbao.CompareJob.Former;
import org.jianbao.change.Change;
import org.jianbao.change.Changes;
import org.jianbao.collation.ChangeBars;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.Placement;
import org.jianbao.makeup.Plan;
import org.jianbao.manuscript.Briefing;
import org.jianbao.manuscript.markdown.BriefingReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two states of a tiny briefing, from their folders to the proof. */
class ComparisonTest {

    private static final Path HOME = Path.of(System.getProperty("jianbao.home", "."));

    private static final List<String> EN =
            List.of(
                    "## First {#one}",
                    "Every village has a well, and every well has a keeper.[^log]",
                    "The keeper has two keys and lends neither of them to anybody.",
                    "- buckets\n- ropes",
                    "## Second {#two}",
                    "Water is measured on Mondays, whatever the weather may be.",
                    "Nobody has fallen ill since the new covers were put in place.");

    private static final List<String> ZH =
            List.of(
                    "## 第一 {#one}",
                    "每个村子都有一口井，每口井都有一位看守。[^log]",
                    "看守有两把钥匙，一把也不外借。",
                    "- 水桶\n- 绳子",
                    "## 第二 {#two}",
                    "不论天气如何，每逢星期一测量水量。",
                    "自从装上新井盖，再没有人生病。");

    @TempDir private Path desk;

    private Path old = Path.of("");
    private Path fresh = Path.of("");

    @BeforeEach
    void layOutTwoStates() throws IOException {
        old = Files.createDirectory(desk.resolve("old"));
        fresh = Files.createDirectory(desk.resolve("new"));
        for (Path folder : List.of(old, fresh)) {
            write(folder, "en", EN, "Logbook of the lower village.");
            write(folder, "zh-Hans", ZH, "下村的日志。");
        }
    }

    @Test
    void aBriefingComparedWithItselfHasNothingNewAndNoProof()
            throws RefusedJobException, IOException {
        CompareReport report = compare();
        assertEquals(List.of(), report.changes());
        assertEquals(List.of(), report.pages().orElseThrow().differing());
        assertEquals(Optional.empty(), report.proof());
        assertFalse(Files.exists(desk.resolve("out")));
    }

    @Test
    void eachEditOfOneBlockIsFoundAndOnlyIt() throws IOException {
        Random random = new Random(8);
        for (int i = 0; i < 200; i++) {
            List<String> blocks = new ArrayList<>(EN);
            int at = random.nextInt(blocks.size());
            String expected =
                    switch (random.nextInt(4)) {
                        case 0 -> {
                            blocks.set(at, blocks.get(at).replaceFirst("(?<=[a-z])(?= |$)", "ish"));
                            yield blocks.equals(EN) ? "" : "changed";
                        }
                        case 1 -> {
                            blocks.remove(at);
                            yield "removed";
                        }
                        case 2 -> {
                            blocks.add(at, "Entirely other things are told here: 42 of them.");
                            yield "added";
                        }
                        default -> {
                            int to = random.nextInt(blocks.size());
                            blocks.add(to, blocks.remove(at));
                            yield blocks.equals(EN) ? "" : "moved";
                        }
                    };
            write(fresh, "en", blocks, "Logbook of the lower village.");
            List<Change> changes = changes();
            List<String> kinds =
                    changes.stream()
                            .filter(c -> c.portion().block() >= 0)
                            .map(c -> c.kind().name().toLowerCase(Locale.ROOT))
                            .toList();
            assertEquals(
                    expected.isEmpty() ? List.of() : List.of(expected), kinds, () -> "" + blocks);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "layout: facing, notes: side",
                "layout: facing, notes: foot",
                "layout: parallel, notes: foot",
                "layout: sequential, notes: side",
                "layout: sequential, notes: end"
            })
    void barsStandInTheMarginExactlyBesideTheLinesThatChanged(String layout) throws Exception {
        for (Path folder : List.of(old, fresh)) {
            Files.writeString(
                    folder.resolve("briefing.yaml"),
                    "slug: x\nlanguages: [zh-Hans, en]\neditions:\n  one: {" + layout + "}\n");
        }
        List<String> en = new ArrayList<>(EN);
        en.set(5, EN.get(5).replace("Mondays", "Tuesdays"));
        List<String> zh = new ArrayList<>(ZH);
        zh.set(2, ZH.get(2).replace("两", "三"));
        write(fresh, "en", en, "Logbook of the upper village.");
        write(fresh, "zh-Hans", zh, "下村的日志。");
        Plan marked = marked();
        assertEquals(List.of("三把", "Tuesdays", "upper"), barred(marked));
    }

    @Test
    void aTickStandsWhereABlockWasTakenOut() throws Exception {
        for (Path folder : List.of(old, fresh)) {
            Files.writeString(
                    folder.resolve("briefing.yaml"),
                    "slug: x\nlanguages: [zh-Hans, en]\neditions:\n  one: {layout: facing}\n");
        }
        List<String> en = new ArrayList<>(EN);
        en.remove(2);
        write(fresh, "en", en, "Logbook of the lower village.");
        List<String> zh = new ArrayList<>(ZH);
        zh.remove(2);
        write(fresh, "zh-Hans", zh, "下村的日志。");
        List<Placement.Rule> marks =
                marked().pages().stream().flatMap(page -> marks(page).stream()).toList();
        assertEquals(2, marks.size());
        marks.forEach(tick -> assertEquals(tick.y1(), tick.y2()));
    }

    @Test
    void aStateWithErrorsIsToldAndItsTextsAreStillCompared()
            throws RefusedJobException, IOException {
        write(old, "en", List.of("Some[^none] text."), "Logbook of the lower village.");
        CompareReport report = compare();
        assertTrue(report.hasErrors());
        assertFalse(report.changes().isEmpty());
        assertEquals(Optional.empty(), report.proof());
    }

    /** What stands on the lines beside bars, of the words that this test puts in. */
    private static List<String> barred(Plan plan) {
        List<String> found = new ArrayList<>();
        for (Page page : plan.pages()) {
            for (Placement.Rule bar : marks(page)) {
                for (Placement placement : page.placements()) {
                    if (placement instanceof Placement.Line line && line.turn() == 0) {
                        double left = line.x() + line.line().x();
                        double right = left + line.line().width();
                        assertTrue(
                                bar.x1() < left - 3
                                        || bar.x1() > right + 3
                                        || line.baseline() < bar.y1()
                                        || line.baseline() - line.tag().size() > bar.y2());
                        boolean beside = bar.y1() < line.baseline() && line.baseline() < bar.y2();
                        for (String word : List.of("三把", "Tuesdays", "upper")) {
                            if (beside && line.line().text().contains(word)) {
                                found.add(word);
                                assertTrue(bar.y2() - bar.y1() < 2 * line.tag().leading());
                            }
                        }
                    }
                }
            }
        }
        found.sort(Comparator.comparingInt(List.of("三把", "Tuesdays", "upper")::indexOf));
        return found;
    }

    private static List<Placement.Rule> marks(Page page) {
        return page.placements().stream()
                .filter(p -> p instanceof Placement.Rule r && r.color() == ChangeBars.COLOR)
                .map(p -> (Placement.Rule) p)
                .toList();
    }

    private Plan marked() throws IOException, RefusedJobException {
        return ChangeBars.on(changes(), plan(old), plan(fresh));
    }

    private Plan plan(Path folder) throws IOException, RefusedJobException {
        Briefing briefing = BriefingReader.read(folder).value().orElseThrow();
        Job job = new Job(folder, desk, List.of(), List.of(), Optional.empty(), HOME);
        return new EditionMaker(job, briefing, true)
                .pages(briefing.editions().getFirst())
                .value()
                .orElseThrow()
                .plan();
    }

    private List<Change> changes() {
        return Changes.of(state(old), state(fresh));
    }

    private static Changes.State state(Path folder) {
        return new Changes.State(BriefingReader.read(folder).value().orElseThrow(), name -> name);
    }

    private CompareReport compare() throws RefusedJobException {
        return Comparison.compare(
                new CompareJob(
                        new Former.Folder(old),
                        fresh,
                        desk.resolve("out"),
                        Optional.empty(),
                        List.of(),
                        HOME),
                Progress.NONE);
    }

    private static void write(Path folder, String language, List<String> blocks, String note)
            throws IOException {
        Files.writeString(
                folder.resolve(language + ".md"),
                """
                ---
                title: T
                subtitle: S
                organisation: O
                series: S
                number: 1
                tagline: L
                lang: %s
                ---

                %s

                [^log]: %s
                """
                        .formatted(language, String.join("\n\n", blocks), note));
    }
}
