package org.jianbao.manuscript;

import java.util.List;
import java.util.Optional;
import org.jianbao.source.SourceSpan;

/**
 * The words that a briefing keeps to: {@code glossary.yaml}.
 *
 * @param entries one for each thing that has a name
 */
public record Glossary(List<Entry> entries) {

    /** No words to keep to. */
    public static final Glossary NONE = new Glossary(List.of());

    /** Copies the list. */
    public Glossary {
        entries = List.copyOf(entries);
    }

    /**
     * A thing, with its name in each language.
     *
     * @param wordings how each language says it
     * @param inPairs whether a block that says it asks for it in the block that pairs
     */
    public record Entry(List<Wording> wordings, boolean inPairs) {
        /** Copies the list. */
        public Entry {
            wordings = List.copyOf(wordings);
        }

        /** {@return how a language says it} */
        public Optional<Wording> in(String language) {
            return wordings.stream().filter(w -> w.language().equals(language)).findFirst();
        }
    }

    /**
     * How a language says a thing.
     *
     * @param language its BCP 47 tag
     * @param terms the right words, the preferred first; empty when the glossary has none
     * @param avoided words that are not to be used
     */
    public record Wording(String language, List<String> terms, List<Avoided> avoided) {
        /** Copies the lists. */
        public Wording {
            terms = List.copyOf(terms);
            avoided = List.copyOf(avoided);
        }
    }

    /**
     * Words that are not to be used.
     *
     * @param words the words
     * @param reason why not, as the glossary says it
     * @param span where the glossary says so
     */
    public record Avoided(String words, Optional<String> reason, SourceSpan span) {}
}
