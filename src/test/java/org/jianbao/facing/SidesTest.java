package org.jianbao.facing;

import static org.jianbao.facing.ShippedPages.RECTO;
import static org.jianbao.facing.ShippedPages.VERSO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whether left and right pages are what they should be: one language each, and mirror images. */
class SidesTest {

    /** Places within this are the same, pt. */
    private static final double SAME = 0.5;

    /** The middle of a line of small type that is turned stands this far from its foot, em. */
    private static final double MIDDLE = 0.25;

    @Test
    void leftPagesAreInOneLanguageRightPagesInTheOther() {
        for (TracedLine line : ShippedPages.facing()) {
            if (!line.kind().equals("cover")) {
                String expected = line.page() % 2 == 0 ? VERSO : RECTO;
                assertEquals(expected, line.language(), () -> "language of " + line);
                assertEquals(line.page() % 2 == 0 ? "verso" : "recto", line.side());
            }
        }
    }

    @Test
    void pageNumbersRunThroughFromSpreadToSpread() {
        List<String> folios =
                List.copyOf(folios().values().stream().map(TracedLine::text).toList());
        int first = Integer.parseInt(folios.getFirst());
        assertEquals(
                IntStream.range(first, first + folios.size()).mapToObj(String::valueOf).toList(),
                folios);
        assertEquals(0, folios.size() % 2, "pages with a number");
    }

    @Test
    void pageNumbersStandAtTheOuterEdgesAtOneHeight() {
        Map<Integer, TracedLine> folios = folios();
        for (TracedLine left : folios.values()) {
            TracedLine right = folios.get(left.page() + 1);
            if (left.page() % 2 == 0 && right != null) {
                assertEquals(left.baseline(), right.baseline(), SAME);
                assertEquals(left.x(), right.pageWidth() - right.right(), SAME);
                assertTrue(left.x() < left.pageWidth() / 4, () -> "not outside: " + left);
            }
        }
    }

    @Test
    void runningHeadsStandAtTheForeEdgesEquallyFarIn() {
        for (TracedLine head : furniture()) {
            if (!head.text().equals(head.folio())) {
                double middle =
                        head.page() % 2 == 0
                                ? head.x() + head.width() / 2
                                : head.pageWidth() - head.x() - MIDDLE * head.size();
                assertEquals(10 * 72 / 25.4, middle, SAME, () -> "fore-edge to " + head);
            }
        }
    }

    private static Map<Integer, TracedLine> folios() {
        Map<Integer, TracedLine> folios = new TreeMap<>();
        for (TracedLine line : furniture()) {
            if (line.text().equals(line.folio())) {
                folios.put(line.page(), line);
            }
        }
        return folios;
    }

    private static List<TracedLine> furniture() {
        return ShippedPages.facing().stream()
                .filter(line -> line.kind().equals("furniture"))
                .toList();
    }
}
