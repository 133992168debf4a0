package org.jianbao.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The fonts in the project's fonts folder. */
final class ShippedFonts {

    static final Path FOLDER = Path.of(System.getProperty("jianbao.home", ""), "fonts");
    static final FontLibrary LIBRARY = scan();

    private ShippedFonts() {}

    private static FontLibrary scan() {
        try {
            return FontLibrary.scan(List.of(FOLDER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the face of a PostScript name} */
    static FontFile font(String name) {
        return LIBRARY.fonts().stream()
                .filter(font -> font.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** {@return all faces, for parameterized tests} */
    static Stream<FontFile> all() {
        return LIBRARY.fonts().stream();
    }

    /** {@return the faces of Chinese families} */
    static Stream<FontFile> chinese() {
        return all().filter(font -> font.family().startsWith("Noto"));
    }

    /** {@return the faces of Latin families} */
    static Stream<FontFile> latin() {
        return all().filter(font -> font.family().startsWith("Source"));
    }

    /** {@return the glyphs of a text} */
    static int[] glyphs(Face face, String text) {
        return text.codePoints().map(face::glyph).toArray();
    }

    /** {@return the advance of a character} */
    static int advance(Face face, int codePoint) {
        return face.advance(face.glyph(codePoint));
    }

    /** {@return what the pair of characters is kerned by} */
    static int kern(Face face, int left, int right) {
        return face.kern(face.glyph(left), face.glyph(right));
    }
}
