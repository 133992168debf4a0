package org.jianbao.check;

import org.jianbao.diagnostic.DiagnosticCode;
import org.jianbao.diagnostic.Severity;

/** What can be wrong with a briefing whose texts are each in order. */
public enum CheckCode implements DiagnosticCode {
    BLOCK_UNPAIRED("CK001", Severity.ERROR, "a block that has no counterpart in another language"),
    KIND_DIFFERS("CK002", Severity.ERROR, "two blocks that should pair and are of different kinds"),
    HEADING_LEVEL("CK003", Severity.ERROR, "two headings that pair and differ in level"),
    NAME_DIFFERS("CK004", Severity.ERROR, "two blocks that pair and have different names"),
    ITEMS_DIFFER("CK005", Severity.ERROR, "two lists that pair and differ in the number of items"),
    NOTES_DIFFER("CK006", Severity.ERROR, "two blocks that pair and call different notes"),
    TABLE_DIFFERS("CK007", Severity.ERROR, "two tables that pair and differ in rows or columns"),
    ATTRIBUTION_DIFFERS("CK008", Severity.ERROR, "a quotation attributed in one language only"),
    PLACE_DIFFERS("CK009", Severity.ERROR, "two pictures that pair and stand in different places"),

    NO_OUTER_COLUMN("CK020", Severity.ERROR, "notes at the side of pages that have no side column");

    private final String id;
    private final Severity severity;
    private final String meaning;

    CheckCode(String id, Severity severity, String meaning) {
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
}
