package org.jianbao.check.pairing;

import java.util.Collection;

/** The words of a block, each once, in the form by which it is known again, and in order. */
final class BlockWords {

    /** Of a block without words. */
    static final BlockWords NONE = new BlockWords(new int[0]);

    private final int[] numbers;

    private BlockWords(int[] numbers) {
        this.numbers = numbers;
    }

    static BlockWords of(Collection<String> words, Lexicon lexicon) {
        return new BlockWords(lexicon.numbers(words));
    }

    /** {@return their numbers, not to be changed} */
    int[] numbers() {
        return numbers;
    }
}
