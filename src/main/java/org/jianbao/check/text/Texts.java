package org.jianbao.check.text;

import java.util.List;
import org.jianbao.manuscript.Briefing;
import org.jianbao.manuscript.Manuscript;

/**
 * The texts of a briefing as the rules read them.
 *
 * @param briefing the briefing
 * @param each its texts with their passages, in its order
 * @param pairs blocks that say the same in the first language and another, in the first's order
 * @param memory what rules found before
 */
public record Texts(Briefing briefing, List<OneText> each, List<BlockPair> pairs, Memory memory) {

    /** Copies the lists. */
    public Texts {
        each = List.copyOf(each);
        pairs = List.copyOf(pairs);
    }

    /**
     * {@return the texts of a briefing}
     *
     * @param briefing the briefing
     * @param pairs its blocks that pair
     */
    public static Texts of(Briefing briefing, List<BlockPair> pairs) {
        return of(briefing, pairs, Memory.none());
    }

    /**
     * {@return the texts of a briefing}
     *
     * @param briefing the briefing
     * @param pairs its blocks that pair
     * @param memory what rules found before
     */
    public static Texts of(Briefing briefing, List<BlockPair> pairs, Memory memory) {
        return new Texts(
                briefing,
                briefing.manuscripts().stream()
                        .map(text -> memory.of(text, () -> OneText.of(text)))
                        .toList(),
                pairs,
                memory);
    }

    /**
     * One language's text.
     *
     * @param manuscript the text
     * @param front the printed values of its front matter, each a passage
     * @param passages all of it, passage by passage, its notes last
     */
    public record OneText(Manuscript manuscript, List<Prose> front, List<Passage> passages) {

        /** Copies the lists. */
        public OneText {
            front = List.copyOf(front);
            passages = List.copyOf(passages);
        }

        static OneText of(Manuscript text) {
            return new OneText(text, FrontWords.of(text), Passages.of(text));
        }
    }
}
