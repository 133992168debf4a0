package org.jianbao.galley;

import java.util.List;
import java.util.Locale;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.DiagnosticCode;
import org.jianbao.diagnostic.Severity;
import org.jianbao.source.SourceSpan;

/** What can go wrong between manuscript and galley. */
public enum GalleyCode implements DiagnosticCode {
    NO_GLYPH("GA001", Severity.ERROR, "a character that no font has"),
    NO_STYLE("GA002", Severity.ERROR, "a style sheet that is not there"),
    TITLE_TOO_LONG("GA003", Severity.ERROR, "titles that are too long for their cover"),
    PICTURE_UNREADABLE("GA004", Severity.ERROR, "a picture whose file cannot be read"),
    TOO_WIDE("GA005", Severity.WARNING, "a word that is wider than its line"),
    TABLE_TOO_WIDE("GA006", Severity.WARNING, "a table whose words have no room beside each other"),
    TOO_HIGH("GA007", Severity.ERROR, "something that is never torn and higher than a page"),
    COARSE("GA008", Severity.WARNING, "a picture with too few dots to be sharp in print"),
    TOO_COARSE("GA009", Severity.ERROR, "a picture with too few dots to be printed"),
    CALL_IN_COLOPHON("GA010", Severity.ERROR, "a note called in the colophon"),
    NOT_IN_COLOPHON("GA011", Severity.WARNING, "a list, table or the like in the colophon"),
    NOT_IN_NOTE("GA012", Severity.WARNING, "a table, picture or the like in a note"),
    NO_WORDS(
            "GA013",
            Severity.WARNING,
            "a language without words for what is printed around a text"),

    SHEET_BROKEN("GA020", Severity.ERROR, "braces of a style sheet that do not match"),
    PROPERTY_UNKNOWN("GA021", Severity.WARNING, "a property that there is not"),
    PROPERTY_WITHOUT_EFFECT(
            "GA022", Severity.WARNING, "a rule of a style sheet that has no effect"),
    VALUE_WRONG("GA023", Severity.WARNING, "a value that a property does not take"),
    VALUE_NEEDED("GA024", Severity.ERROR, "a value without which nothing can be set"),
    VARIABLE_MISSING("GA025", Severity.WARNING, "a `var()` of a property that is not there"),
    SELECTOR_UNREADABLE("GA026", Severity.WARNING, "a selector that cannot be read"),
    SHEET_TOO_INVOLVED("GA027", Severity.ERROR, "a style sheet beyond reason"),
    STYLE_UNREADABLE("GA028", Severity.ERROR, "a style sheet that cannot be read");

    private static final double MILLIMETRE = 72 / 25.4;

    private final Entry entry;

    GalleyCode(String id, Severity severity, String meaning) {
        this.entry = new Entry(id, severity, meaning);
    }

    @Override
    public Entry entry() {
        return entry;
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

    /** {@return a picture with more dots than are read, or with none} */
    static Diagnostic pictureTooLarge(String file, Pictures.Dots dots, SourceSpan span) {
        return new Diagnostic(
                PICTURE_UNREADABLE,
                String.format(
                        Locale.ROOT,
                        "The picture `%s` has %,d × %,d dots; %,d are the most.",
                        file,
                        dots.width(),
                        dots.height(),
                        Pictures.MOST),
                span,
                "Save it with fewer dots: 300 to the inch are enough.");
    }

    /**
     * {@return a word that is wider than its line}
     *
     * @param by how far, pt
     */
    static Diagnostic tooWide(double by, SourceSpan span) {
        return new Diagnostic(
                TOO_WIDE,
                String.format(
                        Locale.ROOT,
                        "This is wider than its line by %.1f mm and cannot be broken well.",
                        by / MILLIMETRE),
                span,
                "Shorten the word, or put a soft hyphen (U+00AD) or a space where it may break.");
    }

    /**
     * {@return a table whose words have no room beside each other}
     *
     * @param need width that they need, pt
     * @param measure width that there is, pt
     */
    static Diagnostic tableTooWide(double need, double measure, SourceSpan span) {
        return new Diagnostic(
                TABLE_TOO_WIDE,
                String.format(
                        Locale.ROOT,
                        "This table runs over the edge: its words need %.0f mm, the text has %.0f mm.",
                        Math.ceil(need / MILLIMETRE),
                        Math.floor(measure / MILLIMETRE)),
                span,
                "Take columns out, make two tables of it, or turn rows and columns round.");
    }

    /** {@return a row, statement or the like that no page holds} */
    static Diagnostic tooHigh(String what, SourceSpan span) {
        return new Diagnostic(
                TOO_HIGH,
                "This " + what + " is higher than a page.",
                span,
                "Shorten it or make two of it: it is never torn over two pages.");
    }

    /**
     * {@return a picture that has too few dots for its size}
     *
     * @param reached dots to the inch
     */
    static Diagnostic coarse(Pictures.Dots dots, double reached, SourceSpan span) {
        return new Diagnostic(
                reached < dots.least() * 0.995 ? TOO_COARSE : COARSE,
                String.format(
                        Locale.ROOT,
                        "%s of %d × %d dots is printed with %.0f dots to the inch; %d are wanted.",
                        dots.isLineArt() ? "Line art" : "A picture",
                        dots.width(),
                        dots.height(),
                        reached,
                        dots.wanted()),
                span,
                "Take a larger file of the picture.");
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

    /** {@return an edition's style sheet that is no text, or whose file cannot be opened} */
    public static Diagnostic styleUnreadable(String message, String hint, SourceSpan span) {
        List<String> hints = hint.isEmpty() ? List.of() : List.of(hint);
        return new Diagnostic(STYLE_UNREADABLE, message, span, hints, List.of());
    }
}
