package org.jianbao.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The font library")
class FontLibraryTest {

    private final FontLibrary library = ShippedFonts.LIBRARY;

    @Test
    @DisplayName("has the four families that are shipped, and refuses none of their files")
    void families() {
        assertEquals(
                List.of("Noto Sans SC", "Noto Serif SC", "Source Sans 3", "Source Serif 4"),
                library.families());
        assertEquals(14, library.fonts().size());
        assertEquals(List.of(), library.refusals());
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "Noto Serif SC, 500, false, NotoSerifSC-Medium",
        "Noto Serif SC, 400, false, NotoSerifSC-Medium",
        "Noto Serif SC, 100, false, NotoSerifSC-Medium",
        "Noto Serif SC, 600, false, NotoSerifSC-SemiBold",
        "Noto Serif SC, 650, false, NotoSerifSC-Bold",
        "Noto Serif SC, 900, false, NotoSerifSC-Bold",
        "Noto Sans SC, 400, false, NotoSansSC-Regular",
        "Noto Sans SC, 450, false, NotoSansSC-Medium",
        "Noto Sans SC, 600, false, NotoSansSC-Bold",
        "Source Sans 3, 500, false, SourceSans3-Regular",
        "Source Sans 3, 300, false, SourceSans3-Regular",
        "Source Sans 3, 501, false, SourceSans3-SemiBold",
        "Source Serif 4, 400, true, SourceSerif4-Italic",
        "Source Serif 4, 700, true, SourceSerif4-Italic",
        "Source Serif 4, 700, false, SourceSerif4-SemiBold",
        "Noto Serif SC, 700, true, NotoSerifSC-Bold",
        "SOURCE serif 4, 400, false, SourceSerif4-Regular"
    })
    @DisplayName("chooses as CSS does")
    void choice(String family, int weight, boolean italic, String name) {
        assertEquals(name, library.face(family, weight, italic).orElseThrow().name());
    }

    @Test
    @DisplayName("has nothing for a family that it does not know")
    void unknownFamily() {
        assertTrue(library.face("Comic Sans MS", 400, false).isEmpty());
        assertTrue(library.byName("ComicSansMS").isEmpty());
    }

    @Test
    @DisplayName("gives the same face for the same wish, by style or by name")
    void sameFace() {
        Face face = library.face("Noto Serif SC", 500, false).orElseThrow();
        assertSame(face, library.face("Noto Serif SC", 500, false).orElseThrow());
        assertSame(face, library.byName("NotoSerifSC-Medium").orElseThrow());
    }

    @Test
    @DisplayName("tells which files it refuses and why")
    void refusals(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("a.ttf"), new byte[0]);
        Files.writeString(folder.resolve("b.ttf"), "not a font, but a text of some length");
        Files.write(folder.resolve("c.otf"), signed("OTTO"));
        Files.write(folder.resolve("d.ttc"), signed("ttcf"));
        Files.write(folder.resolve("e.woff2"), signed("wOF2"));
        Files.writeString(folder.resolve("OFL.txt"), "no font at all: not looked at");
        Path restricted = Files.createDirectory(folder.resolve("deep")).resolve("f.TTF");
        Files.write(restricted, restricted());
        FontLibrary strange = FontLibrary.scan(List.of(folder));
        assertEquals(List.of(), strange.fonts());
        assertEquals(
                """
                a.ttf is not a font: it has only 0 bytes
                b.ttf is not a TrueType font
                c.otf has CFF outlines, which some PDF viewers garble; use the TrueType (.ttf) font of the family
                d.ttc is a collection of fonts; use its fonts as single .ttf files
                f.TTF may not be embedded in a PDF: its maker forbids it
                e.woff2 is compressed for the web; use the .ttf font of the family
                """,
                told(strange));
    }

    private static String told(FontLibrary library) {
        StringBuilder told = new StringBuilder();
        for (FontLibrary.Refusal refusal : library.refusals()) {
            told.append(refusal.file().getFileName())
                    .append(' ')
                    .append(refusal.reason())
                    .append('\n');
        }
        return told.toString();
    }

    private static byte[] signed(String signature) {
        return (signature + "                ")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    /** A font whose table OS/2 forbids embedding (fsType 2). */
    private static byte[] restricted() throws IOException {
        Path file = ShippedFonts.font("SourceSerif4-Italic").file();
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        return bytes.putShort(FontBytes.offset(bytes, "OS/2") + 8, (short) 2).array();
    }

    @Test
    @DisplayName("prefers the fonts of the folder named first")
    void foldersInOrder(@TempDir Path folder) throws IOException {
        Path file = ShippedFonts.font("SourceSerif4-Italic").file();
        Path copy = Files.copy(file, folder.resolve("copy.ttf")).toRealPath();
        FontLibrary both = FontLibrary.scan(List.of(folder, ShippedFonts.FOLDER));
        assertEquals(15, both.fonts().size());
        assertEquals(
                copy, ((FontFile) both.face("Source Serif 4", 400, true).orElseThrow()).file());
    }
}
