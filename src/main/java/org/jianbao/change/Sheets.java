package org.jianbao.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which sheets of a copy must be printed again, counted from its pages alone. Pages and sheets
 * count from 1.
 *
 * <p>A leaf carries two pages: 1 and 2, 3 and 4, and so on. A sheet of a saddle-stitched booklet is
 * folded once and carries four; sheets lie in one another, so that the outermost has the first two
 * pages and the last two: of N pages, a multiple of four, page n stands beside page N + 1 - n.
 */
public final class Sheets {

    private static final int PAGES_OF_A_LEAF = 2;
    private static final int PAGES_OF_A_SHEET = 4;

    private Sheets() {}

    /**
     * A sheet of paper.
     *
     * @param number of the sheet, from the front or from outside
     * @param pages on it, rising; places on which no page falls are left out
     */
    public record Sheet(int number, List<Integer> pages) {
        /** Copies the list. */
        public Sheet {
            pages = List.copyOf(pages);
        }
    }

    /**
     * {@return the leaves that carry a page that differs} A leaf whose back has gone differs too;
     * leaves beyond the last page are no more.
     *
     * @param pages that differ, also those that are no more
     * @param now how many pages there are
     */
    public static List<Sheet> leaves(Collection<Integer> pages, int now) {
        Set<Integer> numbers = new TreeSet<>();
        pages.forEach(page -> numbers.add(Math.ceilDiv(page, PAGES_OF_A_LEAF)));
        return numbers.stream()
                .filter(n -> n <= Math.ceilDiv(now, PAGES_OF_A_LEAF))
                .map(n -> new Sheet(n, among(now, 2 * n - 1, 2 * n)))
                .toList();
    }

    /**
     * {@return the sheets of a booklet that carry a page that differs, from the outermost} With
     * more sheets or fewer than before no page keeps its neighbor, and all are printed again.
     *
     * @param pages that differ, also those that are no more
     * @param before how many pages there were
     * @param now how many pages there are
     */
    public static List<Sheet> ofBooklet(Collection<Integer> pages, int before, int now) {
        int sheets = Math.ceilDiv(now, PAGES_OF_A_SHEET);
        if (sheets != Math.ceilDiv(before, PAGES_OF_A_SHEET)) {
            return IntStream.rangeClosed(1, sheets).mapToObj(n -> sheet(n, now)).toList();
        }
        int whole = sheets * PAGES_OF_A_SHEET;
        Set<Integer> numbers = new TreeSet<>();
        pages.forEach(page ->
                numbers.add(Math.ceilDiv(Math.min(page, whole + 1 - page), PAGES_OF_A_LEAF)));
        return numbers.stream().map(n -> sheet(n, now)).toList();
    }

    private static Sheet sheet(int number, int now) {
        int whole = Math.ceilDiv(now, PAGES_OF_A_SHEET) * PAGES_OF_A_SHEET;
        int first = PAGES_OF_A_LEAF * number - 1;
        return new Sheet(number, among(now, first, first + 1, whole - first, whole + 1 - first));
    }

    private static List<Integer> among(int now, int... pages) {
        List<Integer> among = new ArrayList<>();
        for (int page : pages) {
            if (page <= now) {
                among.add(page);
            }
        }
        return among;
    }
}
