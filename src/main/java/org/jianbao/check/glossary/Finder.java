package org.jianbao.check.glossary;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Finds many words in a text in one pass, by the automaton of Aho and Corasick (1975): a tree of
 * all words, in which each node knows where to go on when the next character does not fit.
 */
final class Finder {

    private static final int ROOT = 0;
    private static final int NONE = -1;

    private int nodes = 1;

    /** Where characters lead: an open hash table from node and character to node. */
    private long[] keys = new long[64];

    private int[] targets = new int[64];
    private int steps;

    /** For each node: the character and node before it, where to go on, and the words that end. */
    private int[] fallback = new int[16];

    private int[] word = filled(16);
    private int[] shorter = filled(16);
    private int[] depth = new int[16];

    /** Takes what is found. */
    @FunctionalInterface
    interface Taker {
        /** Takes the n-th word, which stands from an offset to before another. */
        void take(int n, int from, int to);
    }

    /** Builds the tree of some words; of equal ones the first counts. */
    Finder(List<String> words) {
        for (int n = 0; n < words.size(); n++) {
            if (!words.get(n).isEmpty()) {
                add(words.get(n), n);
            }
        }
        link(words);
    }

    /** Tells every word of a text, also those inside others. */
    void find(CharSequence text, Taker taker) {
        int node = ROOT;
        for (int i = 0; i < text.length(); i++) {
            node = next(node, text.charAt(i));
            for (int end = word[node] >= 0 ? node : shorter[node]; end > ROOT; end = shorter[end]) {
                taker.take(word[end], i + 1 - depth[end], i + 1);
            }
        }
    }

    private void add(String characters, int n) {
        int node = ROOT;
        for (int i = 0; i < characters.length(); i++) {
            int to = target(node, characters.charAt(i));
            node = to >= 0 ? to : grow(node, characters.charAt(i));
        }
        word[node] = word[node] >= 0 ? word[node] : n;
    }

    private int grow(int from, char c) {
        int node = nodes++;
        if (node == word.length) {
            int size = 2 * node;
            fallback = Arrays.copyOf(fallback, size);
            depth = Arrays.copyOf(depth, size);
            word = grown(word, size);
            shorter = grown(shorter, size);
        }
        depth[node] = depth[from] + 1;
        put(from, c, node);
        return node;
    }

    /** Links the nodes from the root outward: a node's fallback is always nearer to the root. */
    private void link(List<String> words) {
        Deque<int[]> level = new ArrayDeque<>();
        for (int n = 0; n < words.size(); n++) {
            level.add(new int[] {n, 0, ROOT});
        }
        while (!level.isEmpty()) {
            int[] at = level.remove();
            String characters = words.get(at[0]);
            if (at[1] < characters.length()) {
                char c = characters.charAt(at[1]);
                int node = target(at[2], c);
                if (at[2] != ROOT) {
                    int behind = next(fallback[at[2]], c);
                    fallback[node] = behind;
                    shorter[node] = word[behind] >= 0 ? behind : shorter[behind];
                }
                level.add(new int[] {at[0], at[1] + 1, node});
            }
        }
    }

    private int next(int from, char c) {
        int node = from;
        int to = target(node, c);
        while (to < 0 && node != ROOT) {
            node = fallback[node];
            to = target(node, c);
        }
        return Math.max(to, ROOT);
    }

    private int target(int node, char c) {
        int slot = slot(keys, key(node, c));
        return keys[slot] == 0 ? NONE : targets[slot];
    }

    private void put(int node, char c, int to) {
        if (2 * ++steps > keys.length) {
            long[] oldKeys = keys;
            int[] oldTargets = targets;
            keys = new long[2 * oldKeys.length];
            targets = new int[keys.length];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != 0) {
                    int slot = slot(keys, oldKeys[i]);
                    keys[slot] = oldKeys[i];
                    targets[slot] = oldTargets[i];
                }
            }
        }
        int slot = slot(keys, key(node, c));
        keys[slot] = key(node, c);
        targets[slot] = to;
    }

    private static long key(int node, char c) {
        return (((long) node << 16) | c) + 1;
    }

    private static int slot(long[] keys, long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static int[] filled(int size) {
        return grown(new int[0], size);
    }

    private static int[] grown(int[] old, int size) {
        int[] array = Arrays.copyOf(old, size);
        Arrays.fill(array, old.length, size, NONE);
        return array;
    }
}
