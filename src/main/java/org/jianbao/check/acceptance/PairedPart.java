package org.jianbao.check.acceptance;

import java.util.List;
import org.jianbao.source.SourceSpan;

/**
 * The least that is accepted at once: a paragraph, a heading, a list, a recommendation, a note, the
 * front matter, with its counterpart in another language.
 *
 * @param id its name, {@code legal-framework.3}; each once in a pair of languages
 * @param sections names of the headings over it, the outermost first, its own among them
 * @param left it in the briefing's first language
 * @param right its counterpart
 */
public record PairedPart(String id, List<String> sections, Side left, Side right) {

    /** Copies the list. */
    public PairedPart {
        sections = List.copyOf(sections);
    }

    /**
     * One side of a pair.
     *
     * @param language BCP 47 tag
     * @param span all of it
     * @param place its first line, to be shown
     * @param fingerprint of what it says
     */
    public record Side(String language, SourceSpan span, SourceSpan place, String fingerprint) {}

    /** {@return what is written down when it is accepted as it stands} */
    public Accepted accepted() {
        return new Accepted(
                id,
                new Accepted.Side(left.language(), left.fingerprint()),
                new Accepted.Side(right.language(), right.fingerprint()));
    }
}
