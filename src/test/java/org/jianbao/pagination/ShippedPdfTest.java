package org.jianbao.pagination;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jianbao.RefusedJobException;
import org.jianbao.makeup.PageDesign;
import org.jianbao.makeup.Side;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.FrontMatter;
import org.jianbao.manuscript.Inlines;
import org.jianbao.manuscript.Manuscript;
import org.jianbao.pagination.PdfGlyphs.Glyph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The shipped manuscript as finished PDFs, read by another library. */
class ShippedPdfTest {

    static final List<String> EDITIONS = Shipped.EDITIONS;

    @TempDir private Path desk = Path.of("");

    private static List<Glyph> glyphs(String edition) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Shipped.pdf(edition))) {
            return PdfGlyphs.of(pdf, Shipped.design(edition).height());
        }
    }

    private static boolean isInk(Glyph glyph) {
        return glyph.text() != null && !BlockText.ink(glyph.text()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void eachPageReadsAsTheTraceTells(String edition) throws IOException {
        assertEquals(traced(edition), read(edition));
    }

    private static Map<Integer, String> traced(String edition) {
        return Shipped.lines(edition).stream()
                .collect(
                        Collectors.groupingBy(
                                TraceLine::page,
                                TreeMap::new,
                                Collectors.mapping(
                                        line -> BlockText.ink(line.text()), Collectors.joining())));
    }

    /** Without the soft hyphens that the composer added. */
    private static Map<Integer, String> read(String edition) throws IOException {
        return glyphs(edition).stream()
                .filter(ShippedPdfTest::isInk)
                .collect(
                        Collectors.groupingBy(
                                Glyph::page,
                                TreeMap::new,
                                Collectors.mapping(
                                        g -> BlockText.ink(g.text()).replace("\u00ad", ""),
                                        Collectors.joining())));
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void everyGlyphStandsOnThePage(String edition) throws IOException {
        PageDesign design = Shipped.design(edition);
        for (Glyph glyph : glyphs(edition)) {
            boolean inside =
                    glyph.x() > -design.bleed()
                            && glyph.right() < design.width() + design.bleed()
                            && glyph.baseline() > 0
                            && glyph.baseline() < design.height();
            assertTrue(inside || glyph.turned(), glyph::toString);
        }
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void noTwoLinesOverlap(String edition) throws IOException {
        List<Boxes.Box> boxes = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        Set<Integer> covers = covers(edition);
        for (Glyph glyph : glyphs(edition)) {
            if (!isInk(glyph) || glyph.turned() || covers.contains(glyph.page())) {
                continue;
            }
            if (!line.isEmpty() && !goesOn(line.getLast(), glyph)) {
                boxes.add(box(line));
                line.clear();
            }
            line.add(glyph);
        }
        boxes.add(box(line));
        assertTrue(boxes.size() > 500, () -> "only " + boxes.size());
        Boxes.check(boxes);
    }

    private static Set<Integer> covers(String edition) {
        return Shipped.lines(edition).stream()
                .filter(line -> line.kind().equals("cover"))
                .map(TraceLine::page)
                .collect(Collectors.toSet());
    }

    /** A note's call is raised, and may stand over the white half of a mark. */
    private static boolean goesOn(Glyph last, Glyph next) {
        double size = Math.max(last.size(), next.size());
        return last.page() == next.page()
                && Math.abs(last.baseline() - next.baseline()) < size / 2
                && next.x() > last.x()
                && next.x() - last.right() < size;
    }

    /** A box of a line, from the height of small letters down to the baseline. */
    private static Boxes.Box box(List<Glyph> line) {
        Glyph first = line.getFirst();
        double size = first.size();
        return new Boxes.Box(
                first.page(),
                first.x(),
                first.baseline() - 0.65 * size,
                line.getLast().right(),
                first.baseline(),
                line.stream().map(Glyph::text).collect(Collectors.joining()));
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void everyCallLeadsToItsNoteOnItsPageAndBack(String edition) throws IOException {
        PageDesign design = Shipped.design(edition);
        try (PDDocument pdf = Loader.loadPDF(Shipped.pdf(edition))) {
            List<String> notes = new ArrayList<>();
            for (PdfLinks.Inner link : PdfLinks.inner(pdf, design.height())) {
                if (!isText(edition, link.page())) {
                    continue;
                }
                Side side = Side.of(link.page());
                boolean back = Math.abs(link.middle() - design.lineX(side)) < 8;
                PdfLinks.Inner reply =
                        PdfLinks.inner(pdf, design.height()).stream()
                                .filter(other -> other.isReachedBy(link))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError(link + " leads nowhere"));
                assertEquals(link.page(), reply.page(), link::toString);
                assertEquals(link.label(), reply.label());
                if (back) {
                    notes.add(link.label());
                }
            }
            assertEquals(numbers(edition), notes);
        }
    }

    private static boolean isText(String edition, int page) {
        return Shipped.textLines(edition).stream().anyMatch(line -> line.page() == page);
    }

    /** Page by page the notes' numbers, as the trace has them. */
    private static List<String> numbers(String edition) {
        return Shipped.textLines(edition).stream()
                .filter(line -> line.kind().equals("note") && line.text().matches("\\d+"))
                .map(TraceLine::text)
                .toList();
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void headingsAreBookmarks(String edition) throws IOException {
        List<String> expected = new ArrayList<>();
        for (String language : Shipped.languages(edition)) {
            expected.addAll(titles(Shipped.briefing().manuscript(language).orElseThrow()));
        }
        try (PDDocument pdf = Loader.loadPDF(Shipped.pdf(edition))) {
            List<String> found = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getDocumentOutline(), found);
            if (Shipped.languages(edition).size() == 1) {
                assertEquals(expected, found);
            } else {
                assertEquals(expected.stream().sorted().toList(), found.stream().sorted().toList());
            }
        }
    }

    private static List<String> titles(Manuscript manuscript) {
        List<String> titles = new ArrayList<>();
        for (Block block : manuscript.blocks()) {
            switch (block) {
                case Block.Heading heading when !isColophon(heading) ->
                        titles.add(Inlines.plainText(heading.content()));
                case Block.Recommendations group -> titles.add(Inlines.plainText(group.audience()));
                default -> {}
            }
        }
        return titles;
    }

    private static boolean isColophon(Block.Heading heading) {
        return heading.attributes().classes().contains("colophon");
    }

    private static void collect(PDOutlineNode node, List<String> titles) throws IOException {
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
            assertInstanceOf(PDPageDestination.class, item.getDestination());
            collect(item, titles);
        }
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void titleAuthorAndLanguageAreTold(String edition) throws IOException {
        List<String> languages = Shipped.languages(edition);
        try (PDDocument pdf = Loader.loadPDF(Shipped.pdf(edition))) {
            for (String language : languages) {
                FrontMatter front = Shipped.briefing().manuscript(language).orElseThrow().front();
                String title = pdf.getDocumentInformation().getTitle();
                assertTrue(title.contains(front.titleInOneLine()), title);
            }
            assertTrue(!pdf.getDocumentInformation().getAuthor().isBlank());
            assertEquals(languages.getFirst(), pdf.getDocumentCatalog().getLanguage());
        }
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void allFontsAreEmbeddedSubsets(String edition) throws IOException {
        TreeSet<String> names = new TreeSet<>();
        try (PDDocument pdf = Loader.loadPDF(Shipped.pdf(edition))) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font::getName);
                    assertTrue(font.getName().matches("[A-Z]{6}\\+.+"), font::getName);
                    names.add(font.getName().substring(7));
                }
            }
        }
        assertTrue(names.size() > 3, names::toString);
    }

    @Test
    void theSameTextGivesTheSameBytesInAnotherFolder() throws IOException, RefusedJobException {
        Path folder = desk.resolve("第 二 处").resolve("简报 manuscript");
        Desk.copy(Shipped.FOLDER, folder);
        Path out = Files.createDirectory(desk.resolve("输 出"));
        Built again = Built.build(folder, out, "en", "zh-Hans");
        for (String edition : List.of("en", "zh-Hans")) {
            assertArrayEquals(Shipped.pdf(edition), again.pdf(edition), edition);
        }
        assertEquals(Shipped.lines("en"), again.edition("en"));
    }
}
