package org.jianbao.check.pairing;

/** Marks the words of one block after another, so that each is known at a glance. */
final class WordMarks {

    private final int[] marks;
    private int now;

    /** No marks in a text with so many words. */
    WordMarks(int words) {
        marks = new int[words];
    }

    /** Marks words, and takes off all former marks. */
    void set(int[] words) {
        now++;
        for (int word : words) {
            marks[word] = now;
        }
    }

    /** {@return 1 for a word that is marked, 0 for another} */
    int count(int word) {
        return marks[word] == now ? 1 : 0;
    }
}
