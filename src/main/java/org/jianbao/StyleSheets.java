package org.jianbao;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jianbao.galley.Theme;
import org.jianbao.source.Reading;
import org.jianbao.source.SourceSpan;
import org.jianbao.source.SourceText;
import org.jianbao.source.TextFile;

/** Reads style sheets, one laid over the other, as strict UTF-8. */
final class StyleSheets {

    /** The theme that every style sheet is laid over. */
    private static final String THEME = "cinnabar.css";

    private StyleSheets() {}

    /**
     * {@return the first theme with style sheets laid over it}
     *
     * @param home the folder that holds {@code styles/}
     * @param over the sheets, the last uppermost
     * @throws RefusedJobException if one cannot be read
     */
    static Theme theme(Path home, List<Path> over) throws RefusedJobException {
        return Theme.of(read(home, over));
    }

    /** {@return the first theme and style sheets laid over it, in this order} */
    static List<SourceText> read(Path home, List<Path> over) throws RefusedJobException {
        List<SourceText> sheets = new ArrayList<>();
        sheets.add(read(home.resolve("styles").resolve(THEME)));
        for (Path sheet : over) {
            sheets.add(read(sheet));
        }
        return sheets;
    }

    private static SourceText read(Path sheet) throws RefusedJobException {
        Reading reading = reading(sheet);
        if (reading instanceof Reading.Read(SourceText text)) {
            return text;
        }
        if (reading instanceof Reading.Missing) {
            throw new RefusedJobException(
                    "There is no style sheet `" + sheet + "`.",
                    "The file is looked for from the folder where you are.");
        }
        Flaw flaw = flaw(sheet, reading).orElseThrow();
        throw new RefusedJobException(flaw.message(), flaw.hint());
    }

    private static Reading reading(Path sheet) {
        return TextFile.read(sheet, sheet.toString());
    }

    /**
     * Why a style sheet cannot be read.
     *
     * @param message what is wrong
     * @param hint what to do
     * @param place where in the sheet, if it is one place
     */
    record Flaw(String message, String hint, Optional<SourceSpan> place) {}

    /** {@return why a style sheet cannot be read; empty if it can} */
    static Optional<Flaw> flaw(Path sheet) {
        return flaw(sheet, reading(sheet));
    }

    private static Optional<Flaw> flaw(Path sheet, Reading reading) {
        String name = "The style sheet `" + sheet + "`";
        return switch (reading) {
            case Reading.Read _ -> Optional.empty();
            case Reading.NotUtf8(SourceText text, int offset, int value, boolean _) ->
                    at(
                            text,
                            offset,
                            String.format(
                                    Locale.ROOT,
                                    "%s is not UTF-8: the first byte that is not is %02X, in line"
                                            + " %d.",
                                    name,
                                    value,
                                    text.line(offset)),
                            "Save it as UTF-8 and try again.");
            case Reading.ControlCharacter(SourceText text, int offset) ->
                    at(
                            text,
                            offset,
                            String.format(
                                    Locale.ROOT,
                                    "%s holds the character U+%04X, in line %d: it is no text.",
                                    name,
                                    text.text().codePointAt(offset),
                                    text.line(offset)),
                            "Take the character out.");
            case Reading.TooLarge(long size, long limit) ->
                    nowhere(
                            String.format(
                                    Locale.ROOT,
                                    "%s has %,d bytes; %,d are the most.",
                                    name,
                                    size,
                                    limit),
                            "");
            case Reading.Missing _ -> nowhere(name + " is gone.", "");
            case Reading.Unreadable(String reason) ->
                    nowhere(name + " cannot be read: " + reason + ".", "");
        };
    }

    private static Optional<Flaw> at(SourceText text, int offset, String message, String hint) {
        int end = Math.min(text.text().length(), text.text().offsetByCodePoints(offset, 1));
        return Optional.of(new Flaw(message, hint, Optional.of(new SourceSpan(text, offset, end))));
    }

    private static Optional<Flaw> nowhere(String message, String hint) {
        return Optional.of(new Flaw(message, hint, Optional.empty()));
    }
}
