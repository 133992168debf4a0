package org.jianbao.composition;

import java.util.List;

/** Finds URLs, paths and code, and where they may break without a hyphen (K11). */
final class Addresses {

    /** Code up to this many characters stays whole. */
    private static final int WHOLE = 12;

    /** No break within this many characters of either end. */
    private static final int CLEAR = 3;

    private static final String BREAK_BEFORE = ".?&=#_-%";
    private static final String TRAILING = ".,;:!?)]}'\"”’»>";

    private final List<Cluster> clusters;
    private final Kind[] kinds;
    private final Break[] found;

    private Addresses(List<Cluster> clusters, Kind[] kinds) {
        this.clusters = clusters;
        this.kinds = kinds;
        this.found = new Break[kinds.length + 1];
    }

    /**
     * {@return for each joint inside an address ADDRESS or INSIDE, elsewhere null}
     *
     * @param clusters of the paragraph
     * @param kinds of the clusters
     */
    static Break[] find(List<Cluster> clusters, Kind[] kinds) {
        Addresses addresses = new Addresses(clusters, kinds);
        int start = 0;
        while (start < kinds.length) {
            int end = addresses.tokenEnd(start);
            addresses.token(start, end);
            start = end;
        }
        addresses.shortCode();
        return addresses.found;
    }

    private int tokenEnd(int start) {
        int end = start + 1;
        while (end < kinds.length
                && clusters.get(end).adjoins()
                && !kinds[end].isChinese()
                && !kinds[end - 1].isChinese()
                && clusters.get(end).isCall() == clusters.get(start).isCall()
                && clusters.get(end).style().verbatim() == clusters.get(start).style().verbatim()) {
            end++;
        }
        return end;
    }

    private void token(int start, int end) {
        boolean code = clusters.get(start).style().verbatim();
        int last = end;
        while (!code && last > start && TRAILING.indexOf(at(last - 1)) >= 0) {
            last--;
        }
        if (code || isAddress(start, last)) {
            for (int i = start + 1; i < last; i++) {
                boolean clear = i - start > CLEAR && last - i > CLEAR;
                found[i] = clear && breaks(i) ? Break.ADDRESS : Break.INSIDE;
            }
        }
    }

    private boolean breaks(int i) {
        if (at(i - 1) == '/') {
            return at(i) != '/';
        }
        return BREAK_BEFORE.indexOf(at(i)) >= 0 && at(i - 1) != at(i);
    }

    /** A scheme, {@code www.}, an at sign, an underscore, or a slash after a dot. */
    private boolean isAddress(int start, int end) {
        boolean dot = false;
        for (int i = start + 1; i < end - 1; i++) {
            int c = at(i);
            boolean scheme = c == ':' && at(i + 1) == '/';
            if (scheme || c == '@' || c == '_' || (dot && c == '/')) {
                return true;
            }
            dot |= c == '.' && Character.isLetter(at(i + 1));
        }
        return end - start > 4 && at(start) == 'w' && at(start + 1) == 'w' && at(start + 3) == '.';
    }

    private int at(int i) {
        return clusters.get(i).codePoint();
    }

    private void shortCode() {
        int start = 0;
        while (start < kinds.length) {
            int end = start + 1;
            boolean code = clusters.get(start).style().verbatim();
            while (end < kinds.length && clusters.get(end).style().verbatim() == code) {
                end++;
            }
            if (code && clusters.get(end - 1).end() - clusters.get(start).start() <= WHOLE) {
                for (int i = start + 1; i < end; i++) {
                    found[i] = Break.INSIDE;
                }
            }
            start = end;
        }
    }
}
