package org.jianbao.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Subsets are read back by FontBox, which shares no code with ours. */
@DisplayName("A subset")
class SubsetTest {

    private static final Set<String> TABLES =
            Set.of("glyf", "head", "hhea", "hmtx", "loca", "maxp");

    @ParameterizedTest
    @MethodSource("org.jianbao.font.ShippedFonts#all")
    @DisplayName("has the same shapes and advances as the font")
    void sameShapes(FontFile font) throws IOException {
        Random random = new Random(font.name().hashCode());
        try (TrueTypeFont original = original(font.file())) {
            for (int size : new int[] {1, 7, 120, 900}) {
                compare(font, original, glyphs(random, font, size));
            }
        }
    }

    private static void compare(FontFile font, TrueTypeFont original, BitSet used)
            throws IOException {
        Subset subset = Subset.of(font, used);
        try (TrueTypeFont copy = parse(subset)) {
            assertEquals(subset.glyphCount(), copy.getNumberOfGlyphs());
            for (int old : used.stream().toArray()) {
                int glyph = subset.newGlyph(old);
                assertEquals(old, subset.oldGlyph(glyph));
                assertEquals(
                        font.advance(old),
                        copy.getAdvanceWidth(glyph),
                        () -> "advance of glyph " + old);
                assertEquals(path(original, old), path(copy, glyph), () -> "shape of glyph " + old);
            }
        }
    }

    private static BitSet glyphs(Random random, FontFile font, int size) {
        BitSet used = new BitSet();
        random.ints(size, 0, font.glyphCount()).forEach(used::set);
        return used;
    }

    private static TrueTypeFont original(Path file) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBufferedFile(file));
    }

    private static TrueTypeFont parse(Subset subset) throws IOException {
        return new TTFParser(true).parse(new RandomAccessReadBuffer(subset.bytes()));
    }

    private static String path(TrueTypeFont font, int glyph) throws IOException {
        GeneralPath path = font.getGlyph().getGlyph(glyph).getPath();
        StringBuilder text = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator step = path.getPathIterator(null); !step.isDone(); step.next()) {
            Arrays.fill(points, 0);
            text.append(step.currentSegment(points)).append(Arrays.toString(points)).append('\n');
        }
        return text.toString();
    }

    @Test
    @DisplayName(
            "of a hinted font with composite glyphs keeps its programs and takes the parts along")
    void hintedComposites(@TempDir Path folder) throws IOException {
        FontFile font = FontFile.open(liberation(folder));
        BitSet used = used(font, "Åéîñüçǻﬁ½");
        Subset subset = Subset.of(font, used);
        assertTrue(subset.glyphCount() > used.cardinality() + 1, "parts were added");
        assertTrue(
                FontBytes.directory(ByteBuffer.wrap(subset.bytes()))
                        .keySet()
                        .containsAll(Set.of("cvt ", "fpgm", "prep")));
        try (TrueTypeFont original = original(font.file())) {
            compare(font, original, used);
            BitSet all = new BitSet();
            all.set(0, font.glyphCount());
            compare(font, original, all);
        }
    }

    /** The only hinted font at hand is the one that PDFBox falls back to. */
    private static Path liberation(Path folder) throws IOException {
        Path file = folder.resolve("LiberationSans-Regular.ttf");
        String resource = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
        try (InputStream in =
                Objects.requireNonNull(PDDocument.class.getResourceAsStream(resource))) {
            Files.copy(in, file);
        }
        return file;
    }

    @Test
    @DisplayName("without hints loses none of a composite glyph's shape")
    void strippedComposites(@TempDir Path folder) throws IOException {
        Path file = liberation(folder);
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        int line = 12;
        while (bytes.getInt(line) != 0x6670_676D) { // 'fpgm'
            line += 16;
        }
        bytes.putInt(line, 0x6670_6778); // 'fpgx': without a font program hints are stripped
        Path stripped = Files.write(folder.resolve("stripped.ttf"), bytes.array());
        FontFile font = FontFile.open(stripped);
        BitSet all = new BitSet();
        all.set(0, font.glyphCount());
        Subset subset = Subset.of(font, all);
        assertEquals(TABLES, FontBytes.directory(ByteBuffer.wrap(subset.bytes())).keySet());
        assertEquals(0, instructed(folder, subset), "composites that promise instructions");
        try (TrueTypeFont original = original(file)) {
            compare(font, original, all);
        }
    }

    private static long instructed(Path folder, Subset subset) throws IOException {
        Path file = Files.write(folder.resolve("subset.ttf"), subset.bytes());
        Outlines outlines = Outlines.of(TableDirectory.open(file), subset.glyphCount());
        return IntStream.range(0, subset.glyphCount())
                .mapToObj(outlines::shape)
                .filter(Component::isComposite)
                .flatMap(shape -> Component.of(shape).stream())
                .filter(component -> (component.flags() & Component.INSTRUCTIONS) != 0)
                .count();
    }

    @ParameterizedTest
    @MethodSource("org.jianbao.font.ShippedFonts#all")
    @DisplayName("has the tables that a PDF needs and right checksums")
    void tablesAndChecksums(FontFile font) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Subset.of(font, used(font, "Office 政策简报")).bytes());
        assertEquals(TABLES, FontBytes.directory(bytes).keySet());
        assertEquals(0xB1B0_AFBA, FontBytes.sum(bytes, 0, bytes.limit()), "of the file");
        bytes.putInt(FontBytes.offset(bytes, "head") + 8, 0);
        FontBytes.directory(bytes)
                .forEach((tag, entry) ->
                        assertEquals(
                                entry.checksum(),
                                FontBytes.sum(bytes, entry.offset(), entry.length()),
                                "of table " + tag));
    }

    @Test
    @DisplayName("has short glyph offsets while they suffice")
    void shortOffsets() throws IOException {
        FontFile font = ShippedFonts.font("NotoSerifSC-Medium");
        assertEquals(0, offsetFormat(Subset.of(font, used(font, "短文"))));
        assertEquals(1, offsetFormat(Subset.of(font, glyphs(new Random(1), font, 1500))));
    }

    private static int offsetFormat(Subset subset) {
        ByteBuffer bytes = ByteBuffer.wrap(subset.bytes());
        return bytes.getShort(FontBytes.offset(bytes, "head") + 50);
    }

    @Test
    @DisplayName("is the same each time, and has another name for other glyphs")
    void deterministic() throws IOException {
        FontFile font = ShippedFonts.font("SourceSerif4-Regular");
        Subset first = Subset.of(font, used(font, "abc"));
        Subset again = Subset.of(FontFile.open(font.file()), used(font, "cba"));
        assertArrayEquals(first.bytes(), again.bytes());
        assertEquals(first.name(), again.name());
        assertTrue(first.name().matches("[A-Z]{6}\\+SourceSerif4-Regular"), first.name());
        assertNotEquals(first.name(), Subset.of(font, used(font, "abd")).name());
    }

    @Test
    @DisplayName("knows only the glyphs it was made for")
    void unknownGlyphs() throws IOException {
        FontFile font = ShippedFonts.font("SourceSerif4-Regular");
        Subset subset = Subset.of(font, used(font, "a"));
        assertEquals(0, subset.newGlyph(0));
        assertEquals(1, subset.newGlyph(font.glyph('a')));
        assertThrows(IllegalArgumentException.class, () -> subset.newGlyph(font.glyph('b')));
        BitSet beyond = new BitSet();
        beyond.set(font.glyphCount());
        assertThrows(IllegalArgumentException.class, () -> Subset.of(font, beyond));
    }

    @Test
    @DisplayName("of nothing is a font of one glyph")
    void empty() throws IOException {
        Subset subset = Subset.of(ShippedFonts.font("SourceSans3-Bold"), new BitSet());
        assertEquals(1, subset.glyphCount());
        assertFalse(subset.bytes().length == 0);
    }

    @Test
    @DisplayName("of 1,500 Chinese glyphs is made at once")
    void fast() throws IOException {
        FontFile font = ShippedFonts.font("NotoSerifSC-Bold");
        BitSet used = glyphs(new Random(2), font, 1500);
        Subset.of(font, used);
        assertTimeout(Duration.ofMillis(200), () -> Subset.of(font, used), "a few ms are usual");
    }

    private static BitSet used(FontFile font, String text) {
        BitSet used = new BitSet();
        text.codePoints().map(font::glyph).forEach(used::set);
        return used;
    }
}
