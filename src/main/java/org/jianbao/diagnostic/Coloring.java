package org.jianbao.diagnostic;

/** How a report for the terminal is colored. */
public enum Coloring {
    /** Not at all: for files, pipes and people who want none. */
    PLAIN,
    /** With the eight colors that every terminal has (ECMA-48, SGR). */
    ANSI;

    private static final String BOLD = "1";
    private static final String BLUE = "34";

    /** {@return a place, to be found again in a long report} */
    String place(String text) {
        return painted(BOLD, text);
    }

    /** {@return the severity's name or the mark under its place} */
    String severity(Severity severity, String text) {
        return painted(
                switch (severity) {
                    case ERROR -> "1;31";
                    case WARNING -> "1;33";
                    case REMARK -> "1;36";
                },
                text);
    }

    /** {@return the mark under a place that belongs to a problem} */
    String related(String text) {
        return painted(BLUE, text);
    }

    private String painted(String color, String text) {
        return this == PLAIN ? text : "\u001B[" + color + "m" + text + "\u001B[0m";
    }
}
