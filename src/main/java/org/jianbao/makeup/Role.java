package org.jianbao.makeup;

import java.util.List;

/**
 * What a part of the text is to somebody who does not see the page, by the standard structure types
 * (ISO 32000-1, 14.8.4).
 */
public enum Role {
    /** Not read: it stands on the page only. */
    ARTIFACT("Artifact"),
    DOCUMENT("Document"),
    PART("Part"),
    SECTION("Sect"),
    GROUP("Div"),
    H1("H1"),
    H2("H2"),
    H3("H3"),
    H4("H4"),
    H5("H5"),
    H6("H6"),
    PARAGRAPH("P"),
    LIST("L"),
    ITEM("LI"),
    LABEL("Lbl"),
    ITEM_BODY("LBody"),
    QUOTATION("BlockQuote"),
    CODE("Code"),
    FIGURE("Figure"),
    CAPTION("Caption"),
    TABLE("Table"),
    ROW("TR"),
    HEAD_CELL("TH"),
    CELL("TD"),
    NOTE("Note"),
    REFERENCE("Reference"),
    LINK("Link"),
    SPAN("Span"),
    CONTENTS("TOC"),
    CONTENTS_ITEM("TOCI");

    private final String type;

    Role(String type) {
        this.type = type;
    }

    /** {@return the name of the structure type} */
    public String type() {
        return type;
    }

    private static final List<Role> HEADINGS = List.of(H1, H2, H3, H4, H5, H6);

    /** {@return the heading of a level, from 1 to 6} */
    public static Role heading(int level) {
        return HEADINGS.get(Math.clamp(level, 1, HEADINGS.size()) - 1);
    }

    /** {@return the level of a heading, from 1; 0 for what is none} */
    public int level() {
        return HEADINGS.indexOf(this) + 1;
    }
}
