package org.jianbao;

import java.nio.file.Path;
import java.util.List;

/**
 * How paragraphs are to be composed by themselves. 1 em is the size of the Chinese font.
 *
 * @param language BCP 47 tag of the text
 * @param measure length of the lines, em
 * @param indent of the first line, em
 * @param strictness of the rules for line edges
 * @param runtControl whether a lone last character or word is avoided
 * @param styles style sheets laid over the theme
 * @param home the folder that holds {@code fonts/} and {@code styles/}
 */
public record ComposeJob(
        String language,
        double measure,
        double indent,
        Strictness strictness,
        boolean runtControl,
        List<Path> styles,
        Path home) {

    /** Copies the list; rejects a measure that holds nothing. */
    public ComposeJob {
        if (!(measure > 0) || !Double.isFinite(measure) || !Double.isFinite(indent)) {
            throw new IllegalArgumentException("measure " + measure + ", indent " + indent);
        }
        styles = List.copyOf(styles);
    }

    /** How strict the rules for line edges (kinsoku) are. */
    public enum Strictness {
        LOOSE,
        NORMAL,
        STRICT
    }
}
