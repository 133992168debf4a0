package org.jianbao.press;

import java.nio.file.Path;
import java.util.List;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.DiagnosticCode;
import org.jianbao.diagnostic.Severity;
import org.jianbao.source.SourceText;

/** What can go wrong at the press. */
public enum PressCode implements DiagnosticCode {
    /** The pages are printed without the picture. */
    BROKEN_PICTURE("PR001", "a picture that cannot be read or is none"),
    /** The pages are printed without the code. */
    LONG_CODE("PR002", "a text that is too long for a QR code"),
    /** Nothing is printed. */
    BROKEN_FONT("PR003", "a character whose shape is damaged in its font");

    private final Entry entry;

    PressCode(String id, String meaning) {
        this.entry = new Entry(id, Severity.ERROR, meaning);
    }

    @Override
    public Entry entry() {
        return entry;
    }

    /** {@return the problem of a picture that cannot be printed} */
    static Diagnostic brokenPicture(Path file, String reason) {
        return new Diagnostic(
                BROKEN_PICTURE,
                "the picture cannot be printed: " + reason,
                new SourceText(file.toString(), "").start(),
                "Save it anew as PNG or JPEG; other kinds are not printed.");
    }

    /** {@return the problem of a font with a damaged glyph} */
    static Diagnostic brokenFont(Path file, String reason) {
        return new Diagnostic(
                BROKEN_FONT,
                "the font " + reason,
                new SourceText(file.toString(), "").start(),
                "Get the font file anew from its maker.");
    }

    /** {@return the problem of a text that no QR code can hold} */
    static Diagnostic longCode(String text, int page) {
        return new Diagnostic(
                LONG_CODE,
                "a text of " + text.length() + " characters is too long for a QR code",
                new SourceText("page " + page, "").start(),
                List.of("Use a shorter address: a code holds about 2,000 characters."),
                List.of());
    }
}
