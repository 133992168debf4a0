package org.jianbao.check.pairing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of one text, numbered as they come up, from check to check. Nothing that is found
 * depends on their numbers. A check that was given up may still be going on when the next begins,
 * so threads wait for each other here.
 */
final class Lexicon {

    /** Words that may come up besides, before those that nobody uses any more are too many. */
    private static final int ROOM = 1000;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    /** How many words the first text had. */
    private int first;

    /** {@return the numbers of some words} */
    synchronized int[] numbers(Collection<String> some) {
        int[] found = new int[some.size()];
        int at = 0;
        for (String word : some) {
            Integer known = numbers.putIfAbsent(word, words.size());
            if (known == null) {
                found[at++] = words.size();
                words.add(word);
            } else {
                found[at++] = known;
            }
        }
        return found;
    }

    /** {@return the word of a number} */
    synchronized String word(int number) {
        return words.get(number);
    }

    /** {@return how many words there are} */
    synchronized int size() {
        return words.size();
    }

    /** A text has been read whole. */
    synchronized void settle() {
        first = first == 0 ? words.size() : first;
    }

    /** {@return whether most words may be such as stand in the text no more} */
    synchronized boolean isOutgrown() {
        return words.size() > 2 * first + ROOM;
    }
}
