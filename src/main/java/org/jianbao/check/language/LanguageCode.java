package org.jianbao.check.language;

import org.jianbao.diagnostic.DiagnosticCode;
import org.jianbao.diagnostic.Severity;

/** What can be wrong with the way in which a language is written. */
public enum LanguageCode implements DiagnosticCode {
    HALF_WIDTH_MARK("CK060", Severity.WARNING, "a half-width mark in Chinese"),
    FULL_WIDTH_MARK("CK061", Severity.WARNING, "a full-width mark in text in Latin letters"),
    FULL_WIDTH_LETTER("CK062", Severity.WARNING, "full-width digits or letters"),
    STRAIGHT_QUOTE("CK063", Severity.WARNING, "a straight quotation mark or apostrophe"),
    QUOTE_WRONG_WAY("CK064", Severity.WARNING, "a quotation mark that looks the wrong way"),
    UNPAIRED("CK065", Severity.WARNING, "a quotation mark or bracket without its partner"),
    DOUBLED_MARK("CK066", Severity.WARNING, "marks that cannot stand together"),
    ELLIPSIS("CK067", Severity.WARNING, "dots in Chinese that are no ellipsis of six"),
    DASH("CK068", Severity.WARNING, "hyphens or a short dash where a dash is meant"),
    VARIANT("CK069", Severity.WARNING, "simplified and traditional characters mixed"),
    COMPATIBILITY("CK070", Severity.WARNING, "a character that only looks like another"),
    SPACE_IN_CHINESE("CK071", Severity.WARNING, "a stray space in Chinese"),
    SPACES_DOUBLED("CK072", Severity.REMARK, "two spaces that are printed as one"),
    SPACE_BEFORE_MARK("CK073", Severity.WARNING, "a space before a mark"),
    INVISIBLE("CK074", Severity.WARNING, "a character that nobody sees"),
    FOREIGN_UNMARKED("CK075", Severity.WARNING, "words of another language that are not marked");

    private final Entry entry;

    LanguageCode(String id, Severity severity, String meaning) {
        this.entry = new Entry(id, severity, meaning);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
