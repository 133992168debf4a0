package org.jianbao.press;

import static org.jianbao.press.Specimen.HEIGHT;
import static org.jianbao.press.Specimen.LATIN;
import static org.jianbao.press.Specimen.WIDTH;
import static org.jianbao.press.Specimen.at;
import static org.jianbao.press.Specimen.run;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.jianbao.makeup.Placement;
import org.jianbao.makeup.Plan;
import org.jianbao.preflight.Preflight;
import org.jianbao.preflight.Profile;
import org.jianbao.preflight.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfContentByte;

/** What a file for a printing house has that one for a screen has not. */
class PressInkTest {

    private static final PrintOrder X4 = PrintOrder.usual();
    private static final PrintOrder X1A =
            new PrintOrder(PrintOrder.Standard.X1A, X4.condition(), 300, "");
    private static final PrintOrder MARKED =
            new PrintOrder(PrintOrder.Standard.X4, X4.condition(), 300, "Job 7");

    @TempDir private Path folder;

    private static Imprint on(PrintOrder order) {
        return on(new Ink(Optional.of(order), Map.of(), Map.of()));
    }

    private static Imprint on(Ink ink) {
        Optional<Instant> date = Optional.of(Instant.parse("2026-03-31T00:00:00Z"));
        return new Imprint("T", "A", "S", "en", date, false, ink);
    }

    @Test
    void theFileKeepsTheStandardThatIsAskedFor() {
        Plan plan = plan();
        assertEquals(
                List.of(),
                Preflight.inspect(Specimen.print(plan, on(X4)), Terms.of(Profile.X4))
                        .findings()
                        .stream()
                        .filter(finding -> finding.isError())
                        .toList());
        assertEquals(
                List.of(),
                Preflight.inspect(Specimen.print(plan, on(X1A)), Terms.of(Profile.X1A))
                        .findings()
                        .stream()
                        .filter(finding -> finding.isError())
                        .toList());
    }

    @Test
    void theFileNamesPressAndPaper() throws IOException {
        try (PDDocument pdf = Specimen.read(plan(), on(X4))) {
            PDOutputIntent intent = pdf.getDocumentCatalog().getOutputIntents().getFirst();
            assertEquals("FOGRA39", intent.getOutputConditionIdentifier());
            assertEquals("http://www.color.org", intent.getRegistryName());
            try (var in = intent.getDestOutputIntent().createInputStream()) {
                assertArrayEquals(X4.condition().profile(), in.readAllBytes());
            }
            assertEquals("False", pdf.getDocumentInformation().getTrapped());
            assertEquals(1.6f, pdf.getVersion());
        }
        try (PDDocument pdf = Specimen.read(plan(), on(X1A))) {
            assertEquals(
                    "PDF/X-1a:2003",
                    pdf.getDocumentInformation().getCustomMetadataValue("GTS_PDFXVersion"));
            assertEquals(1.4f, pdf.getVersion());
        }
    }

    private static Plan plan() {
        return Specimen.plan(at(40, 60, run(LATIN, 0, "text")));
    }

    @Test
    void blackLettersAndLinesOverprintAndNothingElseDoes() throws IOException {
        Plan plan =
                Specimen.plan(
                        new Placement.Area(0, 0, 90, 90, 0),
                        new Placement.Rule(0, 0, 9, 9, 1, 0),
                        new Placement.Rule(0, 0, 9, 9, 1, 0xFFFFFF),
                        at(40, 60, run(LATIN, 0, "text")));
        try (PDDocument pdf = Specimen.read(plan, on(X4))) {
            String operators = Reading.operators(pdf.getPage(0));
            assertTrue(operators.contains("/Out gs\n0 0 0 1 k\n0 110.551 90 90 re"), operators);
            assertTrue(operators.contains("/Over gs\n0 0 0 1 K\n"), operators);
            assertTrue(operators.contains("/Out gs\n0 0 0 0 K\n"), operators);
            assertTrue(operators.contains("/Over gs\n0 0 0 1 k\n1 0 0 1 40"), operators);
            PDExtendedGraphicsState over =
                    pdf.getPage(0).getResources().getExtGState(COSName.getPDFName("Over"));
            assertTrue(over.getStrokingOverprintControl() && over.getNonStrokingOverprintControl());
            assertEquals(1, over.getOverprintMode().intValue());
            PDExtendedGraphicsState out =
                    pdf.getPage(0).getResources().getExtGState(COSName.getPDFName("Out"));
            assertFalse(out.getNonStrokingOverprintControl());
        }
    }

    @Test
    void aColorWithAnInkOfItsOwnIsOnAPlateOfItsOwn() throws IOException {
        Ink.Cmyk inks = new Ink.Cmyk(0.1, 0.87, 0.98, 0.05);
        Ink ink = new Ink(Optional.of(X4), Map.of(0xD04428, inks), Map.of(0xD04428, "House Red"));
        Plan plan = Specimen.plan(new Placement.Area(0, 0, 9, 9, 0xD04428));
        try (PDDocument pdf = Specimen.read(plan, on(ink))) {
            String operators = Reading.operators(pdf.getPage(0));
            assertTrue(operators.contains("/Spot1 cs 1 scn\n"), operators);
            PDSeparation spot =
                    (PDSeparation)
                            pdf.getPage(0)
                                    .getResources()
                                    .getColorSpace(COSName.getPDFName("Spot1"));
            assertEquals("House Red", spot.getColorantName());
            assertEquals("DeviceCMYK", spot.getAlternateColorSpace().getName());
        }
    }

    @Test
    void marksStandOutsideTheBleed() throws IOException {
        try (PDDocument pdf = Specimen.read(plan(), on(MARKED))) {
            PDPage page = pdf.getPage(0);
            double room = 9 + 10 * 72 / 25.4;
            assertBox(room, page.getMediaBox());
            assertBox(9, page.getBleedBox());
            assertBox(0, page.getTrimBox());
            String said =
                    Reading.of(pdf, 1).stream()
                            .filter(glyph -> glyph.y() > HEIGHT + 9)
                            .map(Reading.Glyph::text)
                            .reduce("", String::concat);
            assertEquals("Job 7 · 1/1", said);
        }
        assertEquals(
                List.of(),
                Preflight.inspect(Specimen.print(plan(), on(MARKED)), Terms.of(Profile.X4))
                        .findings()
                        .stream()
                        .filter(finding -> finding.isError())
                        .toList());
    }

    @Test
    void aSlugLineThatIsTooLongIsCut() throws IOException {
        PrintOrder order =
                new PrintOrder(PrintOrder.Standard.X4, X4.condition(), 300, "Job 7 ".repeat(50));
        try (PDDocument pdf = Specimen.read(plan(), on(order))) {
            List<Reading.Glyph> slug =
                    Reading.of(pdf, 1).stream().filter(glyph -> glyph.y() > HEIGHT + 9).toList();
            assertTrue(slug.getLast().x() < WIDTH / 2 - 9);
            assertTrue(
                    slug.stream().map(Reading.Glyph::text).toList().containsAll(List.of("…", "/")));
        }
    }

    private static void assertBox(double room, PDRectangle box) {
        assertEquals(-room, box.getLowerLeftX(), 0.001);
        assertEquals(WIDTH + room, box.getUpperRightX(), 0.001);
        assertEquals(HEIGHT + room, box.getUpperRightY(), 0.001);
    }

    @Test
    void backgroundsAndBordersArePrintedInInks() throws IOException {
        Placement.Box box = new Placement.Box(new Placement.Decoration() {}, 10, 20, 30, 40);
        Ink ink = Ink.print(Map.of(0xFF0000, new Ink.Cmyk(0, 0.9, 0.8, 0)));
        DecorationPainter painter = PressInkTest::paintRed;
        byte[] bytes = new Press(painter).print(Specimen.plan(box), on(ink)).value().orElseThrow();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            String operators = Reading.operators(pdf.getPage(0));
            assertTrue(operators.contains("0 0.9 0.8 0 k\n10 140.55 30 40 re"), operators);
            assertFalse(operators.contains("rg"), operators);
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
    void aColoredPictureGoesThroughTheProfilesAndKeepsTheInkLimit() throws IOException {
        byte[] red = stored(picture(BufferedImage.TYPE_INT_RGB, 0xFF0000), X4, 4, 8);
        assertTrue(red[1] > 80 * 2.55 - 256 && (red[1] & 0xFF) > 220, "magenta");
        assertTrue((red[2] & 0xFF) > 200, "yellow");
        assertTrue((red[0] & 0xFF) < 30 && (red[3] & 0xFF) < 30, "cyan and black");
        PrintOrder thin = new PrintOrder(PrintOrder.Standard.X4, X4.condition(), 200, "");
        byte[] dark = stored(picture(BufferedImage.TYPE_INT_RGB, 0x000008), thin, 4, 8);
        int sum = (dark[0] & 0xFF) + (dark[1] & 0xFF) + (dark[2] & 0xFF) + (dark[3] & 0xFF);
        assertTrue(sum <= 510, "inks " + sum);
        assertTrue(sum > 450, "inks " + sum);
    }

    @Test
    void aGrayPictureIsPrintedInBlackAlone() throws IOException {
        byte[] gray = stored(picture(BufferedImage.TYPE_INT_RGB, 0x777777), X4, 1, 8);
        assertEquals(0x77, gray[0] & 0xFF);
        assertEquals(0x77, stored(grayPicture(0x77), X4, 1, 8)[0] & 0xFF);
    }

    @Test
    void lineArtStaysLineArt() throws IOException {
        BufferedImage art = new BufferedImage(16, 16, BufferedImage.TYPE_BYTE_BINARY);
        art.setRGB(0, 0, 0xFFFFFFFF);
        byte[] bits = stored(file(art), X4, 1, 1);
        assertEquals((byte) 0x80, bits[0]);
        assertEquals(0, bits[1]);
    }

    @Test
    void whatIsTransparentIsWhite() throws IOException {
        BufferedImage clear = new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB);
        byte[] gray = stored(file(clear), X1A, 1, 8);
        assertEquals(0xFF, gray[0] & 0xFF);
    }

    @Test
    void aPictureInInksIsTakenAsItIs() throws IOException {
        WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 16, 16, 4, null);
        for (int i = 0; i < 256; i++) {
            inks.setPixel(i % 16, i / 16, new int[] {40, 80, 120, 160});
        }
        Path file = folder.resolve("inks.jpg");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(new IIOImage(inks, null, null));
        }
        Placement.Picture picture = picture(file);
        try (PDDocument pdf = Specimen.read(Specimen.plan(picture), on(X4))) {
            PDImageXObject image = image(pdf);
            assertArrayEquals(
                    Files.readAllBytes(file),
                    image.getStream().getCOSObject().createRawInputStream().readAllBytes());
            assertEquals("DeviceCMYK", image.getColorSpace().getName());
        }
    }

    private Path picture(int type, int rgb) throws IOException {
        BufferedImage picture = new BufferedImage(16, 16, type);
        for (int i = 0; i < 256; i++) {
            picture.setRGB(i % 16, i / 16, 0xFF000000 | rgb);
        }
        return file(picture);
    }

    private Path grayPicture(int light) throws IOException {
        BufferedImage picture = new BufferedImage(16, 16, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 256; i++) {
            picture.getRaster().setSample(i % 16, i / 16, 0, light);
        }
        return file(picture);
    }

    private Path file(BufferedImage picture) throws IOException {
        Path file = Files.createTempFile(folder, "picture", ".png");
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }

    private static Placement.Picture picture(Path file) {
        return new Placement.Picture(
                file, "", 50, 50, 20, 20, Specimen.tag(org.jianbao.makeup.Kind.TEXT));
    }

    /** The samples of a picture as the file holds them. */
    private static byte[] stored(Path file, PrintOrder order, int inks, int bits)
            throws IOException {
        try (PDDocument pdf = Specimen.read(Specimen.plan(picture(file)), on(order))) {
            PDImageXObject image = image(pdf);
            assertEquals(inks, image.getColorSpace().getNumberOfComponents());
            assertEquals(bits, image.getBitsPerComponent());
            try (var in = image.getStream().createInputStream()) {
                return in.readAllBytes();
            }
        }
    }

    private static PDImageXObject image(PDDocument pdf) throws IOException {
        var resources = pdf.getPage(0).getResources();
        return (PDImageXObject) resources.getXObject(resources.getXObjectNames().iterator().next());
    }
}
