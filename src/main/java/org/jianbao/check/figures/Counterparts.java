package org.jianbao.check.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jianbao.check.text.BlockPair;
import org.jianbao.check.text.Memory;
import org.jianbao.check.text.Passage;
import org.jianbao.check.text.Passages;
import org.jianbao.check.text.Texts;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Manuscript;
import org.jianbao.manuscript.Note;

/**
 * What says the same in two languages: a pair of blocks, or the notes of one name.
 *
 * @param first the text in the briefing's first language
 * @param left its blocks: one, or those of a note
 * @param second the text in another language
 * @param right its blocks
 */
record Counterparts(Manuscript first, List<Block> left, Manuscript second, List<Block> right) {

    /** Copies the lists. */
    Counterparts {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** Passages that say the same in two languages. */
    record Match(List<Passage> left, List<Passage> right) {}

    /** {@return all that says the same: the blocks that pair, then the notes} */
    static List<Counterparts> of(Texts texts) {
        List<Counterparts> all = new ArrayList<>();
        for (BlockPair pair : texts.pairs()) {
            all.add(
                    new Counterparts(
                            pair.first(),
                            List.of(pair.left()),
                            pair.second(),
                            List.of(pair.right())));
        }
        Manuscript first = texts.each().getFirst().manuscript();
        texts.each().stream()
                .skip(1)
                .forEach(other -> all.addAll(notes(first, other.manuscript())));
        return all;
    }

    /**
     * {@return what a rule finds in all that says the same; asked again only where that has
     * changed}
     *
     * @param rule by which it is remembered
     * @param check looks at one pair
     */
    static List<Diagnostic> check(
            Texts texts, String rule, Function<Counterparts, List<Diagnostic>> check) {
        Memory.Part memory = texts.memory().part(rule, "");
        List<Diagnostic> problems = new ArrayList<>();
        for (Counterparts both : of(texts)) {
            problems.addAll(
                    memory.recall(
                            both.languages(),
                            () -> both.pieces(texts.memory()),
                            () -> check.apply(both)));
        }
        return problems;
    }

    private static List<Counterparts> notes(Manuscript first, Manuscript second) {
        Map<String, Note> byName = new HashMap<>();
        second.notes().forEach(note -> byName.put(note.id(), note));
        List<Counterparts> notes = new ArrayList<>();
        for (Note note : first.notes()) {
            Note other = byName.get(note.id());
            if (other != null) {
                notes.add(new Counterparts(first, note.blocks(), second, other.blocks()));
            }
        }
        return notes;
    }

    /** {@return the blocks as pieces of text} */
    List<Memory.Piece> pieces(Memory memory) {
        return Stream.concat(left.stream(), right.stream()).map(memory::piece).toList();
    }

    /** {@return in which languages they are, and how many blocks in the first} */
    String languages() {
        return first.language() + " " + second.language() + " " + left.size();
    }

    /** {@return the passages on the left} */
    List<Passage> leftPassages() {
        return passages(first, left);
    }

    /** {@return the passages on the right} */
    List<Passage> rightPassages() {
        return passages(second, right);
    }

    /**
     * {@return the passages that say the same} One by one where both sides have as many of the same
     * kinds: item with item, cell with cell; all together where they have not.
     */
    List<Match> matches() {
        List<Passage> here = leftPassages();
        List<Passage> there = rightPassages();
        if (!kinds(here).equals(kinds(there))) {
            return here.isEmpty() || there.isEmpty() ? List.of() : List.of(new Match(here, there));
        }
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < here.size(); i++) {
            matches.add(new Match(List.of(here.get(i)), List.of(there.get(i))));
        }
        return matches;
    }

    private static List<Passage> passages(Manuscript text, List<Block> blocks) {
        return blocks.stream().flatMap(b -> Passages.of(text, b).stream()).toList();
    }

    private static List<Passage.Kind> kinds(List<Passage> passages) {
        return passages.stream().map(Passage::kind).toList();
    }
}
