package org.jianbao;

import java.util.List;
import org.jianbao.check.acceptance.Standing;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.source.SourceSpan;

/**
 * What came of accepting translations.
 *
 * @param file the list of what is accepted, as the editor knows it; empty if nothing was done
 * @param items the texts that were asked for, as they stood before
 * @param open of all texts, how many were not accepted before
 * @param refused whether nothing was done, because of errors
 * @param diagnostics every problem of the texts and of the list
 */
public record AcceptReport(
        String file, List<Item> items, int open, boolean refused, List<Diagnostic> diagnostics) {

    /** Copies the lists. */
    public AcceptReport {
        items = List.copyOf(items);
        diagnostics = List.copyOf(diagnostics);
    }

    static AcceptReport refused(List<Diagnostic> diagnostics) {
        return new AcceptReport("", List.of(), 0, true, diagnostics);
    }

    /** How a text stands to what was accepted. */
    public enum State {
        /** It says what it said when it was accepted. */
        ACCEPTED,
        /** It changed in one language or in both. */
        CHANGED,
        /** It was never accepted. */
        NEW
    }

    /**
     * A text and its counterpart.
     *
     * @param id its name
     * @param state how it stood
     * @param changed the languages in which it changed
     * @param left where it stands in the first language
     * @param right where it stands in the other
     */
    public record Item(
            String id, State state, List<String> changed, SourceSpan left, SourceSpan right) {

        /** Copies the list. */
        public Item {
            changed = List.copyOf(changed);
        }

        static Item of(Standing standing) {
            String left = standing.part().left().language();
            String right = standing.part().right().language();
            List<String> changed =
                    switch (standing.state()) {
                        case ACCEPTED, NEW -> List.of();
                        case LEFT_CHANGED -> List.of(left);
                        case RIGHT_CHANGED -> List.of(right);
                        case BOTH_CHANGED -> List.of(left, right);
                    };
            State state =
                    switch (standing.state()) {
                        case ACCEPTED -> State.ACCEPTED;
                        case NEW -> State.NEW;
                        case LEFT_CHANGED, RIGHT_CHANGED, BOTH_CHANGED -> State.CHANGED;
                    };
            return new Item(
                    standing.part().id(),
                    state,
                    changed,
                    standing.part().left().place(),
                    standing.part().right().place());
        }
    }
}
