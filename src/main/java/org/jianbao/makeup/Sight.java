package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * How far into its texts a search looks while it makes the next page from some place. What it saw
 * is all that the page depends on: if that is the same in other flows, the page is.
 */
final class Sight {

    private final int[] farthest;
    private final List<Map<String, Optional<SideNote>>> notes = new ArrayList<>();

    /** Nothing was looked at yet, of so many flows. */
    Sight(int flows) {
        farthest = new int[flows];
        for (int i = 0; i < flows; i++) {
            notes.add(new HashMap<>());
        }
    }

    /** A flow's piece was looked at; one after the last: its end was. */
    void reach(int flow, int piece) {
        farthest[flow] = Math.max(farthest[flow], piece);
    }

    /** A note was looked up. */
    void note(int flow, String id, @Nullable SideNote note) {
        notes.get(flow).put(id, Optional.ofNullable(note));
    }

    /** {@return what was seen from a step's place on} */
    List<Seen> seen(Step from) {
        List<Seen> seen = new ArrayList<>();
        for (int i = 0; i < farthest.length; i++) {
            int at = from.cursors().get(i).piece();
            int last = Math.max(at, farthest[i]);
            seen.add(Seen.of(from.flow(i), at, last, notes.get(i)));
        }
        return seen;
    }

    /**
     * What was seen of a flow.
     *
     * @param first index of the first piece
     * @param before what the piece before it is
     * @param pieces from the first on
     * @param ended whether the flow was seen to end with them
     * @param quotes that belong to what was seen
     * @param floats that belong to it
     * @param notes that were looked up
     */
    record Seen(
            int first,
            Before before,
            List<Piece> pieces,
            boolean ended,
            List<PullQuote> quotes,
            List<Floating> floats,
            Map<String, Optional<SideNote>> notes) {

        /**
         * What a page depends on of the piece before it: whether its block or a heading goes on.
         */
        private record Before(int block, int lead) {

            static Before of(Flow flow, int first) {
                if (first == 0) {
                    return new Before(-1, 0);
                }
                Piece piece = flow.pieces().get(first - 1);
                return new Before(piece.block(), piece.keep().lead());
            }
        }

        static Seen of(Flow flow, int first, int last, Map<String, Optional<SideNote>> notes) {
            int size = flow.pieces().size();
            List<Piece> pieces =
                    List.copyOf(
                            flow.pieces().subList(Math.min(first, size), Math.min(last + 1, size)));
            return new Seen(
                    first,
                    Before.of(flow, first),
                    pieces,
                    last >= size,
                    within(flow.quotes(), PullQuote::owner, pieces),
                    within(flow.floats(), Floating::owner, pieces),
                    Map.copyOf(notes));
        }

        /** {@return whether another flow looks just the same there} */
        boolean isIn(Flow flow) {
            int end = first + pieces.size();
            int size = flow.pieces().size();
            if (ended ? size != end : size < end) {
                return false;
            }
            return before.equals(Before.of(flow, first))
                    && same(pieces, flow.pieces().subList(first, end))
                    && same(quotes, within(flow.quotes(), PullQuote::owner, pieces))
                    && same(floats, within(flow.floats(), Floating::owner, pieces))
                    && notes.entrySet().stream().allMatch(note -> isNote(flow, note));
        }

        @SuppressWarnings("ReferenceEquality") // what was not set again is the same object
        private static boolean isNote(Flow flow, Map.Entry<String, Optional<SideNote>> note) {
            return note.getValue().orElse(null) == flow.notes().get(note.getKey());
        }

        @SuppressWarnings("ReferenceEquality") // what was not set again is the same object
        private static <T> boolean same(List<T> some, List<T> others) {
            if (some.size() != others.size()) {
                return false;
            }
            for (int i = 0; i < some.size(); i++) {
                if (some.get(i) != others.get(i)) {
                    return false;
                }
            }
            return true;
        }

        /** Those whose owners are among the blocks of some pieces. */
        private static <T> List<T> within(List<T> all, ToIntFunction<T> owner, List<Piece> pieces) {
            if (all.isEmpty() || pieces.isEmpty()) {
                return List.of();
            }
            int least = Integer.MAX_VALUE;
            int most = Integer.MIN_VALUE;
            for (Piece piece : pieces) {
                least = Math.min(least, piece.block());
                most = Math.max(most, piece.block());
            }
            List<T> within = new ArrayList<>();
            for (T one : all) {
                int at = owner.applyAsInt(one);
                if (least <= at && at <= most) {
                    within.add(one);
                }
            }
            return within;
        }
    }
}
