package org.jianbao.manuscript.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Diagnostic.Related;
import org.jianbao.source.Reading;
import org.jianbao.source.SourceSpan;
import org.jianbao.source.SourceText;

/** What can be wrong with the folder and its files: one method for each problem. */
final class FileProblems {

    private FileProblems() {}

    static Diagnostic folderMissing(String name, boolean exists) {
        return new Diagnostic(
                ManuscriptCode.FOLDER_MISSING,
                exists ? "`" + name + "` is no folder." : "There is no folder `" + name + "`.",
                nowhere(name),
                "Name the folder that holds the manuscript's files, such as `zh-Hans.md` and `en.md`.");
    }

    static Diagnostic folderUnreadable(String name) {
        return new Diagnostic(
                ManuscriptCode.FILE_UNREADABLE,
                "The folder `" + name + "` cannot be read.",
                nowhere(name),
                "Ask whoever looks after this machine for leave to read it.");
    }

    static Diagnostic folderEmpty(String name) {
        return new Diagnostic(
                ManuscriptCode.FOLDER_EMPTY,
                "The folder `" + name + "` holds no text named by a language.",
                nowhere(name),
                "Name each text by its language tag: `zh-Hans.md`, `en.md`, `fr.md`.");
    }

    /** {@return the problem of a file that gave no text} */
    static Diagnostic of(String name, Reading reading) {
        return switch (reading) {
            case Reading.Read read ->
                    throw new IllegalArgumentException(read.source() + " was read");
            case Reading.Missing _ -> unreadable(name, "it is not there");
            case Reading.Unreadable(String reason) -> unreadable(name, reason);
            case Reading.TooLarge(long size, long limit) -> tooLarge(name, size, limit);
            case Reading.NotUtf8 bad ->
                    notUtf8(at(bad.source(), bad.offset()), bad.value(), bad.utf16());
            case Reading.ControlCharacter(SourceText source, int offset) ->
                    controlCharacter(at(source, offset), source.text().codePointAt(offset));
        };
    }

    private static SourceSpan at(SourceText source, int offset) {
        return new SourceSpan(source, offset, Math.min(offset + 1, source.text().length()));
    }

    static Diagnostic unreadable(String name, String reason) {
        return new Diagnostic(
                ManuscriptCode.FILE_UNREADABLE,
                "This file cannot be read: " + reason + ".",
                nowhere(name),
                "See to it that it is a plain file that you may open.");
    }

    static Diagnostic tooLarge(String name, long size, long limit) {
        return new Diagnostic(
                ManuscriptCode.FILE_TOO_LARGE,
                String.format(
                        Locale.ROOT,
                        "This file has %,d bytes; a manuscript has %,d at most.",
                        size,
                        limit),
                nowhere(name),
                "Is it the right file? A long book has about one million characters.");
    }

    /** A text longer than is set: {@code most} of what is counted. */
    static Diagnostic tooLong(SourceText source, int most, String counted) {
        return new Diagnostic(
                ManuscriptCode.FILE_TOO_LARGE,
                String.format(
                        Locale.ROOT,
                        "This text has more than %,d %s, and is not set.",
                        most,
                        counted),
                source.start(),
                "Is it the right file? A long book has about one million characters; make two of it.");
    }

    static Diagnostic notUtf8(SourceSpan span, int value, boolean utf16) {
        return new Diagnostic(
                ManuscriptCode.FILE_NOT_UTF8,
                String.format(
                        Locale.ROOT,
                        "This file is not UTF-8: the first byte that is not is %02X.",
                        value),
                span,
                utf16
                        ? "It is UTF-16. Open it in your editor and save it with the encoding UTF-8."
                        : "Chinese files from older programs are often GB 18030. Open the file with its own encoding and"
                                + " save it as UTF-8.");
    }

    static Diagnostic controlCharacter(SourceSpan span, int codePoint) {
        return new Diagnostic(
                ManuscriptCode.CONTROL_CHARACTER,
                String.format(
                        Locale.ROOT,
                        "The character U+%04X cannot be printed and stands in no text.",
                        codePoint),
                span,
                codePoint == 0 ? "This is probably no text file." : "Take the character out.");
    }

    static Diagnostic nameNotALanguage(String name, String stem) {
        Optional<String> hyphenated = LanguageTag.canonical(stem.replace('_', '-'));
        return new Diagnostic(
                ManuscriptCode.NAME_NOT_A_LANGUAGE,
                "`" + stem + "` is no language tag: this file is left out.",
                nowhere(name),
                hyphenated
                        .map(tag -> "Did you mean `" + tag + ".md`?")
                        .orElse(
                                "Name a text by its language, for example `en.md`; other Markdown files belong elsewhere."));
    }

    static Diagnostic languageTwice(String name, String tag, SourceSpan first) {
        return new Diagnostic(
                ManuscriptCode.LANGUAGE_TWICE,
                "There are two files for the language `" + tag + "`.",
                nowhere(name),
                List.of("Keep one of them."),
                List.of(new Related(first, "This is the other.")));
    }

    static Diagnostic tooMany(SourceSpan span, int count) {
        return new Diagnostic(
                ManuscriptCode.TOO_MANY_PROBLEMS,
                "This file has more than " + count + " problems; the others are not told.",
                span,
                "Is it the right file? If so, mend the first ones and build again.");
    }

    /** The start of a file or folder that could not be read, or of which nothing need be shown. */
    static SourceSpan nowhere(String name) {
        return new SourceText(name, "").start();
    }
}
