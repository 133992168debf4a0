package org.jianbao.preflight;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.jianbao.preflight.PrintFile.pixels;
import static org.jianbao.preflight.PrintFile.text;
import static org.jianbao.preflight.Spoiled.drawn;
import static org.jianbao.preflight.Spoiled.x1a;
import static org.jianbao.preflight.Spoiled.x4;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Files spoiled in what stands on the first page. */
final class SpoiledPages {

    private static final String SQUARE = " 60 250 20 20 re f";

    static final List<Spoiled> ALL =
            List.of(
                    x4("PF003", SpoiledPages::bomb),
                    drawn("PF004", "/Nothing Do"),
                    x4("PF221", SpoiledPages::foreignFont),
                    drawn("PF230", "1 0 0 paint"),
                    x4("PF231", file -> object(file, "Subtype", COSName.getPDFName("PS"))),
                    x4("PF232", file -> object(file, "OPI", new COSDictionary())),
                    x4("PF233", file -> object(file, "Ref", new COSDictionary())),
                    x4("PF234", SpoiledPages::alternate),
                    x1a("PF235", SpoiledPages::lzw),
                    x4("PF241", file -> state(file, "TR", COSName.IDENTITY)),
                    x4("PF242", file -> state(file, "HT", halftone())),
                    x1a("PF251", file -> state(file, "ca", .5)),
                    x1a("PF251", file -> state(file, "BM", COSName.getPDFName("Multiply"))),
                    drawn("PF301", "1 0 0 rg" + SQUARE),
                    x4("PF303", SpoiledPages::rgbPressAndGray, "PF302"),
                    x1a("PF304", file -> file.draw("1 0 0 rg" + SQUARE)),
                    x1a("PF304", file -> profiled(file, gray(), 1, ".5")),
                    x4("PF305", file -> profiled(file, new byte[200], 1, ".5")),
                    x4("PF306", file -> profiled(file, PrintFile.fogra(), 4, ".1 0 0 0")),
                    drawn("PF501", "1 1 1 .5 k" + SQUARE),
                    x4("PF502", file -> picture(file, pixels(40, 40, 400), 9.6)),
                    drawn("PF503", "0 1 1 0 k " + text("F", 6, 60, 250)),
                    drawn("PF504", ".4 0 0 1 k " + text("F", 12, 60, 250)),
                    drawn("PF504", ".4 0 0 1 K 2 w 60 250 m 160 250 l S"),
                    drawn("PF505", "0 0 0 1 k " + text("F", 12, 60, 250)),
                    drawn("PF506", "/Over gs 0 0 0 0 k" + SQUARE),
                    x4("PF507", file -> spots(file, "All")),
                    x4("PF508", file -> spots(file, "PANTONE 185 C", "Pantone 185C")),
                    x4("PF509", SpoiledPages::managedRgb),
                    drawn("PF511", "0 0 0 1 K 0 w 60 250 m 160 250 l S"),
                    drawn("PF512", "0 0 0 1 K .1 w 60 250 m 160 250 l S"),
                    drawn("PF512", "0 0 0 1 K .1 0 0 1 0 0 cm 1 w 600 250 m 1600 250 l S"),
                    drawn("PF512", "0 0 0 1 k 60 250 100 .1 re f"),
                    x4("PF521", file -> picture(file, pixels(40, 40, 100), 40 / 250.0 * 72)),
                    x4("PF522", file -> picture(file, pixels(40, 40, 100), 40 / 100.0 * 72)),
                    drawn("PF523", ".5 0 0 0 k 5.76 0 0 5.76 60 250 cm /Drawing Do"),
                    drawn("PF524", ".5 0 0 0 k 28.8 0 0 28.8 60 250 cm /Drawing Do"),
                    drawn("PF531", "0 0 0 1 k /Over gs " + text("F", 12, 24, 250)),
                    x4("PF533", SpoiledPages::drawnFont),
                    drawn("PF542", ".5 0 0 0 k 20 200 60 60 re f"),
                    x4("PF542", file -> picture(file, pixels(400, 400, 100), 96, 126)));

    private SpoiledPages() {}

    /** A hundred kilobytes that unpack to more than is looked at. */
    private static void bomb(PrintFile file) throws IOException {
        byte[] blanks = new byte[(int) Budget.CONTENT + 1];
        Arrays.fill(blanks, (byte) '\n');
        file.page(1)
                .getCOSObject()
                .setItem(COSName.CONTENTS, file.stream(blanks, COSName.FLATE_DECODE));
    }

    private static void foreignFont(PrintFile file) {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setName(COSName.BASE_FONT, "Helvetica");
        file.resource(COSName.FONT, "H", font);
        file.draw("q 0 0 0 1 k /Over gs BT /H 12 Tf 60 250 Td (wells) Tj ET Q");
    }

    private static void object(PrintFile file, String key, COSBase value) throws IOException {
        file.form("Object", "").setItem(COSName.getPDFName(key), value);
        file.draw("/Object Do");
    }

    private static void alternate(PrintFile file) throws IOException {
        COSDictionary other = new COSDictionary();
        other.setBoolean(COSName.getPDFName("DefaultForPrinting"), true);
        COSArray alternates = new COSArray();
        alternates.add(other);
        file.image("Other", pixels(40, 40, 100), 40, 8)
                .setItem(COSName.getPDFName("Alternates"), alternates);
        file.draw("q 9.6 0 0 9.6 60 250 cm /Other Do Q");
    }

    private static void lzw(PrintFile file) throws IOException {
        byte[] nothing = "q Q".getBytes(ISO_8859_1);
        COSStream content = file.stream(nothing, COSName.LZW_DECODE);
        file.page(1).getCOSObject().setItem(COSName.CONTENTS, content);
    }

    private static void state(PrintFile file, String key, Object value) {
        file.state("State", key, value);
        file.draw("q /State gs .2 0 0 0 k" + SQUARE + " Q");
    }

    private static COSDictionary halftone() {
        COSDictionary halftone = new COSDictionary();
        halftone.setInt(COSName.getPDFName("HalftoneType"), 6);
        return halftone;
    }

    private static byte[] gray() {
        return ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData();
    }

    private static void rgbPressAndGray(PrintFile file) throws IOException {
        byte[] press = SpoiledDocuments.rgb();
        System.arraycopy("prtr".getBytes(ISO_8859_1), 0, press, 12, 4);
        file.intent.setItem(COSName.DEST_OUTPUT_PROFILE, file.profile(press, 3));
        file.draw(".5 g" + SQUARE);
    }

    private static void profiled(PrintFile file, byte[] profile, int components, String color)
            throws IOException {
        file.icc("Space", profile, components);
        file.draw("q /Space cs " + color + " scn" + SQUARE + " Q");
    }

    private static void managedRgb(PrintFile file) throws IOException {
        profiled(file, SpoiledDocuments.rgb(), 3, "1 0 0");
    }

    private static void spots(PrintFile file, String... names) {
        for (String name : names) {
            String key = "Spot" + name.length();
            file.spot(key, name);
            file.draw("q /" + key + " cs .5 scn" + SQUARE + " Q");
        }
    }

    private static void picture(PrintFile file, byte[] pixels, double size) throws IOException {
        picture(file, pixels, size, 60);
    }

    private static void picture(PrintFile file, byte[] pixels, double size, double x)
            throws IOException {
        file.image("Spoiled", pixels, (int) Math.sqrt(pixels.length / 4.0), 8);
        file.draw("q " + size + " 0 0 " + size + " " + x + " 120 cm /Spoiled Do Q");
    }

    private static void drawnFont(PrintFile file) throws IOException {
        COSDictionary letters = new COSDictionary();
        letters.setItem(
                COSName.A,
                file.stream(
                        "500 0 0 0 500 500 d1 0 0 500 500 re f".getBytes(ISO_8859_1),
                        COSName.FLATE_DECODE));
        COSArray differences = PrintFile.numbers(97);
        differences.add(COSName.A);
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.DIFFERENCES, differences);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_BBOX, PrintFile.numbers(0, 0, 500, 500));
        COSArray matrix = new COSArray();
        matrix.setFloatArray(new float[] {.001f, 0, 0, .001f, 0, 0});
        font.setItem(COSName.FONT_MATRIX, matrix);
        font.setItem(COSName.CHAR_PROCS, letters);
        font.setItem(COSName.ENCODING, encoding);
        font.setInt(COSName.FIRST_CHAR, 97);
        font.setInt(COSName.LAST_CHAR, 97);
        font.setItem(COSName.WIDTHS, PrintFile.numbers(500));
        file.resource(COSName.FONT, "D", font);
        file.draw("q 0 0 0 1 k /Over gs BT /D 12 Tf 60 250 Td (a) Tj ET Q");
    }
}
