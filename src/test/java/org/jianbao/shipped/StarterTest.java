package org.jianbao.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianbao.Product;
import org.jianbao.RefusedJobException;
import org.jianbao.Report;
import org.jianbao.Starter;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Manuscript;
import org.jianbao.manuscript.markdown.BriefingReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StarterTest {

    @TempDir private Path desk = Path.of("");

    @Test
    void itBuildsInEveryLayoutWithoutARemark() throws RefusedJobException {
        StarterFolder starter = StarterFolder.on(desk);
        Report report = starter.build();
        assertEquals("", starter.told(report));
        assertEquals(List.of("bilingual", "zh-Hans", "en"), editions(report));
    }

    @Test
    void itsLanguagesAreInBalance() throws RefusedJobException {
        Product facing = StarterFolder.on(desk).build().products().getFirst();
        double excess = facing.excess().orElseThrow();
        assertTrue(Math.abs(excess) <= 0.05, () -> "right-hand text higher by " + excess);
    }

    @Test
    void itBuildsWithTheOtherLanguageFirst() throws RefusedJobException {
        StarterFolder starter = new StarterFolder(desk);
        Starter.write(starter.folder(), List.of("EN", " zh-hans"));
        Report report = starter.build();
        assertEquals("", starter.told(report));
        assertEquals(List.of("en", "zh-Hans"), languages(starter));
    }

    @Test
    void itBuildsInOneLanguage() throws RefusedJobException, IOException {
        for (String language : Starter.LANGUAGES) {
            StarterFolder starter =
                    new StarterFolder(Files.createDirectory(desk.resolve(language)));
            List<Path> files = Starter.write(starter.folder(), List.of(language, language));
            Report report = starter.build();
            assertEquals("", starter.told(report));
            assertEquals(List.of(language), editions(report));
            assertEquals(
                    List.of(language + ".md", "briefing.yaml"),
                    files.stream().map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void itShowsEachFeature() throws RefusedJobException {
        StarterFolder starter = StarterFolder.on(desk);
        for (Manuscript text : manuscripts(starter)) {
            Map<String, Long> kinds =
                    text.blocks().stream()
                            .collect(
                                    Collectors.groupingBy(
                                            StarterTest::feature, Collectors.counting()));
            Set<String> shown = Set.of("2", "3", "Paragraph", "PullQuote", "statement", "Listing");
            assertTrue(kinds.keySet().containsAll(shown), () -> kinds + " in " + text.language());
            assertEquals(2, kinds.get("Recommendations"));
            assertEquals(1, text.notes().size());
        }
    }

    @Test
    void itsFolderMayBeThereAlreadyIfItIsEmpty() throws RefusedJobException, IOException {
        Files.createDirectory(desk.resolve("water"));
        assertEquals("", StarterFolder.on(desk).told(new StarterFolder(desk).build()));
    }

    @Test
    void nothingIsOverwritten() throws RefusedJobException, IOException {
        StarterFolder starter = StarterFolder.on(desk);
        Files.writeString(starter.folder().resolve("en.md"), "mine");
        Files.delete(starter.folder().resolve("zh-Hans.md"));
        RefusedJobException refused =
                assertThrows(RefusedJobException.class, () -> StarterFolder.on(desk));
        assertEquals(
                "There is something in `" + starter.folder() + "` already.", refused.getMessage());
        assertEquals("mine", Files.readString(starter.folder().resolve("en.md")));
        assertEquals(List.of("briefing.yaml", "en.md"), files(starter.folder()));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatCannotBeWrittenWholeLeavesNothing() {
        int longest = 4095 - "/en.md".length(); // then the name of briefing.yaml is too long
        Path folder = desk.toAbsolutePath();
        while (longest - folder.toString().length() > 250) {
            folder = folder.resolve("d".repeat(200));
        }
        Path place = folder.resolve("d".repeat(longest - folder.toString().length() - 1));
        assertThrows(RefusedJobException.class, () -> Starter.write(place, List.of("en")));
        assertFalse(Files.exists(place));
    }

    @Test
    void aFileInTheWayIsTold() throws IOException {
        Path file = Files.writeString(desk.resolve("file"), "mine");
        Path folder = file.resolve("water");
        RefusedJobException refused =
                assertThrows(
                        RefusedJobException.class, () -> Starter.write(folder, Starter.LANGUAGES));
        assertTrue(
                refused.getMessage().startsWith("`" + folder + "` cannot be written: "),
                refused::getMessage);
    }

    @Test
    void whereALanguageIsUnknownNothingIsWritten() {
        Path folder = desk.resolve("water");
        RefusedJobException refused =
                assertThrows(
                        RefusedJobException.class,
                        () -> Starter.write(folder, List.of("en", "fr", "de")));
        assertEquals(
                "There is no starter in `fr`; there are starters in `zh-Hans`, `en`.",
                refused.getMessage());
        assertTrue(Files.notExists(folder));
    }

    @Test
    void theMistakeInTheReadmeIsToldAsItSays() throws RefusedJobException, IOException {
        StarterFolder starter = StarterFolder.on(desk);
        starter.change("en.md", "days,[^log]", "days,[^lgo]");
        String told = starter.told(starter.build());
        String readme = Files.readString(StarterFolder.HOME.resolve("README.md"));
        int from = readme.indexOf("water/en.md:");
        String example = readme.substring(from, readme.indexOf("```", from));
        assertTrue(told.contains(example), () -> "README: " + example + "\ntold: " + told);
    }

    private static List<String> editions(Report report) {
        return report.products().stream().map(Product::edition).toList();
    }

    private static List<String> languages(StarterFolder starter) {
        return manuscripts(starter).stream().map(Manuscript::language).toList();
    }

    private static List<Manuscript> manuscripts(StarterFolder starter) {
        return BriefingReader.read(starter.folder()).value().orElseThrow().manuscripts();
    }

    private static String feature(Block block) {
        return switch (block) {
            case Block.Heading heading -> String.valueOf(heading.level());
            case Block.Quotation quotation when !quotation.attribution().isEmpty() -> "statement";
            default -> block.getClass().getSimpleName();
        };
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
