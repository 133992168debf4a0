package org.jianbao.accessible;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianbao.Job;
import org.jianbao.Product;
import org.jianbao.Progress;
import org.jianbao.Workshop;
import org.jianbao.manuscript.Briefing;
import org.jianbao.manuscript.Edition;
import org.jianbao.manuscript.Manuscript;
import org.jianbao.manuscript.markdown.BriefingReader;
import org.jianbao.tags.Tag;
import org.jianbao.tags.TagListing;
import org.jianbao.tags.TaggedPdf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * Screen editions keep PDF/UA-1 and PDF/A-2a, and their tags read like the manuscript: in every
 * layout, with notes in every place.
 */
class AccessibleTest {

    private static final Path HOME = Path.of(System.getProperty("jianbao.home", "."));

    @TempDir private static Path folder;

    static Stream<Path> manuscripts() throws IOException {
        try (Stream<Path> pages = Files.list(HOME.resolve("src/test/resources/pagination/pages"))) {
            return Stream.concat(
                    Stream.of(HOME.resolve("manuscript")), pages.sorted().toList().stream());
        }
    }

    @ParameterizedTest
    @MethodSource("manuscripts")
    void everyEditionIsValidAndReadsLikeTheManuscript(Path manuscript) throws Exception {
        Path desk = folder.resolve(String.valueOf(manuscript.getFileName()));
        Path out = desk.resolve("out");
        copy(manuscript, desk);
        Files.writeString(desk.resolve("briefing.yaml"), editions(languages(manuscript)));
        Briefing briefing = BriefingReader.read(desk).value().orElseThrow();
        Job job = new Job(desk, out, List.of(), List.of(), Optional.empty(), HOME);
        List<Product> products = Workshop.build(job, Progress.NONE).products();
        assertEquals(briefing.editions().size(), products.size());
        for (Product product : products) {
            Edition edition =
                    briefing.editions().stream()
                            .filter(e -> e.name().equals(product.edition()))
                            .findFirst()
                            .orElseThrow();
            check(briefing, edition, Files.readAllBytes(product.file()));
        }
    }

    private static void check(Briefing briefing, Edition edition, byte[] pdf) throws Exception {
        String name = briefing.folder().getFileName() + " " + edition.name();
        assertEquals(List.of(), Validator.faults(pdf, PDFAFlavour.PDFUA_1), name);
        assertEquals(List.of(), Validator.faults(pdf, PDFAFlavour.PDFA_2_A), name);
        Tag.Element document = (Tag.Element) TaggedPdf.read(pdf).orElseThrow().getFirst();
        assertEquals("Document", document.type(), name);
        assertEquals(
                edition.languages(),
                document.kids().stream()
                        .map(part -> ((Tag.Element) part).attributes().get("Lang"))
                        .toList(),
                name);
        for (int i = 0; i < edition.languages().size(); i++) {
            Manuscript text = briefing.manuscript(edition.languages().get(i)).orElseThrow();
            Tag.Element part = (Tag.Element) document.kids().get(i);
            List<Tag> expected = ModelTags.of(text, edition);
            assertEquals(
                    title(text),
                    part.kids().getFirst().words().strip(),
                    name + ": the cover's title comes first");
            int start = start(part);
            List<Tag> read =
                    part.kids()
                            .subList(start, Math.min(part.kids().size(), start + expected.size()));
            assertEquals(listing(expected, read), TagListing.of(read), name);
            part.kids()
                    .subList(start + expected.size(), part.kids().size())
                    .forEach(tag -> assertEquals("P", ((Tag.Element) tag).type(), name));
        }
    }

    private static String title(Manuscript text) {
        return text.front().titleInOneLine();
    }

    /** Where the text begins: after the contents. */
    private static int start(Tag.Element part) {
        List<String> types = part.kids().stream().map(kid -> ((Tag.Element) kid).type()).toList();
        assertTrue(types.contains("TOC"), types.toString());
        return types.indexOf("TOC") + 1;
    }

    /** Takes what a link without words says from what was read. */
    private static String listing(List<Tag> expected, List<Tag> read) {
        List<String> lines = TagListing.of(expected).lines().toList();
        List<String> actual = TagListing.of(read).lines().toList();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean unknown = lines.get(i).endsWith("Link: " + ModelInlines.UNKNOWN);
            all.add(unknown && i < actual.size() ? actual.get(i) : lines.get(i));
        }
        return all.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static List<String> languages(Path manuscript) {
        return Stream.of("zh-Hans", "en")
                .filter(tag -> Files.exists(manuscript.resolve(tag + ".md")))
                .toList();
    }

    /** Every layout with notes in every place that it knows. */
    private static String editions(List<String> languages) {
        StringBuilder yaml = new StringBuilder("languages: " + languages + "\neditions:\n");
        for (Edition.Layout layout : Edition.Layout.values()) {
            boolean single = layout == Edition.Layout.SINGLE;
            for (Edition.Notes notes : Edition.Notes.values()) {
                boolean columns = layout == Edition.Layout.PARALLEL;
                if ((single || languages.size() > 1) && !(columns && notes == Edition.Notes.SIDE)) {
                    String name = (layout + "-" + notes).toLowerCase(java.util.Locale.ROOT);
                    yaml.append("  ").append(name).append(": {layout: ");
                    yaml.append(name, 0, name.indexOf('-')).append(", languages: ");
                    yaml.append(single ? List.of(languages.getLast()) : languages);
                    yaml.append(", notes: ").append(name.substring(name.indexOf('-') + 1));
                    yaml.append(", profile: screen}\n");
                }
            }
        }
        return yaml.toString();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
