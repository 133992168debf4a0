package org.jianbao.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jianbao.change.Sheets.Sheet;
import org.junit.jupiter.api.Test;

class SheetsTest {

    @Test
    void aLeafCarriesAnOddPageAndTheEvenOneAfterIt() {
        assertEquals(
                List.of(new Sheet(1, List.of(1, 2)), new Sheet(3, List.of(5))),
                Sheets.leaves(List.of(2, 5), 5));
    }

    @Test
    void aLeafIsPrintedAgainIfThePageOnItsBackHasGone() {
        assertEquals(List.of(new Sheet(2, List.of(3))), Sheets.leaves(List.of(4, 5, 6), 3));
    }

    @Test
    void inABookletPageNStandsBesidePageNPlus1MinusN() {
        assertEquals(
                List.of(new Sheet(1, List.of(1, 2, 27, 28)), new Sheet(7, List.of(13, 14, 15, 16))),
                Sheets.ofBooklet(List.of(27, 14), 28, 28));
    }

    @Test
    void placesOnWhichNoPageFallsAreLeftOut() {
        assertEquals(List.of(new Sheet(1, List.of(1, 2))), Sheets.ofBooklet(List.of(2), 6, 6));
        assertEquals(
                List.of(new Sheet(2, List.of(3, 4, 5, 6))), Sheets.ofBooklet(List.of(6), 6, 6));
    }

    @Test
    void withAnotherNumberOfSheetsNoPageKeepsItsNeighbor() {
        assertEquals(1, Sheets.ofBooklet(List.of(8), 8, 7).size());
        assertEquals(3, Sheets.ofBooklet(List.of(9), 8, 9).size());
    }

    @Property(tries = 200)
    void eachPageStandsOnOneSheetOnly(@ForAll @IntRange(min = 1, max = 200) int pages) {
        List<Integer> all = IntStream.rangeClosed(1, pages).boxed().toList();
        assertEquals(
                all,
                Sheets.ofBooklet(all, pages, pages).stream()
                        .flatMap(sheet -> sheet.pages().stream())
                        .sorted()
                        .toList());
        assertEquals(
                all,
                Sheets.leaves(all, pages).stream().flatMap(leaf -> leaf.pages().stream()).toList());
    }
}
