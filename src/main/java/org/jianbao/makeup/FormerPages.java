package org.jianbao.makeup;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a text as they were made up last, with the search that led to them. A page that
 * holds the same is the very same placements. For one thread.
 */
final class FormerPages {

    /** Texts that are made up apart: two of an edition in parts, and as many more. */
    private static final int MOST = 4;

    private final Map<Setup, FormerPages.Of> all = new LinkedHashMap<>(8, 0.75f, true);

    /** All that every page of some flows depends on beside what stands in them. */
    private record Setup(Scheme scheme, List<PageDesign> designs, List<Measures> flows) {}

    private record Measures(
            String language,
            double grid,
            double ascent,
            double descent,
            double noteLeading,
            boolean noted) {

        static Measures of(Flow flow) {
            return new Measures(
                    flow.language(),
                    flow.grid(),
                    flow.ascent(),
                    flow.descent(),
                    flow.noteLeading(),
                    !flow.notes().isEmpty());
        }
    }

    /**
     * All that a page is locked up of.
     *
     * @param number its number
     * @param made its columns
     * @param running what its folio is set with
     * @param head its running head
     */
    record Asked(
            int number,
            List<Dressing.Dressed> made,
            Frontispiece.Running running,
            Frontispiece.Head head) {

        @SuppressWarnings("ReferenceEquality") // what was not made again is the same object
        private boolean isSame(Asked now) {
            if (number != now.number
                    || running != now.running
                    || head != now.head
                    || made.size() != now.made.size()) {
                return false;
            }
            for (int i = 0; i < made.size(); i++) {
                if (made.get(i) != now.made.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A page that was locked up. */
    private record Locked(Asked of, Page page) {}

    /** {@return what is known of flows in some scheme} */
    Of of(Scheme scheme, List<PageDesign> designs, List<Flow> flows) {
        Setup setup = new Setup(scheme, designs, flows.stream().map(Measures::of).toList());
        Of known = all.computeIfAbsent(setup, _ -> new Of());
        if (all.size() > MOST) {
            all.remove(all.keySet().iterator().next());
        }
        return known;
    }

    /** What is known of the pages of flows. */
    static final class Of {

        private final FormerSearch search = new FormerSearch();
        private IdentityHashMap<Dressing.Dressed, Locked> last = new IdentityHashMap<>();
        private IdentityHashMap<Dressing.Dressed, Locked> now = new IdentityHashMap<>();
        private List<Flow> flows = List.of();
        private List<PageSearch.Way> ways = List.of();

        /** {@return the cheapest run of pages} */
        @SuppressWarnings("ReferenceEquality") // what was not set again is the same object
        List<PageSearch.Way> best(Step start) {
            last = now;
            now = new IdentityHashMap<>();
            boolean same = flows.size() == start.size();
            for (int i = 0; i < start.size() && same; i++) {
                same = flows.get(i) == start.flow(i);
            }
            if (!same) {
                search.begin();
                ways = PageSearch.best(start, search);
                flows = start.flows();
            }
            return ways;
        }

        /** {@return a page: the one of last time if it holds the same} */
        Page page(Asked asked, Supplier<Page> lockUp) {
            Dressing.Dressed first = asked.made().getFirst();
            @Nullable Locked known = last.get(first);
            Locked page =
                    known != null && known.of().isSame(asked)
                            ? known
                            : new Locked(asked, lockUp.get());
            now.put(first, page);
            return page.page();
        }
    }
}
