package org.jianbao.press;

import static org.jianbao.press.Specimen.HAN;
import static org.jianbao.press.Specimen.HEIGHT;
import static org.jianbao.press.Specimen.LATIN;
import static org.jianbao.press.Specimen.SIZE;
import static org.jianbao.press.Specimen.at;
import static org.jianbao.press.Specimen.page;
import static org.jianbao.press.Specimen.plan;
import static org.jianbao.press.Specimen.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jianbao.composition.GlyphRun;
import org.jianbao.makeup.Branch;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Placement;
import org.jianbao.makeup.Plan;
import org.jianbao.makeup.Role;
import org.junit.jupiter.api.Test;

class PressLinksTest {

    @Test
    void aCallLeadsToItsNoteAndTheNoteBack() throws IOException {
        GlyphRun call = run(LATIN, Specimen.call(LATIN, "source", 1), 40, "1");
        Placement.Line text = at(20, 50, run(LATIN, 0, "Text"), call);
        Placement.Line number = at(Specimen.anchor("note:source"), 220, 80, run(LATIN, 0, "1"));
        try (PDDocument pdf = Specimen.read(plan(page(1, text), page(2, number)))) {
            PDAnnotationLink forth = links(pdf, 0).getFirst();
            PDAnnotationLink back = links(pdf, 1).getFirst();
            assertDestination(forth, 2, 80 - 15);
            assertDestination(back, 1, 50 - 15);
            assertEquals("1", forth.getContents());
        }
    }

    @Test
    void eachLanguageHasItsOwnNotes() throws IOException {
        GlyphRun call = run(LATIN, Specimen.call(LATIN, "n", 1), 40, "1");
        Placement.Tag english = Specimen.anchor("note:n");
        Placement.Tag chinese = in("zh-Hans", english);
        Placement.Line left = at(in("zh-Hans", Specimen.tag(Kind.TEXT)), 20, 50, call);
        Placement.Line leftNote = at(chinese, 220, 70, run(LATIN, 0, "1"));
        Placement.Line right = at(20, 50, call);
        Placement.Line rightNote = at(english, 220, 90, run(LATIN, 0, "1"));
        Plan plan = plan(page(1, left, leftNote), page(2, right, rightNote));
        try (PDDocument pdf = Specimen.read(plan)) {
            for (int page = 1; page <= 2; page++) {
                for (PDAnnotationLink link : links(pdf, page - 1)) {
                    assertDestination(link, page);
                }
            }
        }
    }

    private static Placement.Tag in(String language, Placement.Tag tag) {
        return new Placement.Tag(
                tag.kind(),
                language,
                tag.block(),
                tag.leading(),
                tag.size(),
                tag.piece(),
                tag.anchor(),
                tag.heading(),
                Branch.of(Role.PARAGRAPH, language, 0));
    }

    @Test
    void theAreaOfALinkHugsItsText() throws IOException {
        GlyphRun call = run(LATIN, Specimen.call(LATIN, "n", 1), 40, "12");
        Placement.Line text = at(20, 50, call);
        Placement.Line number = at(Specimen.anchor("note:n"), 220, 80, run(LATIN, 0, "1"));
        try (PDDocument pdf = Specimen.read(plan(text, number))) {
            PDAnnotationLink link = links(pdf, 0).getFirst();
            double width = SIZE * LATIN.advance(call.glyphs()[1]) / LATIN.unitsPerEm();
            double right = 20 + call.x()[1] + width;
            double baseline = HEIGHT - 50 + call.rise();
            assertEquals(60, link.getRectangle().getLowerLeftX(), 0.01);
            assertEquals(right, link.getRectangle().getUpperRightX(), 0.01);
            assertEquals(baseline - 0.2 * SIZE, link.getRectangle().getLowerLeftY(), 0.01);
            assertEquals(baseline + 0.8 * SIZE, link.getRectangle().getUpperRightY(), 0.01);
        }
    }

    @Test
    void anAddressOverTwoScriptsAndTwoLinesHasOneLinkOnEachLine() throws IOException {
        String address = "https://example.org/简报?a=b";
        GlyphRun han = run(HAN, Specimen.link(HAN, address), 0, "网络");
        GlyphRun latin = run(LATIN, Specimen.link(LATIN, address), 30, "briefing");
        GlyphRun rest = run(LATIN, Specimen.link(LATIN, address), 0, "number 3");
        Plan plan = plan(at(20, 40, han, latin, run(LATIN, 80, "no")), at(20, 55, rest));
        try (PDDocument pdf = Specimen.read(plan)) {
            List<PDAnnotationLink> links = links(pdf, 0);
            assertEquals(2, links.size());
            PDActionURI action = assertInstanceOf(PDActionURI.class, links.getFirst().getAction());
            assertEquals("https://example.org/%E7%AE%80%E6%8A%A5?a=b", action.getURI());
            assertEquals(address, links.getFirst().getContents());
        }
    }

    @Test
    void aLinkWithoutTargetIsLeftOut() throws IOException {
        GlyphRun lost = run(LATIN, Specimen.link(LATIN, "#nowhere"), 0, "lost");
        try (PDDocument pdf = Specimen.read(plan(at(20, 40, lost)))) {
            assertTrue(links(pdf, 0).isEmpty());
        }
    }

    @Test
    void anElementIsReachedFromInsideAndOutside() throws IOException {
        GlyphRun link = run(LATIN, Specimen.link(LATIN, "#end"), 0, "see the end");
        Placement.Line target = at(Specimen.anchor("end"), 20, 100, run(LATIN, 0, "End"));
        try (PDDocument pdf = Specimen.read(plan(page(1, at(20, 40, link)), page(2, target)))) {
            assertDestination(links(pdf, 0).getFirst(), 2, 85);
            Map<String, ?> names = pdf.getDocumentCatalog().getNames().getDests().getNames();
            assertEquals(List.of("end"), List.copyOf(names.keySet()));
        }
    }

    @Test
    void paperHasNoLinks() throws IOException {
        GlyphRun link = run(LATIN, Specimen.link(LATIN, "https://example.org"), 0, "here");
        Imprint paper = PressDocumentTest.on(Ink.print(Map.of()));
        try (PDDocument pdf = Specimen.read(plan(at(20, 40, link)), paper)) {
            assertTrue(links(pdf, 0).isEmpty());
            assertNull(pdf.getDocumentCatalog().getNames());
        }
    }

    @Test
    void headingsAreATreeOfBookmarks() throws IOException {
        Plan plan =
                plan(
                        page(
                                1,
                                at(Specimen.heading(1, "引言 One"), 20, 30, run(LATIN, 0, "One")),
                                at(Specimen.heading(2, "First"), 20, 60, run(LATIN, 0, "First"))),
                        page(
                                2,
                                at(Specimen.heading(2, "Second"), 20, 30, run(LATIN, 0, "Second")),
                                at(Specimen.heading(1, "Two"), 20, 90, run(LATIN, 0, "Two"))));
        try (PDDocument pdf = Specimen.read(plan)) {
            assertEquals(
                    "引言 One@1(First@1 Second@2) Two@2",
                    tell(pdf, pdf.getDocumentCatalog().getDocumentOutline()));
        }
    }

    private static String tell(PDDocument pdf, PDOutlineNode node) throws IOException {
        List<String> entries = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            int page = pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1;
            String below = item.hasChildren() ? "(" + tell(pdf, item) + ")" : "";
            entries.add(item.getTitle() + "@" + page + below);
        }
        return String.join(" ", entries);
    }

    private static List<PDAnnotationLink> links(PDDocument pdf, int page) throws IOException {
        List<PDAnnotationLink> links = new ArrayList<>();
        for (PDAnnotation annotation : pdf.getPage(page).getAnnotations()) {
            links.add(assertInstanceOf(PDAnnotationLink.class, annotation));
        }
        return links;
    }

    private static void assertDestination(PDAnnotationLink link, int page, double top)
            throws IOException {
        PDPageXYZDestination place =
                assertInstanceOf(PDPageXYZDestination.class, link.getDestination());
        assertDestination(link, page);
        assertEquals(HEIGHT - top, place.getTop(), 1);
    }

    private static void assertDestination(PDAnnotationLink link, int page) throws IOException {
        PDPageXYZDestination place =
                assertInstanceOf(PDPageXYZDestination.class, link.getDestination());
        assertEquals(page, place.retrievePageNumber() + 1);
    }
}
