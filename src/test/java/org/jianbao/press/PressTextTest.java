package org.jianbao.press;

import static org.jianbao.press.Specimen.HAN;
import static org.jianbao.press.Specimen.ITALIC;
import static org.jianbao.press.Specimen.LATIN;
import static org.jianbao.press.Specimen.at;
import static org.jianbao.press.Specimen.plan;
import static org.jianbao.press.Specimen.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jianbao.composition.GlyphRun;
import org.jianbao.font.Face;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Placement;
import org.junit.jupiter.api.Test;

class PressTextTest {

    private static final double TOLERANCE = 0.01;

    @Test
    void everyGlyphStandsWhereThePlanSays() throws IOException {
        GlyphRun han = spread(run(HAN, 0, "今天的事今天做，明天还有明天的事。"), 0.0137);
        GlyphRun latin = spread(run(LATIN, 3, "How vexingly quick daft zebras jump"), -0.0213);
        Placement.Line first = at(20.1234, 40.5678, han);
        Placement.Line second = at(20.1234, 60.1, latin);
        try (PDDocument pdf = Specimen.read(plan(first, second))) {
            List<Reading.Glyph> glyphs = Reading.of(pdf, 1);
            glyphs.removeIf(glyph -> glyph.text().equals(" "));
            assertPlaces(han, 20.1234, 40.5678, glyphs.subList(0, han.glyphs().length));
            assertPlaces(latin, 20.1234, 60.1, glyphs.subList(han.glyphs().length, glyphs.size()));
        }
    }

    /** Justifies a run: each glyph is moved a little more than the one before. */
    private static GlyphRun spread(GlyphRun run, double extra) {
        double[] x = run.x().clone();
        for (int i = 0; i < x.length; i++) {
            x[i] += i * extra;
        }
        return new GlyphRun(
                run.face(), run.size(), run.style(), run.rise(), run.glyphs(), x, run.texts(), 0);
    }

    private static void assertPlaces(
            GlyphRun run, double x, double baseline, List<Reading.Glyph> glyphs) {
        assertEquals(run.glyphs().length, glyphs.size());
        for (int i = 0; i < glyphs.size(); i++) {
            Reading.Glyph glyph = glyphs.get(i);
            assertEquals(x + run.x()[i], glyph.x(), TOLERANCE, glyph.text());
            assertEquals(baseline - run.rise(), glyph.y(), TOLERANCE, glyph.text());
            assertEquals(run.texts()[i].strip(), glyph.text());
        }
    }

    @Test
    void textIsCopiedAsTheManuscriptHasIt() throws IOException {
        String chinese = "“数据”——不只是数字；𠮷野家";
        String english = "Office affairs, filed in a flat";
        Placement.Line first = at(20, 40, dashes(chinese));
        Placement.Line second = at(20, 60, run(LATIN, 0, english));
        try (PDDocument pdf = Specimen.read(plan(first, second))) {
            assertEquals(chinese + "\n" + english, new PDFTextStripper().getText(pdf).strip());
        }
    }

    /** Two dashes as one glyph, as the composer sets them. */
    private static GlyphRun dashes(String text) {
        GlyphRun run = run(HAN, 0, text.replace("——", "\u2E3A"));
        String[] texts = run.texts().clone();
        for (int i = 0; i < texts.length; i++) {
            texts[i] = texts[i].replace("\u2E3A", "——");
        }
        return new GlyphRun(
                run.face(), run.size(), run.style(), 0, run.glyphs(), run.x(), texts, 0);
    }

    @Test
    void ligaturesSayAllTheirLetters() throws IOException {
        try (PDDocument pdf = Specimen.read(plan(at(20, 40, run(LATIN, 0, "office"))))) {
            List<String> texts = Reading.of(pdf, 1).stream().map(Reading.Glyph::text).toList();
            assertTrue(texts.stream().anyMatch(text -> text.length() > 1), texts.toString());
            assertEquals("office", String.join("", texts));
        }
    }

    @Test
    void wordSpacesAreGlyphsSoThatEveryReaderFindsThem() throws IOException {
        GlyphRun run = run(LATIN, 0, "a b c ");
        try (PDDocument pdf = Specimen.read(plan(at(20, 40, run)))) {
            String text =
                    Reading.of(pdf, 1).stream()
                            .map(Reading.Glyph::text)
                            .collect(Collectors.joining());
            assertEquals("a b c ", text);
        }
    }

    @Test
    void aForcedBreakIsNotSet() throws IOException {
        GlyphRun run = Specimen.glyphs(LATIN, 0, Map.of("a", "a \u2028"));
        try (PDDocument pdf = Specimen.read(plan(at(20, 40, run)))) {
            assertEquals(2, Reading.of(pdf, 1).size());
            assertFalse(Reading.operators(pdf.getPage(0)).contains("ActualText"));
        }
    }

    @Test
    void aNoBreakSpaceIsCopiedAsOne() throws IOException {
        GlyphRun run = Specimen.glyphs(LATIN, 0, Map.of("a", "a\u00A0"));
        try (PDDocument pdf = Specimen.read(plan(at(20, 40, run)))) {
            assertTrue(Reading.operators(pdf.getPage(0)).contains("/ActualText <FEFF00A0>"));
        }
    }

    @Test
    void anAddedHyphenSaysNothingWhereOthersSayThemselves() throws IOException {
        GlyphRun own = run(LATIN, 0, "well-known infor");
        GlyphRun added = Specimen.glyphs(LATIN, 100, Map.of("-", ""));
        try (PDDocument pdf = Specimen.read(plan(at(20, 40, own, added)))) {
            String operators = Reading.operators(pdf.getPage(0));
            assertEquals(1, count(operators, "/Span <</ActualText <FEFF>>> BDC"), operators);
            assertEquals(count(operators, "BDC"), count(operators, "EMC"), operators);
        }
    }

    @Test
    void aGlyphOfTwoTextsSaysTheSecondInASpan() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("—", "—");
        texts.put("一", "一");
        GlyphRun first = Specimen.glyphs(HAN, 0, texts);
        texts.put("—", "——");
        GlyphRun second = Specimen.glyphs(HAN, 100, texts);
        try (PDDocument pdf = Specimen.read(plan(at(20, 40, first, second)))) {
            String operators = Reading.operators(pdf.getPage(0));
            assertEquals(1, count(operators, "/ActualText <FEFF20142014>"), operators);
            assertEquals(1, count(operators, "/ActualText"), operators);
        }
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }

    @Test
    void fontsAreEmbeddedSubsetsWithTheirWidths() throws IOException {
        Placement.Line line =
                at(20, 40, run(HAN, 0, "简报"), run(LATIN, 30, "Brief"), run(ITALIC, 80, "ing"));
        try (PDDocument pdf = Specimen.read(plan(line))) {
            List<Face> faces = List.of(HAN, LATIN, ITALIC);
            List<PDFont> fonts = fonts(pdf);
            assertEquals(3, fonts.size());
            for (int i = 0; i < faces.size(); i++) {
                PDType0Font font = assertInstanceOf(PDType0Font.class, fonts.get(i));
                assertInstanceOf(PDCIDFontType2.class, font.getDescendantFont());
                assertTrue(font.getName().matches("[A-Z]{6}\\+" + faces.get(i).name()));
                assertTrue(font.isEmbedded());
                assertFalse(font.isDamaged());
                int length = font.getFontDescriptor().getFontFile2().toByteArray().length;
                assertTrue(length < 20_000, font + " has " + length + " bytes");
                for (int code = 1; code < 4; code++) {
                    assertEquals(font.getWidthFromFont(code), font.getWidth(code), 0.01);
                }
            }
        }
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
            fonts.add(pdf.getPage(0).getResources().getFont(name));
        }
        fonts.sort(Comparator.comparingInt(font -> order(font.getName())));
        return fonts;
    }

    private static int order(String name) {
        return name.contains("Noto") ? 0 : name.endsWith("It") || name.contains("Italic") ? 2 : 1;
    }

    @Test
    void aPageHasOnlyTheFontsThatItUses() throws IOException {
        try (PDDocument pdf =
                Specimen.read(
                        plan(
                                Specimen.page(1, at(20, 40, run(HAN, 0, "一"))),
                                Specimen.page(2, at(20, 40, run(LATIN, 0, "two"))),
                                Specimen.page(3)))) {
            for (int i = 0; i < 3; i++) {
                int count = 0;
                for (COSName _ : pdf.getPage(i).getResources().getFontNames()) {
                    count++;
                }
                assertEquals(i < 2 ? 1 : 0, count);
            }
        }
    }

    @Test
    void linesCanBeTurned() throws IOException {
        GlyphRun run = run(LATIN, 5, "Up");
        Placement.Line line =
                new Placement.Line(Specimen.line(run), 100, 50, 90, Specimen.tag(Kind.TEXT));
        try (PDDocument pdf = Specimen.read(plan(line))) {
            List<Reading.Glyph> glyphs = Reading.of(pdf, 1);
            for (int i = 0; i < 2; i++) {
                assertEquals(100, glyphs.get(i).x(), TOLERANCE);
                assertEquals(50 + run.x()[i], glyphs.get(i).y(), TOLERANCE);
            }
        }
    }

    @Test
    void aFaceThatIsNoFileIsRefused() {
        Face fake =
                (Face)
                        java.lang.reflect.Proxy.newProxyInstance(
                                Face.class.getClassLoader(),
                                new Class<?>[] {Face.class},
                                (_, method, _) ->
                                        method.getReturnType() == String.class ? "Fake" : 0);
        GlyphRun run =
                new GlyphRun(
                        fake,
                        10,
                        Specimen.style(LATIN),
                        0,
                        new int[] {1},
                        new double[] {0},
                        new String[] {"a"},
                        0);
        assertThrows(
                IllegalArgumentException.class,
                () -> Specimen.print(plan(at(0, 10, run)), Specimen.IMPRINT));
    }
}
