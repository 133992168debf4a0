package org.jianbao.pagination;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;

/** Boxes of ink on a page that must not overlap. */
final class Boxes {

    /** Ink that only touches does not overlap, pt. */
    private static final double TOUCH = 0.3;

    private Boxes() {}

    /**
     * A box around ink, pt from the head and the left edge of the page.
     *
     * @param page of the file
     * @param left edge
     * @param top edge
     * @param right edge
     * @param bottom edge
     * @param what stands in it
     */
    record Box(int page, double left, double top, double right, double bottom, String what) {

        boolean overlaps(Box other) {
            return page == other.page()
                    && left < other.right() - TOUCH
                    && other.left() < right - TOUCH
                    && top < other.bottom() - TOUCH
                    && other.top() < bottom - TOUCH;
        }
    }

    /** Fails where two boxes of a page overlap. */
    static void check(List<Box> boxes) {
        List<String> overlaps = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1;
                    j < boxes.size() && boxes.get(j).page() == boxes.get(i).page();
                    j++) {
                if (boxes.get(i).overlaps(boxes.get(j))) {
                    overlaps.add(boxes.get(i) + " overlaps " + boxes.get(j));
                }
            }
        }
        if (!overlaps.isEmpty()) {
            fail(String.join("\n", overlaps));
        }
    }
}
