package org.jianbao.manuscript;

import java.util.List;
import java.util.Optional;
import org.jianbao.source.SourceSpan;

/**
 * One PDF to be made from a briefing.
 *
 * @param name its name; the file is {@code <slug>-<name>.pdf}
 * @param layout how the languages stand to each other
 * @param languages BCP 47 tags, verso first
 * @param notes where notes stand
 * @param profile what the file is for
 * @param printing what the printing house asks for; counts for the profile {@code PRINT} only
 * @param style a style sheet of its own, as written, beside the theme
 * @param span where it is declared
 */
public record Edition(
        String name,
        Layout layout,
        List<String> languages,
        Notes notes,
        Profile profile,
        Printing printing,
        Optional<String> style,
        SourceSpan span) {

    /** Copies the list. */
    public Edition {
        languages = List.copyOf(languages);
    }

    /** How the languages stand to each other. */
    public enum Layout {
        SINGLE,
        FACING,
        PARALLEL,
        TUMBLE,
        SEQUENTIAL
    }

    /** Where notes stand: in the outer column, at the foot of the page, at the end. */
    public enum Notes {
        SIDE,
        FOOT,
        END
    }

    /** What the file is for. */
    public enum Profile {
        SCREEN,
        PRINT
    }
}
