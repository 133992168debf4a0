package org.jianbao;

import java.util.Locale;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.source.Reading;
import org.jianbao.source.SourceSpan;
import org.jianbao.source.SourceText;
import org.jianbao.source.TextFile;

/** What can be wrong with a text that the composing stick is given: one method for each problem. */
final class StickProblems {

    private StickProblems() {}

    /** {@return why some bytes are no text} */
    static Diagnostic of(Reading reading) {
        return switch (reading) {
            case Reading.NotUtf8(SourceText source, int offset, int value, boolean utf16) ->
                    notUtf8(span(source, offset), value, utf16);
            case Reading.ControlCharacter(SourceText source, int offset) ->
                    controlCharacter(span(source, offset));
            case Reading.Read _, Reading.TooLarge _, Reading.Missing _, Reading.Unreadable _ ->
                    throw new IllegalArgumentException("no problem of given bytes: " + reading);
        };
    }

    private static Diagnostic notUtf8(SourceSpan span, int value, boolean utf16) {
        return new Diagnostic(
                StickCode.TEXT_NOT_UTF8,
                String.format(
                        Locale.ROOT,
                        "This text is not UTF-8: the first byte that is not is %02X.",
                        value),
                span,
                utf16
                        ? "It is UTF-16: convert it first."
                        : "Convert it first, for example with `iconv -f GB18030 -t UTF-8`.");
    }

    private static Diagnostic controlCharacter(SourceSpan span) {
        return new Diagnostic(
                StickCode.TEXT_CONTROL_CHARACTER,
                "The character "
                        + name(span.source().text().codePointAt(span.start()))
                        + " stands in no text.",
                span,
                "Take the character out.");
    }

    static Diagnostic tooLong(String name, long size) {
        return new Diagnostic(
                StickCode.TEXT_TOO_LONG,
                String.format(
                        Locale.ROOT,
                        "This text has at least %,d bytes; %,d are the most.",
                        size,
                        TextFile.LIMIT),
                new SourceText(name, "").start(),
                "Compose it in parts.");
    }

    static Diagnostic withoutGlyph(SourceSpan span, int codePoint) {
        return new Diagnostic(
                StickCode.TEXT_WITHOUT_GLYPH,
                "No font has the character " + name(codePoint) + "; it is set as a box.",
                span,
                "Write it another way, or put a font that has it into the folder `fonts`.");
    }

    private static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    private static SourceSpan span(SourceText source, int offset) {
        String text = source.text();
        int end = offset < text.length() ? text.offsetByCodePoints(offset, 1) : text.length();
        return new SourceSpan(source, Math.min(offset, end), end);
    }
}
