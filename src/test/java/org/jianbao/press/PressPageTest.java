package org.jianbao.press;

import static org.jianbao.press.Specimen.HEIGHT;
import static org.jianbao.press.Specimen.LATIN;
import static org.jianbao.press.Specimen.WIDTH;
import static org.jianbao.press.Specimen.at;
import static org.jianbao.press.Specimen.plan;
import static org.jianbao.press.Specimen.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Outcome;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.Placement;
import org.jianbao.makeup.Plan;
import org.jianbao.makeup.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfContentByte;

class PressPageTest {

    @TempDir private Path folder;

    @Test
    void onScreenThePageIsAsTrimmed() throws IOException {
        try (PDDocument pdf = Specimen.read(plan(at(20, 40, run(LATIN, 0, "a"))))) {
            assertBox(0, pdf.getPage(0).getMediaBox());
            assertBox(0, pdf.getPage(0).getTrimBox());
        }
    }

    @Test
    void onPaperItHasBleedAround() throws IOException {
        Plan plan = plan(at(20, 40, run(LATIN, 0, "a")));
        try (PDDocument pdf = Specimen.read(plan, PressDocumentTest.on(Ink.print(Map.of())))) {
            assertBox(9, pdf.getPage(0).getMediaBox());
            assertBox(9, pdf.getPage(0).getBleedBox());
            assertBox(0, pdf.getPage(0).getTrimBox());
            assertEquals(40, Reading.of(pdf, 1).getFirst().y(), 0.01);
        }
    }

    @Test
    void aTurnedPageIsPrintedHeadDown() throws IOException {
        Placement area = new Placement.Area(10, 20, 30, 40, 0xFF8000);
        Placement line = at(20, 40, run(LATIN, 0, "a"));
        Page.Part turned = new Page.Part("", "", true);
        Page page = new Page(1, Side.RECTO, Optional.empty(), List.of(area, line), turned);
        try (PDDocument pdf = Specimen.read(plan(page), PressDocumentTest.on(Ink.print(Map.of())));
                PDDocument upright =
                        Specimen.read(
                                plan(area, line), PressDocumentTest.on(Ink.print(Map.of())))) {
            BufferedImage one = new PDFRenderer(pdf).renderImage(0);
            BufferedImage other = new PDFRenderer(upright).renderImage(0);
            int right = one.getWidth() - 1 - (9 + 15);
            int bottom = one.getHeight() - 1 - (9 + 25);
            assertEquals(other.getRGB(9 + 15, 9 + 25), one.getRGB(right, bottom));
            assertNotEquals(one.getRGB(9 + 15, 9 + 25), one.getRGB(right, bottom));
            Reading.Glyph glyph = Reading.of(pdf, 1).getFirst();
            assertEquals(WIDTH - 20, glyph.x(), 0.01);
            assertEquals(HEIGHT - 40, glyph.y(), 0.01);
        }
    }

    private static void assertBox(double bleed, PDRectangle box) {
        assertEquals(-bleed, box.getLowerLeftX(), 0.001);
        assertEquals(-bleed, box.getLowerLeftY(), 0.001);
        assertEquals(WIDTH + bleed, box.getUpperRightX(), 0.001);
        assertEquals(HEIGHT + bleed, box.getUpperRightY(), 0.001);
    }

    @Test
    void areasAndRulesStandWhereThePlanSays() throws IOException {
        Placement area = new Placement.Area(10.5, 20, 30, 40.25, 0xFF8000);
        Placement rule = new Placement.Rule(10, 100, 90, 100, 0.25, 0x000000);
        try (PDDocument pdf = Specimen.read(plan(area, rule))) {
            String operators = Reading.operators(pdf.getPage(0));
            assertTrue(operators.contains("1 0.502 0 rg\n10.5 140.301 30 40.25 re\nf"), operators);
            assertTrue(
                    operators.contains("0 0 0 RG\n0.25 w\n10 100.551 m\n90 100.551 l\nS"),
                    operators);
        }
    }

    @Test
    void onPaperColorsAreInks() throws IOException {
        Ink ink = Ink.print(Map.of(0xFF8000, new Ink.Cmyk(0, 0.55, 1, 0)));
        Plan plan =
                plan(
                        new Placement.Area(0, 0, 1, 1, 0xFF8000),
                        new Placement.Area(0, 0, 1, 1, 0x808080),
                        new Placement.Area(0, 0, 1, 1, 0x800000),
                        at(20, 40, run(LATIN, 0, "black")));
        try (PDDocument pdf = Specimen.read(plan, PressDocumentTest.on(ink))) {
            String operators = Reading.operators(pdf.getPage(0));
            for (String color : List.of("0 0.55 1 0", "0 0 0 0.498", "0 1 1 0.498", "0 0 0 1")) {
                assertTrue(operators.contains("\n" + color + " k\n"), operators);
            }
        }
    }

    @Test
    void decorationsArePaintedInTheirTurn() throws IOException {
        Placement.Box box = new Placement.Box(new Placement.Decoration() {}, 10, 20, 30, 40);
        Placement area = new Placement.Area(0, 0, 5, 5, 0);
        DecorationPainter painter = PressPageTest::paintRed;
        Plan plan = plan(area, box, at(20, 40, run(LATIN, 0, "a")));
        byte[] bytes = new Press(painter).print(plan, Specimen.IMPRINT).value().orElseThrow();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            String operators = Reading.operators(pdf.getPage(0));
            int first = operators.indexOf("0 195.551 5 5 re");
            int second = operators.indexOf("10 140.55 30 40 re");
            int third = operators.indexOf("BT", second);
            assertTrue(0 <= first && first < second && second < third, operators);
            assertTrue(operators.indexOf("0 0 0 rg", second) > 0, operators);
        }
    }

    private static void paintRed(Placement.Box box, PdfContentByte canvas, double pageHeight) {
        canvas.setRGBColorFill(255, 0, 0);
        double bottom = pageHeight - box.y() - box.height();
        canvas.rectangle(
                (float) box.x(), (float) bottom, (float) box.width(), (float) box.height());
        canvas.fill();
    }

    @Test
    void aPictureIsStoredOnceHoweverOftenItIsShown() throws IOException {
        Placement picture = picture(png());
        Plan plan = plan(Specimen.page(1, picture, picture), Specimen.page(2, picture));
        try (PDDocument pdf = Specimen.read(plan)) {
            assertSame(stored(pdf, 0), stored(pdf, 1));
            BufferedImage page = new PDFRenderer(pdf).renderImage(1);
            assertEquals(0xFF3366, page.getRGB(60, 60) & 0xFFFFFF);
            assertEquals(0xFFFFFF, page.getRGB(45, 60) & 0xFFFFFF);
        }
    }

    private static COSStream stored(PDDocument pdf, int page) throws IOException {
        PDResources resources = pdf.getPage(page).getResources();
        COSName name = resources.getXObjectNames().iterator().next();
        return resources.getXObject(name).getCOSObject();
    }

    @Test
    void brokenPicturesAreToldAndLeftOut() throws IOException {
        byte[] png = Files.readAllBytes(png());
        Path cut = Files.write(folder.resolve("cut.png"), Arrays.copyOf(png, 40));
        Path text = Files.writeString(folder.resolve("text.jpg"), "no picture");
        Path empty = Files.write(folder.resolve("empty.png"), new byte[0]);
        Path missing = folder.resolve("missing.png");
        Plan plan =
                plan(
                        picture(cut),
                        picture(text),
                        picture(text),
                        picture(empty),
                        picture(missing),
                        at(20, 40, run(LATIN, 0, "a")));
        Outcome<byte[]> outcome = new Press(DecorationPainter.NONE).print(plan, Specimen.IMPRINT);
        assertEquals(
                List.of(cut, text, empty, missing),
                outcome.diagnostics().stream()
                        .map(Diagnostic::span)
                        .map(span -> Path.of(span.source().name()))
                        .toList());
        assertEquals(PressCode.BROKEN_PICTURE, outcome.diagnostics().getFirst().code());
        try (PDDocument pdf = Loader.loadPDF(outcome.value().orElseThrow())) {
            assertEquals("a", Reading.of(pdf, 1).getFirst().text());
        }
    }

    private static Placement.Picture picture(Path file) {
        return new Placement.Picture(file, "A square", 50, 50, 20, 20, Specimen.tag(Kind.CAPTION));
    }

    private Path png() throws IOException {
        BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 64; i++) {
            image.setRGB(i % 8, i / 8, 0xFF3366);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return Files.write(folder.resolve("square.png"), out.toByteArray());
    }

    @Test
    void aQrCodeCanBeRead() throws Exception {
        for (String text : List.of("https://example.org/briefing", "简报：第三期")) {
            try (PDDocument pdf = Specimen.read(plan(new Placement.Code(text, 100, 60, 60)))) {
                assertEquals(text, scan(new PDFRenderer(pdf).renderImageWithDPI(0, 144)));
            }
        }
    }

    private static String scan(BufferedImage image) throws Exception {
        int[] pixels =
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource source =
                new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        } catch (NotFoundException none) {
            return "no code";
        }
    }

    @Test
    void aTextTooLongForACodeIsTold() {
        Placement code = new Placement.Code("x".repeat(4000), 100, 60, 60);
        Outcome<byte[]> outcome =
                new Press(DecorationPainter.NONE).print(plan(code), Specimen.IMPRINT);
        assertEquals(PressCode.LONG_CODE, outcome.diagnostics().getFirst().code());
        assertTrue(outcome.value().isPresent());
    }
}
