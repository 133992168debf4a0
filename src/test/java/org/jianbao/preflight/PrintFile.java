package org.jianbao.preflight;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A small print file without fault, four pages, to be spoiled in one thing by a test. */
final class PrintFile implements AutoCloseable {

    /** 3 mm in pt. */
    static final float BLEED = 8.504f;

    static final PDRectangle TRIM = new PDRectangle(20, 20, 200, 300);

    private static final Path FONT =
            Path.of(System.getProperty("jianbao.home", "."))
                    .resolve("fonts/source-serif-4/SourceSerif4-Regular.ttf");

    final PDDocument document = new PDDocument();
    final COSDictionary intent = new COSDictionary();
    private final PDResources resources = new PDResources();
    private final StringBuilder content = new StringBuilder();
    private String xmp = "";
    private CompressParameters packing = CompressParameters.NO_COMPRESSION;

    private PrintFile() {}

    /** {@return a file that keeps PDF/X-4} */
    static PrintFile x4() {
        PrintFile file = common();
        file.document.setVersion(1.6f);
        file.xmp =
                """
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
                xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
                xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/" pdfxid:GTS_PDFXVersion="PDF/X-4"
                xmp:CreateDate="2026-01-02T03:04:05+08:00" xmp:ModifyDate="2026-01-02T03:04:05+08:00"
                xmp:MetadataDate="2026-01-02T03:04:05+08:00" pdf:Trapped="False"
                xmpMM:DocumentID="uuid:1" xmpMM:VersionID="1" xmpMM:RenditionClass="default"><dc:title>
                <rdf:Alt><rdf:li xml:lang="x-default">Wells</rdf:li></rdf:Alt></dc:title>
                </rdf:Description></rdf:RDF></x:xmpmeta>
                """;
        return file;
    }

    /** {@return a file that keeps PDF/X-1a:2003} */
    static PrintFile x1a() {
        PrintFile file = common();
        file.catalog().removeItem(COSName.VERSION); // the font asked for 1.5
        file.document.getDocument().setVersion(1.4f);
        file.info("GTS_PDFXVersion", new COSString("PDF/X-1a:2003"));
        file.info("Title", new COSString("Wells"));
        file.info("CreationDate", new COSString("D:20260102030405+08'00'"));
        file.info("ModDate", new COSString("D:20260102030405+08'00'"));
        return file;
    }

    private static PrintFile common() {
        PrintFile file = new PrintFile();
        try {
            file.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private void build() throws IOException {
        info("Trapped", COSName.getPDFName("False"));
        intent.setItem(COSName.S, COSName.getPDFName("GTS_PDFX"));
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "FOGRA39");
        intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile(fogra(), 4));
        COSArray intents = new COSArray();
        intents.add(intent);
        catalog().setItem(COSName.OUTPUT_INTENTS, intents);
        for (int i = 0; i < 4; i++) {
            PDPage page = new PDPage(new PDRectangle(240, 340));
            page.setTrimBox(TRIM);
            page.setBleedBox(
                    new PDRectangle(20 - BLEED, 20 - BLEED, 200 + 2 * BLEED, 300 + 2 * BLEED));
            document.addPage(page);
        }
        page(0).setResources(resources);
        try (InputStream font = Files.newInputStream(FONT)) {
            resources.put(COSName.getPDFName("F"), PDType0Font.load(document, font, false));
        }
        state("Over", "op", true);
        state("Over", "OPM", 1);
        image("Photo", pixels(40, 40, 100), 40, 8);
        image("Drawing", new byte[5 * 40], 40, 1);
        draw(".1 0 0 0 k 11.496 11.496 217.008 317.008 re f");
        draw("q 0 0 0 1 k /Over gs " + text("F", 12, 60, 200) + " Q");
        draw("q 0 0 0 1 K .5 w 60 100 m 160 100 l S Q");
        draw("q 9.6 0 0 9.6 60 60 cm /Photo Do Q");
        draw("q .5 0 0 .5 0 0 k 4.8 0 0 4.8 90 60 cm /Drawing Do Q");
    }

    /** {@return operators that show two glyphs of a font with two bytes to the character} */
    static String text(String font, double size, double x, double y) {
        return "BT /" + font + " " + size + " Tf " + x + " " + y + " Td <00220023> Tj ET";
    }

    static byte[] fogra() throws IOException {
        String name = "/org/jianbao/profile/FOGRA39L_coated.icc";
        try (InputStream in = PrintFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no profile");
            }
            return in.readAllBytes();
        }
    }

    static byte[] pixels(int width, int height, int ink) {
        byte[] pixels = new byte[4 * width * height];
        Arrays.fill(pixels, (byte) (ink / 2));
        return pixels;
    }

    COSStream profile(byte[] icc, int components) throws IOException {
        COSStream stream = stream(icc, COSName.FLATE_DECODE);
        stream.setInt(COSName.N, components);
        return stream;
    }

    COSStream stream(byte[] bytes, COSName filter) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(filter)) {
            out.write(bytes);
        }
        return stream;
    }

    /** Adds an image of four inks, or a stencil if it has one bit to the pixel. */
    COSStream image(String name, byte[] pixels, int width, int bits) throws IOException {
        COSStream image = stream(pixels, COSName.FLATE_DECODE);
        image.setItem(COSName.TYPE, COSName.XOBJECT);
        image.setItem(COSName.SUBTYPE, COSName.IMAGE);
        image.setInt(COSName.WIDTH, width);
        image.setInt(
                COSName.HEIGHT, bits == 1 ? pixels.length * 8 / width : pixels.length / 4 / width);
        image.setInt(COSName.BITS_PER_COMPONENT, bits);
        if (bits == 1) {
            image.setBoolean(COSName.IMAGE_MASK, true);
        } else {
            image.setItem(COSName.COLORSPACE, COSName.DEVICECMYK);
        }
        resource(COSName.XOBJECT, name, image);
        return image;
    }

    /** Adds a form. */
    COSStream form(String name, String operators) throws IOException {
        COSStream form = stream(operators.getBytes(ISO_8859_1), COSName.FLATE_DECODE);
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, new PDRectangle(240, 340).getCOSArray());
        form.setItem(COSName.RESOURCES, resources.getCOSObject());
        resource(COSName.XOBJECT, name, form);
        return form;
    }

    void resource(COSName category, String name, COSBase object) {
        COSDictionary all = resources.getCOSObject().getCOSDictionary(category);
        if (all == null) {
            all = new COSDictionary();
            resources.getCOSObject().setItem(category, all);
        }
        all.setItem(COSName.getPDFName(name), object);
    }

    void state(String name, String key, Object value) {
        COSDictionary states = resources.getCOSObject().getCOSDictionary(COSName.EXT_G_STATE);
        COSDictionary state =
                states == null ? null : states.getCOSDictionary(COSName.getPDFName(name));
        if (state == null) {
            state = new COSDictionary();
            resource(COSName.EXT_G_STATE, name, state);
        }
        switch (value) {
            case Boolean flag -> state.setBoolean(COSName.getPDFName(key), flag);
            case Integer number -> state.setInt(COSName.getPDFName(key), number);
            case Double number -> state.setFloat(COSName.getPDFName(key), number.floatValue());
            case COSBase object -> state.setItem(COSName.getPDFName(key), object);
            default -> throw new IllegalArgumentException("" + value);
        }
    }

    /** Adds a color space {@code [Separation name DeviceCMYK function]}. */
    void spot(String key, String name) {
        COSDictionary function = new COSDictionary();
        function.setInt(COSName.FUNCTION_TYPE, 2);
        function.setItem(COSName.DOMAIN, numbers(0, 1));
        function.setItem(COSName.C0, numbers(0, 0, 0, 0));
        function.setItem(COSName.C1, numbers(0, 1, 1, 0));
        function.setInt(COSName.N, 1);
        COSArray space = new COSArray();
        space.add(COSName.SEPARATION);
        space.add(COSName.getPDFName(name));
        space.add(COSName.DEVICECMYK);
        space.add(function);
        resource(COSName.COLORSPACE, key, space);
    }

    /** Adds a color space with a profile. */
    void icc(String key, byte[] profile, int components) throws IOException {
        COSArray space = new COSArray();
        space.add(COSName.ICCBASED);
        space.add(profile(profile, components));
        resource(COSName.COLORSPACE, key, space);
    }

    static COSArray numbers(int... numbers) {
        COSArray array = new COSArray();
        Arrays.stream(numbers).forEach(n -> array.add(COSInteger.get(n)));
        return array;
    }

    /** Adds operators to the first page. */
    void draw(String operators) {
        content.append(operators).append('\n');
    }

    PDPage page(int index) {
        return document.getPage(index);
    }

    COSDictionary catalog() {
        return document.getDocumentCatalog().getCOSObject();
    }

    void info(String key, COSBase value) {
        document.getDocumentInformation().getCOSObject().setItem(COSName.getPDFName(key), value);
    }

    void xmp(String from, String to) {
        if (!xmp.contains(from)) {
            throw new IllegalArgumentException(from);
        }
        xmp = xmp.replace(from, to);
    }

    void noXmp() {
        xmp = "";
    }

    void pack() {
        packing = CompressParameters.DEFAULT_COMPRESSION;
    }

    byte[] bytes() throws IOException {
        if (!page(0).hasContents()) {
            COSStream stream =
                    stream(content.toString().getBytes(ISO_8859_1), COSName.FLATE_DECODE);
            page(0).getCOSObject().setItem(COSName.CONTENTS, stream);
        }
        if (!xmp.isEmpty()) {
            COSStream metadata = document.getDocument().createCOSStream();
            try (OutputStream out = metadata.createOutputStream()) {
                out.write(xmp.getBytes(UTF_8));
            }
            catalog().setItem(COSName.METADATA, metadata);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, packing);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
