package org.jianbao;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is to be built.
 *
 * @param folder the manuscript's folder
 * @param out the folder for the PDFs; made if there is none
 * @param editions names of the editions to build; empty for all
 * @param styles style sheets laid over the theme and the editions' own, the last uppermost
 * @param trace file for the trace of all pages, in JSON lines
 * @param home the folder that holds {@code fonts/} and {@code styles/}
 * @param strict whether translations that nobody has accepted are errors where one of the editions
 *     is for print
 */
public record Job(
        Path folder,
        Path out,
        List<String> editions,
        List<Path> styles,
        Optional<Path> trace,
        Path home,
        boolean strict) {

    /** Copies the lists. */
    public Job {
        editions = List.copyOf(editions);
        styles = List.copyOf(styles);
    }

    /** A job that is not strict. */
    public Job(
            Path folder,
            Path out,
            List<String> editions,
            List<Path> styles,
            Optional<Path> trace,
            Path home) {
        this(folder, out, editions, styles, trace, home, false);
    }
}
