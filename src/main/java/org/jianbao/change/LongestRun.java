package org.jianbao.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** The longest rising run in a list: what is left when the fewest are taken out (patience). */
final class LongestRun {

    private LongestRun() {}

    /** {@return the elements of a longest run in which the numbers rise} */
    static <T> List<T> of(List<T> all, ToIntFunction<T> number) {
        int[] tops = new int[all.size()];
        int[] piles = new int[all.size()];
        int[] before = new int[all.size()];
        int length = 0;
        for (int i = 0; i < all.size(); i++) {
            int own = number.applyAsInt(all.get(i));
            int found = Arrays.binarySearch(tops, 0, length, own);
            int pile = found < 0 ? -found - 1 : found;
            tops[pile] = own;
            piles[pile] = i;
            before[i] = pile == 0 ? -1 : piles[pile - 1];
            length = Math.max(length, pile + 1);
        }
        List<T> run = new ArrayList<>();
        for (int i = length == 0 ? -1 : piles[length - 1]; i >= 0; i = before[i]) {
            run.add(all.get(i));
        }
        return run.reversed();
    }
}
