package org.jianbao.manuscript.markdown;

import org.jianbao.diagnostic.DiagnosticCode;
import org.jianbao.diagnostic.Severity;

/** What can be wrong with a manuscript's files, before anything is set. */
public enum ManuscriptCode implements DiagnosticCode {
    FOLDER_MISSING("MS001", Severity.ERROR, "a folder that is not there, or is none"),
    FOLDER_EMPTY("MS002", Severity.ERROR, "a folder without a text named by a language"),
    FILE_UNREADABLE("MS003", Severity.ERROR, "a file that cannot be opened"),
    FILE_TOO_LARGE("MS004", Severity.ERROR, "a file that is larger than a manuscript can be"),
    FILE_NOT_UTF8("MS005", Severity.ERROR, "a file that is not UTF-8"),
    CONTROL_CHARACTER("MS006", Severity.ERROR, "a character that no text holds"),
    NAME_NOT_A_LANGUAGE("MS007", Severity.WARNING, "a Markdown file whose name is no language tag"),
    LANGUAGE_TWICE("MS008", Severity.ERROR, "two files for one language"),
    TOO_MANY_PROBLEMS("MS009", Severity.ERROR, "a file with more problems than are worth telling"),

    YAML_BROKEN("MS010", Severity.ERROR, "YAML that cannot be read"),
    YAML_TOO_COMPLEX("MS011", Severity.ERROR, "YAML with more than texts, lists and keys"),
    KEY_UNKNOWN("MS012", Severity.WARNING, "a key that means nothing here"),
    KEY_TWICE("MS013", Severity.ERROR, "a key given twice"),
    VALUE_TYPE("MS014", Severity.ERROR, "a list where a text belongs, or the like"),
    VALUE_UNKNOWN("MS015", Severity.ERROR, "a value that is none of the possible ones"),

    FRONT_MATTER_MISSING("MS020", Severity.ERROR, "a text without front matter"),
    FRONT_MATTER_OPEN("MS021", Severity.ERROR, "front matter without its closing line"),
    KEY_MISSING("MS022", Severity.ERROR, "a key that is missing"),
    LANGUAGE_DIFFERS("MS023", Severity.ERROR, "a text whose lang is not its file's name"),

    LANGUAGE_WITHOUT_FILE("MS030", Severity.ERROR, "a language that has no text in the folder"),
    FILE_NOT_LISTED("MS031", Severity.REMARK, "a text that briefing.yaml leaves out"),
    NAME_NOT_FILE_SAFE("MS032", Severity.ERROR, "a name that cannot be part of a file's name"),
    EDITION_LANGUAGES(
            "MS033",
            Severity.ERROR,
            "an edition with too few or too many languages for its layout"),
    STYLE_NOT_LOCAL("MS034", Severity.ERROR, "a style sheet outside the manuscript's folder"),
    LANGUAGE_REPEATED("MS035", Severity.ERROR, "a language listed twice"),
    EDITIONS_DIFFER_IN_CASE(
            "MS036", Severity.ERROR, "two editions whose names differ in capitals only"),
    PRINTING_ON_SCREEN("MS037", Severity.ERROR, "wishes for a printing house for a screen"),
    AMOUNT_WRONG("MS038", Severity.ERROR, "an amount without its unit, too large or too small"),
    PROFILE_UNFIT("MS039", Severity.ERROR, "a color profile that is not there or not for print"),

    ATTRIBUTES_MALFORMED(
            "MS040", Severity.WARNING, "braces that look like attributes and are none"),
    ATTRIBUTE_UNKNOWN("MS041", Severity.WARNING, "an attribute that means nothing"),
    ATTRIBUTE_LANGUAGE("MS042", Severity.ERROR, "a lang that is no language tag"),
    ID_TWICE("MS043", Severity.ERROR, "two places with one name"),
    LINK_TARGET_MISSING("MS044", Severity.ERROR, "a link to a place that is not there"),
    HEADING_LEVEL_ONE("MS045", Severity.WARNING, "a heading of the first level"),
    HEADING_LEVEL_SKIPPED("MS046", Severity.WARNING, "a heading two levels under the one before"),
    HEADING_EMPTY("MS047", Severity.ERROR, "a heading without text"),
    PLACE_UNKNOWN("MS048", Severity.WARNING, "a place where no picture can stand"),

    QUOTE_MARKER_UNKNOWN("MS050", Severity.WARNING, "a block quote with an unknown marker"),
    PULL_QUOTE_EMPTY("MS051", Severity.ERROR, "a pull quote without text"),
    PULL_QUOTE_SHAPE("MS052", Severity.ERROR, "a pull quote that is not one paragraph"),
    PULL_QUOTE_MISPLACED("MS053", Severity.ERROR, "a pull quote with no block to stand at"),
    PULL_QUOTE_NOTE("MS054", Severity.ERROR, "a note called in a pull quote"),

    RECOMMENDATIONS_EMPTY("MS060", Severity.ERROR, "a section of recommendations without any"),
    RECOMMENDATIONS_LIST("MS061", Severity.ERROR, "an audience without its numbered list"),
    RECOMMENDATIONS_START("MS062", Severity.ERROR, "recommendations not numbered from 1"),
    RECOMMENDATIONS_ID(
            "MS063", Severity.ERROR, "an audience without a name to take its letter from"),
    RECOMMENDATIONS_STRAY("MS064", Severity.ERROR, "a numbered list that belongs to no audience"),

    IMAGE_MISSING("MS070", Severity.ERROR, "a picture that is not there"),
    IMAGE_NOT_LOCAL("MS071", Severity.ERROR, "a picture outside the manuscript's folder"),
    IMAGE_WITHOUT_TEXT(
            "MS072", Severity.WARNING, "a picture without text for those who cannot see it"),
    HTML("MS073", Severity.WARNING, "HTML in a manuscript"),
    MARK_LEFT_OVER("MS074", Severity.WARNING, "a Markdown mark that is printed as it stands"),
    NESTED_TOO_DEEP(
            "MS075", Severity.ERROR, "lists, quotes or brackets within each other beyond reason"),
    STRETCH_TOO_LONG("MS076", Severity.ERROR, "text beyond reason without a blank line"),
    IMAGE_IN_LINE(
            "MS077", Severity.WARNING, "a picture among words, where only its text is printed"),

    NOTE_UNDEFINED("MS080", Severity.ERROR, "a call of a note that is not there"),
    NOTE_UNCALLED("MS081", Severity.ERROR, "a note that is never called"),
    NOTE_TWICE("MS082", Severity.ERROR, "a note defined twice"),
    NOTE_EMPTY("MS083", Severity.ERROR, "a note without text"),
    NOTE_IN_NOTE("MS084", Severity.ERROR, "a note called inside a note"),
    NOTE_ORDER("MS085", Severity.REMARK, "notes written in another order than they are called"),

    TERM_TWICE("MS090", Severity.ERROR, "a term that stands in the glossary twice"),
    TERM_AVOIDED("MS091", Severity.ERROR, "a term that the glossary also says to avoid"),
    GLOSSARY_LANGUAGE("MS092", Severity.REMARK, "words of a language that has no text"),
    ENTRY_EMPTY("MS093", Severity.ERROR, "an entry of the glossary without words");

    private final Entry entry;

    ManuscriptCode(String id, Severity severity, String meaning) {
        this.entry = new Entry(id, severity, meaning);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
