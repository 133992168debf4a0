package org.jianbao.galley;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.font.FontFile;
import org.jianbao.font.FontLibrary;
import org.jianbao.manuscript.Manuscript;
import org.jianbao.source.SourceSpan;
import org.jianbao.source.SourceText;

/** Finds the characters of a manuscript that no font has. Each is told once, at its first place. */
public final class Coverage {

    private final FontLibrary library;

    /** Checks against the fonts of a library. */
    public Coverage(FontLibrary library) {
        this.library = library;
    }

    /** {@return one diagnostic for each character without a glyph} */
    public List<Diagnostic> check(Manuscript manuscript) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        BitSet seen = new BitSet();
        SourceText source = manuscript.source();
        String text = source.text();
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int length = Character.charCount(codePoint);
            if (!seen.get(codePoint)) {
                seen.set(codePoint);
                if (needsGlyph(codePoint) && !covered(codePoint)) {
                    diagnostics.add(
                            GalleyCode.noGlyph(codePoint, new SourceSpan(source, i, i + length)));
                }
            }
            i += length;
        }
        return diagnostics;
    }

    private static boolean needsGlyph(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> !(codePoint >= 0xFE00 && codePoint <= 0xFE0F);
        };
    }

    private boolean covered(int codePoint) {
        for (FontFile font : library.fonts()) {
            if (font.covers(codePoint)) {
                return true;
            }
        }
        return false;
    }
}
