package org.jianbao.change;

import java.util.List;
import java.util.Optional;

/**
 * Something that differs between two states of a text.
 *
 * @param kind what became of it
 * @param language BCP 47 tag of the text
 * @param before the portion as it was; empty for what was added
 * @param after the portion as it is; empty for what was removed
 * @param next index of the block before which it stood, counted in the new text; the number of
 *     blocks for what stood last, and -1 for what is no block
 * @param words old and new words; for what was added or removed they are all of one kind
 */
public record Change(
        Kind kind,
        String language,
        Optional<Portion> before,
        Optional<Portion> after,
        int next,
        List<Stretch> words) {

    /** Copies the list. */
    public Change {
        words = List.copyOf(words);
    }

    /** What became of a portion. */
    public enum Kind {
        CHANGED,
        ADDED,
        REMOVED,
        MOVED
    }

    /** {@return the portion as it is, or as it was if it is no more} */
    public Portion portion() {
        return after.or(() -> before).orElseThrow();
    }

    /** {@return whether the words differ; of what was only moved they do not} */
    public boolean isReworded() {
        return words.stream().anyMatch(stretch -> stretch.kind() != Stretch.Kind.SAME);
    }
}
