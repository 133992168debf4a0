package org.jianbao.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jianbao.change.Stretch.Kind;

/**
 * Compares two texts word by word, Han character by character: the fewest tokens that were taken
 * out and put in (Myers, "An O(ND) difference algorithm and its variations", 1986).
 *
 * <p>The time is bounded: of two texts that have too little in common only the beginning and the
 * end that they share are told from the rest.
 */
public final class WordDiff {

    /** Tokens taken out and put in, beyond which texts are no longer compared. */
    private static final int MOST = 800;

    private final List<String> old;
    private final List<String> fresh;

    /** Furthest place in {@link #old} on each diagonal, for each number of differences. */
    private final List<int[]> reached = new ArrayList<>();

    private final Deque<Stretch> found = new ArrayDeque<>();

    private WordDiff(List<String> old, List<String> fresh) {
        this.old = old;
        this.fresh = fresh;
    }

    /**
     * {@return the words of both texts in order} Stretches of one kind never follow each other, and
     * what was taken out stands before what came in its place.
     */
    public static List<Stretch> of(String old, String fresh) {
        List<String> a = Tokens.of(old);
        List<String> b = Tokens.of(fresh);
        int head = 0;
        int most = Math.min(a.size(), b.size());
        while (head < most && a.get(head).equals(b.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && a.get(a.size() - 1 - tail).equals(b.get(b.size() - 1 - tail))) {
            tail++;
        }
        List<Stretch> all = new ArrayList<>();
        all.add(new Stretch(Kind.SAME, String.join("", a.subList(0, head))));
        all.addAll(
                new WordDiff(a.subList(head, a.size() - tail), b.subList(head, b.size() - tail))
                        .middle());
        all.add(new Stretch(Kind.SAME, String.join("", a.subList(a.size() - tail, a.size()))));
        return Tidy.of(all);
    }

    private List<Stretch> middle() {
        if (old.isEmpty() || fresh.isEmpty() || !reachesTheEnd()) {
            return List.of(
                    new Stretch(Kind.OLD, String.join("", old)),
                    new Stretch(Kind.NEW, String.join("", fresh)));
        }
        goBack();
        return List.copyOf(found);
    }

    /** Goes forward with more and more differences, on each diagonal as far as words agree. */
    private boolean reachesTheEnd() {
        int[] furthest = new int[2 * MOST + 3];
        for (int d = 0; d <= Math.min(MOST, old.size() + fresh.size()); d++) {
            for (int k = -d; k <= d; k += 2) {
                int x = from(furthest, d, k);
                int y = x - k;
                while (x < old.size() && y < fresh.size() && old.get(x).equals(fresh.get(y))) {
                    x++;
                    y++;
                }
                furthest[MOST + 1 + k] = x;
                if (x >= old.size() && y >= fresh.size()) {
                    return true;
                }
            }
            // Only the diagonals from -d to d are needed on the way back.
            int[] kept = new int[2 * d + 1];
            System.arraycopy(furthest, MOST + 1 - d, kept, 0, kept.length);
            reached.add(kept);
        }
        return false;
    }

    /** Where a diagonal is entered: from above (a token put in) or from the left (taken out). */
    private static int from(int[] furthest, int d, int k) {
        if (d == 0) {
            return 0;
        }
        int left = furthest[MOST + 1 + k - 1];
        int above = furthest[MOST + 1 + k + 1];
        return k == -d || (k != d && left < above) ? above : left + 1;
    }

    private void goBack() {
        int x = old.size();
        int y = fresh.size();
        for (int d = reached.size(); d > 0; d--) {
            int k = x - y;
            int[] before = reached.get(d - 1);
            boolean putIn = k == -d || (k != d && at(before, d, k - 1) < at(before, d, k + 1));
            int fromX = at(before, d, putIn ? k + 1 : k - 1);
            int fromY = fromX - (putIn ? k + 1 : k - 1);
            int startX = putIn ? fromX : fromX + 1;
            same(startX, x);
            if (putIn) {
                found.addFirst(new Stretch(Kind.NEW, fresh.get(fromY)));
            } else {
                found.addFirst(new Stretch(Kind.OLD, old.get(fromX)));
            }
            x = fromX;
            y = fromY;
        }
        same(0, x);
    }

    private static int at(int[] before, int d, int k) {
        return before[k + d - 1];
    }

    private void same(int from, int to) {
        if (from < to) {
            found.addFirst(new Stretch(Kind.SAME, String.join("", old.subList(from, to))));
        }
    }
}
