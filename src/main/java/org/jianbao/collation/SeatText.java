package org.jianbao.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jianbao.change.Stretch;
import org.jianbao.change.WordDiff;
import org.jianbao.makeup.Kind;

/** The words of a seat as they are set, each with the spot where it stands. */
final class SeatText {

    private final List<Spot> spots;
    private final StringBuilder text = new StringBuilder();

    /** Offset in {@link #text} at which each spot begins. */
    private final List<Integer> starts = new ArrayList<>();

    SeatText(List<Spot> spots) {
        this.spots = spots;
        for (int i = 0; i < spots.size(); i++) {
            Spot spot = spots.get(i);
            starts.add(text.length());
            text.append(spot.text()).append(spot.after());
            boolean ends = i + 1 < spots.size() && isApart(spot, spots.get(i + 1));
            text.append(ends ? "\n" : "");
        }
    }

    /** Whether words of two spots in a row never run together. */
    private static boolean isApart(Spot spot, Spot next) {
        return next.piece() != spot.piece()
                || spot.isLabel()
                || spot.kind() == Kind.COVER
                || spot.kind() == Kind.CONTENTS;
    }

    /**
     * Finds what differs from the words of another state.
     *
     * @param put takes the spots on which words stand that the other state had not
     * @param cut takes the spots from which words were taken and none put in their place
     */
    void compare(SeatText old, Set<Spot> put, Set<Spot> cut) {
        int at = 0;
        List<Stretch> stretches = WordDiff.of(old.text.toString(), text.toString());
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            int length = stretch.text().length();
            switch (stretch.kind()) {
                case SAME -> at += length;
                case NEW -> {
                    mark(at, stretch.text(), put);
                    at += length;
                }
                case OLD -> {
                    boolean replaced =
                            i + 1 < stretches.size()
                                    && stretches.get(i + 1).kind() == Stretch.Kind.NEW;
                    if (!replaced && !stretch.text().isBlank() && !spots.isEmpty()) {
                        cut.add(spots.get(spotAt(Math.min(at, Math.max(0, text.length() - 1)))));
                    }
                }
            }
        }
    }

    private void mark(int at, String words, Set<Spot> marked) {
        for (int i = 0; i < words.length(); i++) {
            if (!Character.isWhitespace(words.charAt(i))) {
                marked.add(spots.get(spotAt(at + i)));
            }
        }
    }

    private int spotAt(int offset) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (starts.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
