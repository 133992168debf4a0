package org.jianbao.preflight;

/** What kind of print file is asked for. */
public enum Profile {
    /** Complete exchange with transparency and color management, PDF 1.6. */
    X4("PDF/X-4", "ISO 15930-7:2010"),

    /** Complete exchange in CMYK and spot colors only, PDF 1.3 or 1.4. */
    X1A("PDF/X-1a", "ISO 15930-1:2001 or -4:2003");

    private final String title;
    private final String standard;

    Profile(String title, String standard) {
        this.title = title;
        this.standard = standard;
    }

    /** {@return the name by which printers ask for it} */
    public String title() {
        return title;
    }

    /** {@return the standard that defines it} */
    public String standard() {
        return standard;
    }
}
