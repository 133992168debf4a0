package org.jianbao.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jianbao.composition.FontStack;
import org.jianbao.composition.GlyphRun;
import org.jianbao.composition.SetLine;
import org.jianbao.composition.TextStyle;
import org.jianbao.diagnostic.Outcome;
import org.jianbao.font.Face;
import org.jianbao.font.FontFile;
import org.jianbao.makeup.Branch;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.Placement;
import org.jianbao.makeup.Plan;
import org.jianbao.makeup.Role;
import org.jianbao.makeup.Side;

/** Lines set by hand from the fonts of the project, and plans of them. */
final class Specimen {

    static final double WIDTH = 300.276;
    static final double HEIGHT = 200.551;
    static final double SIZE = 10.5;

    static final FontFile LATIN = face("source-serif-4/SourceSerif4-Regular.ttf");
    static final FontFile ITALIC = face("source-serif-4/SourceSerif4-Italic.ttf");
    static final FontFile HAN = face("noto-serif-sc/NotoSerifSC-Medium.ttf");

    static final Imprint IMPRINT =
            new Imprint("题 Title", "Author", "", "zh-Hans", Optional.empty(), false, Ink.screen());

    private Specimen() {}

    private static FontFile face(String file) {
        try {
            return FontFile.open(Path.of(System.getProperty("jianbao.home", "."), "fonts", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TextStyle style(Face face) {
        FontStack fonts = new FontStack(List.of(new FontStack.Member(face, 1)));
        return new TextStyle(
                fonts, SIZE, "en", 0, 0, false, false, Optional.empty(), Optional.empty());
    }

    static TextStyle link(Face face, String target) {
        FontStack fonts = style(face).fonts();
        return new TextStyle(
                fonts,
                SIZE,
                "en",
                0x0000FF,
                0,
                false,
                false,
                Optional.of(target),
                Optional.empty());
    }

    static TextStyle call(Face face, String id, int number) {
        Optional<TextStyle.Call> call = Optional.of(new TextStyle.Call(id, number));
        FontStack fonts = style(face).fonts();
        return new TextStyle(fonts, SIZE, "en", 0, 4, false, false, Optional.empty(), call);
    }

    /** Sets a text without ado, a third of an em for each space, standard ligatures. */
    static GlyphRun run(Face face, double x, String text) {
        return run(face, style(face), x, text);
    }

    static GlyphRun run(Face face, TextStyle style, double x, String text) {
        List<String> texts = new ArrayList<>();
        List<Integer> glyphs = new ArrayList<>();
        List<Double> places = new ArrayList<>();
        int[] all = text.codePoints().map(face::glyph).toArray();
        int[] points = text.codePoints().toArray();
        double pen = x;
        for (int i = 0; i < points.length; i++) {
            if (points[i] == ' ' && !texts.isEmpty()) {
                texts.set(texts.size() - 1, texts.getLast() + " ");
                pen += SIZE / 3;
                continue;
            }
            Face.Ligature ligature = face.ligature(all, i);
            int count = ligature == null ? 1 : ligature.count();
            int glyph = ligature == null ? all[i] : ligature.glyph();
            texts.add(new String(points, i, count));
            glyphs.add(glyph);
            places.add(pen);
            pen += SIZE * face.advance(glyph) / face.unitsPerEm();
            i += count - 1;
        }
        return new GlyphRun(
                face,
                SIZE,
                style,
                style.rise(),
                glyphs.stream().mapToInt(Integer::intValue).toArray(),
                places.stream().mapToDouble(Double::doubleValue).toArray(),
                texts.toArray(String[]::new),
                0);
    }

    /** A run of single glyphs that stand for texts of their own. */
    static GlyphRun glyphs(Face face, double x, Map<String, String> textsByCharacter) {
        int[] glyphs =
                textsByCharacter.keySet().stream()
                        .mapToInt(c -> face.glyph(c.codePointAt(0)))
                        .toArray();
        double[] places = new double[glyphs.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = x + 2 * SIZE * i;
        }
        String[] texts = textsByCharacter.values().toArray(String[]::new);
        return new GlyphRun(face, SIZE, style(face), 0, glyphs, places, texts, 0);
    }

    static SetLine line(GlyphRun... runs) {
        return new SetLine(List.of(runs), 0, 0, 0, 200, 200, 0, 0, 0, false, 0, List.of());
    }

    static Placement.Tag tag(Kind kind) {
        return read(
                new Placement.Tag(kind, "en", 1, 15, SIZE, 0, Optional.empty(), Optional.empty()));
    }

    /** What is read, each a paragraph of its own. */
    private static Placement.Tag read(Placement.Tag tag) {
        return tag.on(Branch.of(Role.PARAGRAPH, tag.language(), 0));
    }

    static Placement.Tag anchor(String name) {
        return read(
                new Placement.Tag(
                        Kind.TEXT, "en", 1, 15, SIZE, 0, Optional.of(name), Optional.empty()));
    }

    static Placement.Tag heading(int level, String title) {
        Placement.Bookmark bookmark = new Placement.Bookmark(level, title);
        return read(
                new Placement.Tag(
                        Kind.HEADING,
                        "en",
                        1,
                        15,
                        SIZE,
                        0,
                        Optional.empty(),
                        Optional.of(bookmark)));
    }

    static Placement.Line at(double x, double baseline, GlyphRun... runs) {
        return at(tag(Kind.TEXT), x, baseline, runs);
    }

    static Placement.Line at(Placement.Tag tag, double x, double baseline, GlyphRun... runs) {
        return new Placement.Line(line(runs), x, baseline, 0, tag);
    }

    static Page page(int number, Placement... placements) {
        return new Page(number, Side.of(number), Optional.of("" + number), List.of(placements));
    }

    static Plan plan(Page... pages) {
        return new Plan(WIDTH, HEIGHT, 9, List.of(pages));
    }

    static Plan plan(Placement... placements) {
        return plan(page(1, placements));
    }

    static byte[] print(Plan plan, Imprint imprint) {
        Outcome<byte[]> pdf = new Press(DecorationPainter.NONE).print(plan, imprint);
        if (!pdf.diagnostics().isEmpty()) {
            throw new AssertionError(pdf.diagnostics());
        }
        return pdf.value().orElseThrow();
    }

    /** Prints a plan and reads it back. */
    static PDDocument read(Plan plan) throws IOException {
        return read(plan, IMPRINT);
    }

    static PDDocument read(Plan plan, Imprint imprint) throws IOException {
        return Loader.loadPDF(print(plan, imprint));
    }
}
