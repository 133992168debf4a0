package org.jianbao.manuscript;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jianbao.diagnostic.Severities;

/**
 * A briefing: its texts, one a language, and the editions that are made of them.
 *
 * @param folder where the manuscript lies; pictures are relative to it
 * @param slug the first part of the output files' names
 * @param manuscripts in the order of {@code languages}, verso first
 * @param editions what is built, in order
 * @param severities how much problems are to matter
 * @param glossary the words that it keeps to
 */
public record Briefing(
        Path folder,
        String slug,
        List<Manuscript> manuscripts,
        List<Edition> editions,
        Severities severities,
        Glossary glossary) {
    /** Copies the lists. */
    public Briefing {
        manuscripts = List.copyOf(manuscripts);
        editions = List.copyOf(editions);
    }

    /** {@return the text in a language, if there is one} */
    public Optional<Manuscript> manuscript(String language) {
        return manuscripts.stream().filter(m -> m.language().equals(language)).findFirst();
    }
}
