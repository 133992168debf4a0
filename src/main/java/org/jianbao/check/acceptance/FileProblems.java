package org.jianbao.check.acceptance;

import java.util.List;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Diagnostic.Related;
import org.jianbao.source.Reading;
import org.jianbao.source.SourceSpan;
import org.jianbao.source.SourceText;

/** What can be wrong with {@link AcceptedFile}: one method for each problem. */
final class FileProblems {

    private FileProblems() {}

    static Diagnostic unreadable(String name, Reading reading) {
        return switch (reading) {
            case Reading.NotUtf8(SourceText source, int at, int _, boolean _) ->
                    unreadable(at(source, at), "it is not UTF-8");
            case Reading.ControlCharacter(SourceText source, int at) ->
                    unreadable(at(source, at), "a character here stands in no text");
            case Reading.TooLarge _ ->
                    unreadable(new SourceText(name, "").start(), "it is too large");
            case Reading.Unreadable(String reason) ->
                    unreadable(new SourceText(name, "").start(), reason);
            case Reading.Missing _, Reading.Read _ ->
                    throw new IllegalArgumentException(name + " was read");
        };
    }

    private static SourceSpan at(SourceText source, int offset) {
        return new SourceSpan(source, offset, Math.min(offset + 1, source.text().length()));
    }

    private static Diagnostic unreadable(SourceSpan span, String reason) {
        return new Diagnostic(
                AcceptanceCode.FILE_UNREADABLE,
                "The list of accepted translations cannot be read: " + reason + ".",
                span,
                "Fetch its last good version, or take the file away and accept anew.");
    }

    static Diagnostic merge(SourceSpan span) {
        return new Diagnostic(
                AcceptanceCode.MERGE_CONFLICT,
                "A merge was not finished here; the lines of both sides count.",
                span,
                "Take out the lines `<<<<<<<`, `=======` and `>>>>>>>`, and keep all others.");
    }

    static Diagnostic unknown(SourceSpan span) {
        return new Diagnostic(
                AcceptanceCode.LINE_UNKNOWN,
                "This is no line of accepted translations; it counts for nothing.",
                span,
                "Take it out, with lines like it below. The next"
                        + " `jianbao accept` writes the file anew.");
    }

    static Diagnostic twice(String id, SourceSpan span, SourceSpan first) {
        return new Diagnostic(
                AcceptanceCode.LINE_TWICE,
                "There is a line for `" + id + "` already; both count.",
                span,
                List.of("Take one out. The next `jianbao accept` keeps the one that is right."),
                List.of(new Related(first, "The other line.")));
    }
}
