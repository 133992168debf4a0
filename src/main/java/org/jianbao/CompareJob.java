package org.jianbao;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Two states of a briefing that are to be compared.
 *
 * @param former where the former state is
 * @param folder the manuscript's folder as it is now
 * @param out the folder for the proof; made if there is none
 * @param edition whose pages are compared; if empty the first with facing pages, else the first
 * @param styles style sheets laid over the theme, the last uppermost
 * @param home the folder that holds {@code fonts/} and {@code styles/}
 */
public record CompareJob(
        Former former,
        Path folder,
        Path out,
        Optional<String> edition,
        List<Path> styles,
        Path home) {

    /** Copies the list. */
    public CompareJob {
        styles = List.copyOf(styles);
    }

    /** Where the former state is. */
    public sealed interface Former {

        /**
         * In another folder.
         *
         * @param path of the folder
         */
        record Folder(Path path) implements Former {}

        /**
         * In the history that git keeps of the folder.
         *
         * @param name of the revision, as git knows it
         */
        record Revision(String name) implements Former {}
    }
}
