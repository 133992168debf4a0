package org.jianbao.composition;

import java.util.List;

/**
 * The text of one paragraph before it is set: runs in reading order, elements flattened. White
 * space is as in the manuscript (rule K15 folds it); U+2028 is a forced line break. Offsets into a
 * copy count UTF-16 units over all runs.
 *
 * @param runs the runs, none empty
 * @param language BCP 47 tag of the paragraph
 */
public record Copy(List<Run> runs, String language) {

    /** Copies the list. */
    public Copy {
        runs = List.copyOf(runs);
    }

    /** {@return the characters of all runs} */
    public String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /**
     * Characters of one style.
     *
     * @param text the characters
     * @param style their look
     */
    public record Run(String text, TextStyle style) {}
}
