package org.jianbao.composition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the words of a paragraph that may be hyphenated, and where (K10). */
final class Hyphenation {

    private final List<Cluster> clusters;
    private final Kind[] kinds;
    private final boolean[] allowed;
    private final Map<String, List<Integer>> known = new HashMap<>();

    private Hyphenation(List<Cluster> clusters, Kind[] kinds) {
        this.clusters = clusters;
        this.kinds = kinds;
        this.allowed = new boolean[kinds.length + 1];
    }

    /**
     * {@return for each joint whether a hyphen may be added there}
     *
     * @param clusters of the paragraph
     * @param kinds of the clusters
     * @param addresses from {@link Addresses#find}: nothing in them is hyphenated
     */
    static boolean[] find(List<Cluster> clusters, Kind[] kinds, Break[] addresses) {
        Hyphenation hyphenation = new Hyphenation(clusters, kinds);
        int start = 0;
        while (start < kinds.length) {
            int end = hyphenation.wordEnd(start);
            if (end > start && addresses[Math.min(start + 1, end - 1)] == null) {
                hyphenation.word(start, end);
            }
            start = Math.max(end, start + 1);
        }
        return hyphenation.allowed;
    }

    /** The end of the letters from a cluster on, whatever elements they stand in (K13). */
    private int wordEnd(int start) {
        int end = start;
        while (end < kinds.length
                && kinds[end] == Kind.LETTER
                && !clusters.get(end).isCall()
                && !clusters.get(end).style().verbatim()
                && (end == start
                        || (clusters.get(end).adjoins()
                                && sameLanguage(clusters.get(end), clusters.get(start))))) {
            end++;
        }
        return end;
    }

    private static boolean sameLanguage(Cluster one, Cluster other) {
        return one.style().language().equals(other.style().language());
    }

    private void word(int start, int end) {
        String language = clusters.get(start).style().language();
        Optional<Hyphenator> hyphenator = Hyphenator.of(language);
        if (hyphenator.isEmpty() || touchesHyphen(start, end)) {
            return;
        }
        StringBuilder word = new StringBuilder();
        for (int i = start; i < end; i++) {
            int c = clusters.get(i).codePoint();
            // Names and acronyms stay whole; in German every noun has a capital.
            boolean capital =
                    Character.isUpperCase(c) && !(i == start && language.startsWith("de"));
            if (capital || c > 0xFFFF) {
                return;
            }
            word.append((char) Character.toLowerCase(c));
        }
        for (int place :
                known.computeIfAbsent(
                        language + ' ' + word, _ -> hyphenator.get().hyphens(word.toString()))) {
            allowed[start + place] = true;
        }
    }

    /** A word with a hyphen, a digit or a sign of its own breaks there or not at all. */
    private boolean touchesHyphen(int start, int end) {
        return (start > 0 && clusters.get(start).adjoins() && isObstacle(start - 1))
                || (end < kinds.length && clusters.get(end).adjoins() && isObstacle(end));
    }

    private boolean isObstacle(int i) {
        return kinds[i] == Kind.DIGIT || "-‐‑_@\\".indexOf(clusters.get(i).codePoint()) >= 0;
    }
}
