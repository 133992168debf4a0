package org.jianbao.press;

import static org.jianbao.press.Specimen.HAN;
import static org.jianbao.press.Specimen.IMPRINT;
import static org.jianbao.press.Specimen.LATIN;
import static org.jianbao.press.Specimen.at;
import static org.jianbao.press.Specimen.plan;
import static org.jianbao.press.Specimen.run;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageLayout;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.Plan;
import org.jianbao.makeup.Side;
import org.junit.jupiter.api.Test;

class PressDocumentTest {

    private static final Plan TINY = plan(at(20, 40, run(HAN, 0, "简"), run(LATIN, 20, "j")));

    static Imprint on(Ink ink) {
        return new Imprint("T", "A", "S", "en", Optional.empty(), true, ink);
    }

    @Test
    void theFileSaysWhatItIs() throws IOException {
        try (PDDocument pdf = Specimen.read(TINY)) {
            PDDocumentInformation information = pdf.getDocumentInformation();
            assertEquals("题 Title", information.getTitle());
            assertEquals("Author", information.getAuthor());
            assertNull(information.getSubject());
            assertEquals("Jianbao", information.getCreator());
            assertNull(information.getCreationDate());
            assertFalse(information.getMetadataKeys().contains("FileId"));
            PDDocumentCatalog catalog = pdf.getDocumentCatalog();
            assertEquals("zh-Hans", catalog.getLanguage());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            assertFalse(catalog.getCOSObject().containsKey(COSName.PAGE_LAYOUT));
            assertEquals(1.7f, pdf.getVersion());
        }
    }

    @Test
    void theHeaderSaysPdf17() {
        byte[] pdf = Specimen.print(TINY, IMPRINT);
        assertEquals("%PDF-1.7", new String(pdf, 0, 8, StandardCharsets.US_ASCII));
    }

    @Test
    void aDateIsToldWhenItIsGiven() throws IOException {
        Optional<Instant> date = Optional.of(Instant.parse("2024-02-29T23:59:58Z"));
        Imprint dated = new Imprint("T", "A", "S", "en", date, true, Ink.screen());
        try (PDDocument pdf = Specimen.read(TINY, dated)) {
            PDDocumentInformation information = pdf.getDocumentInformation();
            assertEquals(date.get(), information.getCreationDate().toInstant());
            assertEquals(date.get(), information.getModificationDate().toInstant());
        }
    }

    @Test
    void facingPagesOpenInPairsWithTheFirstOnTheRight() throws IOException {
        try (PDDocument pdf = Specimen.read(TINY, on(Ink.screen()))) {
            assertEquals(PageLayout.TWO_PAGE_RIGHT, pdf.getDocumentCatalog().getPageLayout());
        }
    }

    @Test
    void theSamePlanGivesTheSameBytes() {
        assertArrayEquals(Specimen.print(TINY, IMPRINT), Specimen.print(TINY, IMPRINT));
    }

    @Test
    void anotherPlanGivesAnotherIdentifier() throws IOException {
        Plan other = plan(at(20, 41, run(HAN, 0, "简"), run(LATIN, 20, "j")));
        try (PDDocument first = Specimen.read(TINY);
                PDDocument second = Specimen.read(other)) {
            String one = first.getDocument().getDocumentID().toString();
            assertFalse(one.equals(second.getDocument().getDocumentID().toString()));
        }
    }

    @Test
    void pagesAreLabeledByTheirFolios() throws IOException {
        assertEquals(List.of("1", "2", "3"), labels("", "2", "3"));
        assertEquals(List.of("i", "ii", "1", "2"), labels("", "", "1", ""));
        assertEquals(List.of("i", "ii"), labels("", ""));
        assertEquals(List.of("A-1", "A-2", "7"), labels("A-1", "A-2", "7"));
        assertEquals(List.of("4", "4", "5", "5"), labels("4", "4", "5", "5"));
    }

    @Test
    void thePagesOfAPartCountAmongThemselvesBehindItsPrefix() throws IOException {
        Page.Part turned = new Page.Part("T", "en-", true);
        List<Page> pages = new ArrayList<>();
        for (String folio : List.of("", "2", "")) {
            pages.add(page(pages.size() + 1, folio, Page.Part.WHOLE));
        }
        for (String folio : List.of("", "3", "", "")) {
            pages.add(page(pages.size() + 1, folio, turned));
        }
        try (PDDocument pdf = Specimen.read(plan(pages.toArray(Page[]::new)))) {
            assertEquals(
                    List.of("1", "2", "3", "en-4", "en-3", "en-2", "en-1"),
                    List.of(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()));
        }
    }

    private static Page page(int number, String folio, Page.Part part) {
        Optional<String> printed = Optional.of(folio).filter(text -> !text.isEmpty());
        return new Page(number, Side.of(number), printed, List.of(), part);
    }

    private static List<String> labels(String... folios) throws IOException {
        List<Page> pages = new ArrayList<>();
        for (String folio : folios) {
            int number = pages.size() + 1;
            pages.add(page(number, folio, Page.Part.WHOLE));
        }
        try (PDDocument pdf = Specimen.read(plan(pages.toArray(Page[]::new)))) {
            assertEquals(folios.length, pdf.getNumberOfPages());
            return Arrays.asList(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
        }
    }

    @Test
    void anEmptyPlanIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> Specimen.print(plan(new Page[0]), IMPRINT));
    }

    @Test
    void hundredsOfPagesKeepTheirOrder() throws IOException {
        List<Page> pages = new ArrayList<>();
        for (int i = 1; i <= 321; i++) {
            pages.add(Specimen.page(i, at(20, 40, run(LATIN, 0, "p" + i))));
        }
        byte[] bytes = Specimen.print(plan(pages.toArray(Page[]::new)), IMPRINT);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertEquals(321, pdf.getNumberOfPages());
            assertEquals("p", Reading.of(pdf, 321).getFirst().text());
            assertEquals(4, Reading.of(pdf, 321).size());
        }
    }
}
