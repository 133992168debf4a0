package org.jianbao.font;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.IntUnaryOperator;

/**
 * Remembers what a pure function gave: a lookup in a font takes half a microsecond, and a text asks
 * the same again and again. Of fixed size; a newer result overwrites an older one in its slot. Safe
 * for use by several threads: a slot holds question and answer in one long.
 */
final class Memo {

    private static final int BITS = 12;

    /** 2^32 divided by the golden ratio: spreads neighbors over the slots. */
    private static final int SPREAD = 0x9E37_79B9;

    private final IntUnaryOperator function;
    private final AtomicLongArray slots = new AtomicLongArray(1 << BITS);

    /**
     * A memo without content.
     *
     * @param function what is to be remembered; never asked for -1
     */
    Memo(IntUnaryOperator function) {
        this.function = function;
    }

    /** {@return what the function gives} */
    int get(int question) {
        int slot = (question * SPREAD) >>> (Integer.SIZE - BITS);
        int label = ~question; // so that an empty slot has the label of -1
        long content = slots.getOpaque(slot);
        if ((int) (content >>> Integer.SIZE) == label) {
            return (int) content;
        }
        int answer = function.applyAsInt(question);
        slots.setOpaque(slot, ((long) label << Integer.SIZE) | (answer & 0xFFFF_FFFFL));
        return answer;
    }
}
