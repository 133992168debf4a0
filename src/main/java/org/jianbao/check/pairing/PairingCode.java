package org.jianbao.check.pairing;

import org.jianbao.diagnostic.DiagnosticCode;
import org.jianbao.diagnostic.Severity;

/** How two languages of a briefing can differ in their blocks. */
public enum PairingCode implements DiagnosticCode {
    BLOCK_UNPAIRED("CK001", Severity.ERROR, "a block that has no counterpart in another language"),
    KIND_DIFFERS("CK002", Severity.ERROR, "two blocks that should pair and are of different kinds"),
    HEADING_LEVEL("CK003", Severity.ERROR, "two headings that pair and differ in level"),
    NAME_DIFFERS("CK004", Severity.ERROR, "two blocks that pair and have different names"),
    ITEMS_DIFFER("CK005", Severity.ERROR, "two lists that pair and differ in the number of items"),
    NOTES_DIFFER("CK006", Severity.ERROR, "two blocks that pair and call different notes"),
    TABLE_DIFFERS("CK007", Severity.ERROR, "two tables that pair and differ in rows or columns"),
    ATTRIBUTION_DIFFERS("CK008", Severity.ERROR, "a quotation attributed in one language only"),
    PLACE_DIFFERS("CK009", Severity.ERROR, "two pictures that pair and stand in different places");

    private final Entry entry;

    PairingCode(String id, Severity severity, String meaning) {
        this.entry = new Entry(id, severity, meaning);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
