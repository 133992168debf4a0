package org.jianbao.check.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jianbao.check.Checks;
import org.jianbao.check.acceptance.PairedPart.Side;
import org.jianbao.check.acceptance.Standing.State;
import org.jianbao.manuscript.Briefing;
import org.jianbao.manuscript.markdown.BriefingReader;
import org.jianbao.source.SourceText;

/** Edits at random: what they make stale, and nothing else, is told. */
class AcceptancePropertyTest {

    private static Path folder = Path.of("");

    /** A section: its name, and the number of each paragraph, which makes its words. */
    record Section(String name, List<Integer> paragraphs) {}

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("accepted");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        Files.deleteIfExists(folder.resolve("en.md"));
        Files.deleteIfExists(folder.resolve("zh-Hans.md"));
        Files.delete(folder);
    }

    @Property(tries = 60)
    void whatWasAcceptedStandsWhereverItsSectionGoes(
            @ForAll("texts") List<Section> text, @ForAll long seed) throws IOException {
        List<Accepted> lines = accept(text);
        List<Section> moved = new ArrayList<>(text);
        Collections.shuffle(moved, new Random(seed));
        assertEquals(List.of(), open(Standing.of(parts(moved, -1, -1), lines)));
    }

    @Property(tries = 60)
    void anEditOfOneSideIsToldOfItsPairAlone(@ForAll("texts") List<Section> text, @ForAll long seed)
            throws IOException {
        List<Accepted> lines = accept(text);
        int edited = paragraph(text, seed);
        List<Standing> open = open(Standing.of(parts(text, -1, edited), lines));
        assertEquals(List.of(State.RIGHT_CHANGED), open.stream().map(Standing::state).toList());
        assertTrue(words(open.getFirst().part().right()).contains("Edited " + edited + " "));
        List<Standing> other = open(Standing.of(parts(text, edited, -1), lines));
        assertEquals(List.of(State.LEFT_CHANGED), other.stream().map(Standing::state).toList());
    }

    @Property(tries = 60)
    void aPairPutInMakesNoOtherStale(@ForAll("texts") List<Section> text, @ForAll long seed)
            throws IOException {
        List<Accepted> lines = accept(text);
        Random random = new Random(seed);
        List<Section> longer = new ArrayList<>(text);
        int at = random.nextInt(longer.size());
        List<Integer> paragraphs = new ArrayList<>(longer.get(at).paragraphs());
        paragraphs.add(random.nextInt(paragraphs.size() + 1), 999);
        longer.set(at, new Section(longer.get(at).name(), paragraphs));
        List<Standing> open = open(Standing.of(parts(longer, -1, -1), lines));
        assertEquals(List.of(State.NEW), open.stream().map(Standing::state).toList());
        assertTrue(words(open.getFirst().part().right()).contains(" 999 "));
    }

    @Property(tries = 60)
    void acceptedThenCheckedIsClean(@ForAll("texts") List<Section> text, @ForAll long seed)
            throws IOException {
        int edited = paragraph(text, seed);
        List<PairedPart> parts = parts(text, edited, edited);
        List<Accepted> lines = parts.stream().map(PairedPart::accepted).toList();
        assertEquals(List.of(), open(Standing.of(parts, lines)));
    }

    @Property(tries = 200)
    void theFileGivesBackWhatWasWritten(@ForAll("lines") List<Accepted> lines) {
        AcceptedFile read = read(AcceptedFile.text(lines));
        assertEquals(lines, read.lines());
        assertEquals(AcceptedFile.text(lines), AcceptedFile.text(read.lines()));
    }

    @Property(tries = 300)
    void whateverStandsInTheFileIsRead(@ForAll("rubbish") String text) {
        AcceptedFile read = read(text);
        read.problems().forEach(problem -> assertTrue(problem.span().end() <= text.length(), text));
        assertTrue(read.problems().size() <= 60);
    }

    private static AcceptedFile read(String text) {
        return AcceptedLines.parse(new SourceText("accepted.txt", text));
    }

    @Provide
    Arbitrary<List<Section>> texts() {
        return Arbitraries.integers()
                .between(1, 4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(AcceptancePropertyTest::sections);
    }

    private static List<Section> sections(List<Integer> sizes) {
        List<Section> sections = new ArrayList<>();
        int next = 100;
        for (int size : sizes) {
            List<Integer> numbers = IntStream.range(next, next + size).boxed().toList();
            sections.add(new Section("s" + sections.size(), numbers));
            next += size;
        }
        return sections;
    }

    @Provide
    Arbitrary<List<Accepted>> lines() {
        Arbitrary<String> prints =
                Arbitraries.strings().withChars("0123456789abcdef").ofLength(Fingerprint.LENGTH);
        Arbitrary<String> names =
                Arbitraries.of("front", "a.0", "note:x", "村庄.3", "#", "# a", "zh:b", "<<<<<<<");
        return names.flatMap(name ->
                        prints.list()
                                .ofSize(2)
                                .map(two ->
                                        new Accepted(
                                                name,
                                                new Accepted.Side("zh-Hans", two.getFirst()),
                                                new Accepted.Side("en", two.getLast()))))
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> rubbish() {
        return Arbitraries.of(
                        "a.1",
                        " ",
                        "\n",
                        "\n",
                        "en:000000000000",
                        "zh:0123456789ab",
                        "en:",
                        ":",
                        "#",
                        "<<<<<<<",
                        "=======",
                        ">>>>>>>",
                        "简")
                .list()
                .ofMaxSize(60)
                .map(words -> String.join("", words));
    }

    private static int paragraph(List<Section> text, long seed) {
        List<Integer> all = text.stream().flatMap(s -> s.paragraphs().stream()).toList();
        return all.get(new Random(seed).nextInt(all.size()));
    }

    private static List<Accepted> accept(List<Section> text) throws IOException {
        return parts(text, -1, -1).stream().map(PairedPart::accepted).toList();
    }

    private static List<Standing> open(List<Standing> standings) {
        return standings.stream().filter(Standing::isOpen).toList();
    }

    private static String words(Side side) {
        return side.span().source().text().substring(side.span().start(), side.span().end());
    }

    /** The parts of a text in which a paragraph was edited on the left, and one on the right. */
    private static List<PairedPart> parts(List<Section> text, int left, int right)
            throws IOException {
        write("zh-Hans", "题", text, left, "第 %d 段。", "改过 %d 段。");
        write("en", "T", text, right, "Paragraph %d stands.", "Edited %d stands.");
        Briefing briefing = BriefingReader.read(folder).value().orElseThrow();
        return PairedParts.of(Checks.of(briefing).texts());
    }

    private static void write(
            String language, String title, List<Section> text, int edited, String... words)
            throws IOException {
        StringBuilder file =
                new StringBuilder("---\ntitle: " + title + "\nlang: " + language + "\n---\n");
        for (Section section : text) {
            file.append("\n## ").append(section.name());
            file.append(" {#").append(section.name()).append("}\n");
            for (int number : section.paragraphs()) {
                String form = number == edited ? words[1] : words[0];
                file.append("\n").append(form.formatted(number)).append("\n");
            }
        }
        Files.writeString(folder.resolve(language + ".md"), file);
    }
}
