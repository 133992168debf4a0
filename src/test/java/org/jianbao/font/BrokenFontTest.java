package org.jianbao.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged files are refused with a reason, or read as far as they make sense; nothing else may
 * happen.
 */
@DisplayName("A broken font")
@Timeout(60)
class BrokenFontTest {

    private static final String[] NEEDED = {
        "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name"
    };

    @TempDir private Path folder = Path.of("");
    private byte[] sound = {};
    private int files;

    @BeforeEach
    void readSoundFont() throws IOException {
        sound = Files.readAllBytes(ShippedFonts.font("SourceSerif4-Italic").file());
    }

    @Test
    @DisplayName("cut off at or about any boundary of a table is refused")
    void truncated() throws IOException {
        Map<String, FontBytes.Entry> directory = FontBytes.directory(ByteBuffer.wrap(sound));
        TreeSet<Integer> cuts = new TreeSet<>();
        for (int edge = 0; edge <= 12 + 16 * directory.size(); edge += 4) {
            cuts.add(edge);
        }
        for (FontBytes.Entry entry : directory.values()) {
            for (int edge : new int[] {entry.offset(), entry.offset() + entry.length()}) {
                cuts.addAll(Arrays.asList(edge - 1, edge, edge + 1));
            }
        }
        int end =
                directory.values().stream()
                        .mapToInt(e -> e.offset() + e.length())
                        .max()
                        .orElseThrow();
        for (int cut : cuts.headSet(end)) {
            refused(Arrays.copyOf(sound, cut));
        }
    }

    @Test
    @DisplayName("without a table that it needs is refused by the table's name")
    void missingTables() throws IOException {
        for (String tag : NEEDED) {
            BrokenFontException broken = refused(renamed(tag));
            assertEquals("is damaged or incomplete: table " + tag + " is missing", broken.reason());
            assertTrue(Objects.requireNonNull(broken.getMessage()).startsWith("broken-"));
        }
    }

    private byte[] renamed(String tag) {
        byte[] bytes = sound.clone();
        for (int line = 12; line < 12 + 16 * 30; line += 16) {
            if (new String(bytes, line, 4, java.nio.charset.StandardCharsets.ISO_8859_1)
                    .equals(tag)) {
                bytes[line] = '?';
                return bytes;
            }
        }
        throw new AssertionError("no table " + tag);
    }

    @Test
    @DisplayName("may lack the tables for kerning and ligatures, and then has none")
    void withoutLayout() throws IOException {
        FontFile unkerned = FontFile.open(file(renamed("GPOS")));
        assertEquals(0, ShippedFonts.kern(unkerned, 'A', 'V'));
        FontFile unligated = FontFile.open(file(renamed("GSUB")));
        assertEquals(null, unligated.ligature(ShippedFonts.glyphs(unligated, "fi"), 0));
    }

    @Test
    @DisplayName("without table OS/2 is regular and measured by its letters")
    void withoutOs2() throws IOException {
        FontFile font = FontFile.open(file(renamed("OS/2")));
        assertEquals(400, font.weight());
        assertTrue(font.italic(), "as table head says");
        assertEquals(font.bounds(font.glyph('H')).yMax(), font.capHeight());
        assertEquals(font.bounds(font.glyph('x')).yMax(), font.xHeight());
        assertEquals(1036, font.descriptor().ascent());
    }

    @Test
    @DisplayName("of random bytes is refused")
    void noise() throws IOException {
        Random random = new Random(7);
        for (int length : new int[] {0, 1, 11, 12, 13, 100, 70_000}) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            refused(bytes);
            ByteBuffer signed =
                    ByteBuffer.wrap(Arrays.copyOf(bytes, Math.max(4, length)))
                            .putInt(0, 0x0001_0000);
            refused(signed.array());
        }
    }

    @Test
    @DisplayName("with one table overwritten is refused or does no harm")
    void overwrittenTables() throws IOException {
        Random random = new Random(8);
        for (FontBytes.Entry entry : FontBytes.directory(ByteBuffer.wrap(sound)).values()) {
            for (int fill : new int[] {0x00, 0xFF, 0x7F, 0x01, -1}) {
                byte[] bytes = sound.clone();
                for (int i = 0; i < entry.length(); i++) {
                    bytes[entry.offset() + i] = (byte) (fill < 0 ? random.nextInt() : fill);
                }
                harmless(bytes);
            }
        }
    }

    @Test
    @DisplayName("with random bytes changed is refused or does no harm")
    void changedBytes() throws IOException {
        Random random = new Random(9);
        for (int i = 0; i < 150; i++) {
            byte[] bytes = sound.clone();
            for (FontBytes.Entry entry : FontBytes.directory(ByteBuffer.wrap(sound)).values()) {
                for (int j = 0; j < 4; j++) {
                    int within = random.nextInt(Math.min(entry.length(), 4 << random.nextInt(16)));
                    bytes[entry.offset() + within] = (byte) random.nextInt();
                }
            }
            harmless(bytes);
        }
    }

    @Test
    @DisplayName("whose shapes overlap many times gives no subset of gigabytes")
    void overlappingShapes() throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(sound.clone());
        FontBytes.Entry loca = FontBytes.entry(bytes, "loca");
        for (int i = 2; i < loca.length(); i += 4) {
            bytes.putShort(loca.offset() + i - 2, (short) 0)
                    .putShort(loca.offset() + i, (short) 30_000);
        }
        FontFile font = FontFile.open(file(bytes.array()));
        BitSet all = new BitSet();
        all.set(0, font.glyphCount());
        assertThrows(BrokenFontException.class, () -> Subset.of(font, all));
    }

    @Test
    @DisplayName("is read as zeros beyond the end of a table")
    void readingBeyondTheEnd() {
        Table table = new Table(ByteBuffer.wrap(new byte[] {1, 2, 3, 4, 5}));
        assertEquals(0x0405, table.u16(3));
        assertEquals(0, table.u16(4));
        assertEquals(0x02030405, table.s32(1));
        assertEquals(0, table.u32(2));
        assertEquals(0, table.u8(5));
        assertEquals(0, table.u8(-1));
        assertEquals(0, table.at(6).length());
        assertEquals(0, table.part(3, 3).length());
        assertEquals(2, table.part(3, 2).length());
        assertEquals(1, table.entries(65_535, 2, 2));
        assertEquals(0, table.entries(65_535, 9, 2));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("broken-" + files++ + ".ttf"), bytes);
    }

    private BrokenFontException refused(byte[] bytes) throws IOException {
        Path file = file(bytes);
        BrokenFontException broken =
                assertThrows(
                        BrokenFontException.class,
                        () -> FontFile.open(file),
                        bytes.length + " bytes");
        Files.delete(file);
        return broken;
    }

    private void harmless(byte[] bytes) throws IOException {
        Path file = file(bytes);
        try {
            exercise(FontFile.open(file));
        } catch (BrokenFontException broken) {
            assertTrue(broken.reason().startsWith("is "), broken.reason());
        } finally {
            Files.delete(file);
        }
    }

    /** Asks a font everything that can be asked. */
    private static void exercise(FontFile font) throws BrokenFontException {
        int[] glyphs = ShippedFonts.glyphs(font, "AVTo office fjord Ждать—永𠮷");
        BitSet used = new BitSet();
        for (int i = 0; i < glyphs.length; i++) {
            used.set(glyphs[i]);
            font.advance(glyphs[i]);
            font.bounds(glyphs[i]);
            font.chineseForm(glyphs[i]);
            font.kern(glyphs[i], glyphs[(i + 1) % glyphs.length]);
            Face.Ligature ligature = font.ligature(glyphs, i);
            assertTrue(ligature == null || i + ligature.count() <= glyphs.length);
        }
        font.descriptor();
        Subset.of(font, used);
        used.set(0, font.glyphCount());
        Subset.of(font, used);
    }
}
