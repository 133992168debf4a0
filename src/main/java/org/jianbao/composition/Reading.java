package org.jianbao.composition;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * A copy, read: clusters with the white space between them folded (K15), over the borders of runs.
 *
 * @param clusters in reading order
 * @param length of the copy, UTF-16 units
 */
record Reading(List<Cluster> clusters, int length) {

    private static final int NO_BREAK_SPACE = 0xA0;

    /** {@return the copy as clusters} */
    static Reading of(Copy copy) {
        return new Reader(copy).read();
    }

    /**
     * {@return offset in the copy of the line break at a joint: the start of the cluster after it}
     */
    int offset(int joint) {
        if (joint == 0) {
            return 0;
        }
        return joint == clusters.size() ? length : clusters.get(joint).start();
    }

    /** {@return the joint at or after an offset in the copy} */
    int jointAt(int offset) {
        if (offset <= 0) {
            return 0;
        }
        int low = 0;
        int high = clusters.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (clusters.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Goes once over the text. */
    private static final class Reader {

        private final Copy copy;
        private final String text;
        private final List<Cluster> clusters = new ArrayList<>();
        private Blank blank = Blank.NONE;
        private int run;
        private int runEnd;

        Reader(Copy copy) {
            this.copy = copy;
            this.text = copy.text();
            this.runEnd = copy.runs().isEmpty() ? 0 : copy.runs().getFirst().text().length();
        }

        Reading read() {
            BreakIterator borders = BreakIterator.getCharacterInstance(ULocale.ROOT);
            borders.setText(text);
            int start = 0;
            while (start < text.length()) {
                TextStyle style = styleAt(start);
                int end = Math.max(borders.following(start), pairEnd(start, style));
                take(start, end, style);
                start = end;
            }
            return new Reading(List.copyOf(clusters), text.length());
        }

        private void take(int start, int end, TextStyle style) {
            int codePoint = text.codePointAt(start);
            boolean alone = Character.charCount(codePoint) == end - start || codePoint == '\r';
            Blank found = alone ? Blank.of(codePoint, style.verbatim()) : null;
            if (found != null && !isIndent(found, style)) {
                blank = blank.and(found);
                return;
            }
            clusters.add(
                    new Cluster(codePoint, text.substring(start, end), style, start, end, blank));
            blank = Blank.NONE;
        }

        /** Whether a blank indents a line of code: a no-break space at its start stays. */
        private boolean isIndent(Blank found, TextStyle style) {
            boolean lineStart =
                    blank.type() == Blank.Type.LINE_BREAK
                            || (blank.type() == Blank.Type.NONE
                                    && (clusters.isEmpty()
                                            || clusters.getLast().codePoint() == NO_BREAK_SPACE));
            return style.verbatim() && found.type() == Blank.Type.NO_BREAK && lineStart;
        }

        private TextStyle styleAt(int offset) {
            while (offset >= runEnd) {
                run++;
                runEnd += copy.runs().get(run).text().length();
            }
            return copy.runs().get(run).style();
        }

        /** The end of —— or …… in Chinese text; they are one piece (K4). */
        private int pairEnd(int start, TextStyle style) {
            char first = text.charAt(start);
            boolean pairs = first == '—' || first == '…' || first == '⋯';
            boolean doubled =
                    pairs
                            && style.isChinese()
                            && start + 1 < runEnd
                            && text.charAt(start + 1) == first;
            return doubled ? start + 2 : start;
        }
    }
}
