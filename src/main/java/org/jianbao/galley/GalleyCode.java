package org.jianbao.galley;

import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.DiagnosticCode;
import org.jianbao.diagnostic.Severity;
import org.jianbao.source.SourceSpan;

/** What can go wrong between manuscript and galley. */
public enum GalleyCode implements DiagnosticCode {
    NO_GLYPH("GA001", Severity.ERROR, "A character stands in the manuscript that no font has."),
    NO_STYLE("GA002", Severity.ERROR, "An edition names a style sheet that is not there."),
    TITLE_TOO_LONG("GA003", Severity.ERROR, "The titles of an edition are too long for its cover."),
    PICTURE_UNREADABLE("GA004", Severity.ERROR, "A file that should be a picture cannot be read."),
    CALL_IN_COLOPHON("GA010", Severity.ERROR, "A note is called in the colophon."),
    NOT_IN_COLOPHON("GA011", Severity.WARNING, "The colophon holds more than paragraphs."),
    NOT_IN_NOTE("GA012", Severity.WARNING, "A note holds what no note has room for."),
    NO_WORDS(
            "GA013",
            Severity.WARNING,
            "A language has no words for what is printed around a text.");

    private final String id;
    private final Severity severity;
    private final String meaning;

    GalleyCode(String id, Severity severity, String meaning) {
        this.id = id;
        this.severity = severity;
        this.meaning = meaning;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    static Diagnostic noGlyph(int codePoint, SourceSpan span) {
        String name = Character.isValidCodePoint(codePoint) ? Character.getName(codePoint) : null;
        String told = String.format("U+%04X%s", codePoint, name == null ? "" : " " + name);
        return new Diagnostic(
                NO_GLYPH,
                "No font has the character " + told + ".",
                span,
                "Write another character, or put a font that has it into the folder fonts.");
    }

    /** {@return a figure whose file is no picture that can be printed} */
    static Diagnostic pictureUnreadable(String file, SourceSpan span) {
        return new Diagnostic(
                PICTURE_UNREADABLE,
                "The file `" + file + "` cannot be read as a picture.",
                span,
                "Save it as PNG or JPEG.");
    }

    /** {@return titles that would run into each other or off the cover} */
    public static Diagnostic titleTooLong(SourceSpan span) {
        return new Diagnostic(
                TITLE_TOO_LONG,
                "This title is too long for the cover.",
                span,
                "Shorten it, move a part of it to the subtitle, or break it into fewer, longer lines.");
    }

    static Diagnostic callInColophon(String id, SourceSpan span) {
        return new Diagnostic(
                CALL_IN_COLOPHON,
                "The note `[^" + id + "]` is called in the colophon, where no note can stand.",
                span,
                "The colophon is printed on the back cover: say there what the note says.");
    }

    static Diagnostic notInColophon(SourceSpan span) {
        return new Diagnostic(
                NOT_IN_COLOPHON,
                "This is not printed: the colophon holds paragraphs only.",
                span,
                "Write it as a paragraph, or move it into another section.");
    }

    static Diagnostic notInNote(SourceSpan span) {
        return new Diagnostic(
                NOT_IN_NOTE,
                "This is not printed: a note holds paragraphs, lists, quotations and code.",
                span,
                "Move it into the text.");
    }

    /** {@return a language whose furniture words would be English} */
    public static Diagnostic noWords(String language, SourceSpan span) {
        return new Diagnostic(
                NO_WORDS,
                "There are no words for `"
                        + language
                        + "`: the contents' title and the like are printed in English.",
                span,
                "Copy styles/words/en.properties to styles/words/"
                        + language
                        + ".properties and translate it.");
    }

    /** {@return an edition's style sheet that is not there} */
    public static Diagnostic noStyle(String style, SourceSpan span) {
        return new Diagnostic(
                NO_STYLE,
                "There is no style sheet \"" + style + "\".",
                span,
                "Put the file beside the manuscript or into the folder styles, or correct its name.");
    }
}
