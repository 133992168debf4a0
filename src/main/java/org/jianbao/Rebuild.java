package org.jianbao;

import java.util.List;

/**
 * What came of building again.
 *
 * @param report the editions as they are now, and every problem
 * @param renewed those of them that were made anew; none if there were errors
 */
public record Rebuild(Report report, List<Renewed> renewed) {

    /** Copies the list. */
    public Rebuild {
        renewed = List.copyOf(renewed);
    }

    /**
     * An edition made anew.
     *
     * @param edition its name
     * @param first whether it was made for the first time
     * @param pages the numbers of the pages that differ from those made before, rising; none for
     *     the first time
     */
    public record Renewed(String edition, boolean first, List<Integer> pages) {
        /** Copies the list. */
        public Renewed {
            pages = List.copyOf(pages);
        }
    }
}
