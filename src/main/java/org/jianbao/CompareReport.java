package org.jianbao;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jianbao.change.Change;
import org.jianbao.change.Sheets.Sheet;
import org.jianbao.diagnostic.Diagnostic;

/**
 * What came of comparing two states of a briefing.
 *
 * @param changes what differs in the texts, in the order of the new ones
 * @param pages what differs on the pages; empty if one state has errors or lacks the languages
 * @param proof the file with bars in the margin; empty if there are no pages or nothing differs
 * @param diagnostics the errors of both states, the former's first
 */
public record CompareReport(
        List<Told> changes,
        Optional<Pages> pages,
        Optional<Path> proof,
        List<Diagnostic> diagnostics) {

    /** Copies the lists. */
    public CompareReport {
        changes = List.copyOf(changes);
        diagnostics = List.copyOf(diagnostics);
    }

    /** {@return whether one of the states has errors} */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    /**
     * A change with its pages.
     *
     * @param change what differs
     * @param before the pages on which it stood; none if that is not known
     * @param now the pages on which it stands; none if that is not known
     */
    public record Told(Change change, List<Integer> before, List<Integer> now) {
        /** Copies the lists. */
        public Told {
            before = List.copyOf(before);
            now = List.copyOf(now);
        }
    }

    /**
     * What is to be printed again of an edition. Pages are counted from the first of the file.
     *
     * @param edition its name
     * @param before how many pages it had
     * @param now how many pages it has
     * @param differing the pages that print differently
     * @param from the page from which on all do, if their number has changed
     * @param leaves leaves of two pages that carry one of them
     * @param booklet sheets of four pages, folded and stitched, that carry one of them
     */
    public record Pages(
            String edition,
            int before,
            int now,
            List<Integer> differing,
            Optional<Integer> from,
            List<Sheet> leaves,
            List<Sheet> booklet) {
        /** Copies the lists. */
        public Pages {
            differing = List.copyOf(differing);
            leaves = List.copyOf(leaves);
            booklet = List.copyOf(booklet);
        }
    }
}
