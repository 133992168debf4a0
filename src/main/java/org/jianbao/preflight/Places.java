package org.jianbao.preflight;

import java.util.ArrayList;
import java.util.List;

/** Tells several places in a PDF in few words. */
public final class Places {

    /** More objects are not named. */
    private static final int MOST = 3;

    private Places() {}

    /** {@return places as {@code pages 3-7, 9, object 12 0}} */
    public static String told(List<Place> places) {
        if (places.size() == 1) {
            return places.getFirst().toString();
        }
        List<Integer> pages =
                places.stream().map(Place::page).filter(p -> p > 0).distinct().sorted().toList();
        List<String> objects =
                places.stream().map(Place::object).filter(o -> !o.isEmpty()).distinct().toList();
        List<String> parts = new ArrayList<>();
        if (!pages.isEmpty()) {
            parts.add((pages.size() == 1 ? "page " : "pages ") + ranges(pages));
        }
        parts.addAll(objects.subList(0, Math.min(MOST, objects.size())));
        if (objects.size() > MOST) {
            parts.add("and " + (objects.size() - MOST) + " more");
        }
        return String.join(", ", parts);
    }

    private static String ranges(List<Integer> pages) {
        List<String> ranges = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            int first = pages.get(i);
            while (i + 1 < pages.size() && pages.get(i + 1) == pages.get(i) + 1) {
                i++;
            }
            int last = pages.get(i);
            ranges.add(first == last ? "" + first : first + "-" + last);
        }
        return String.join(", ", ranges);
    }
}
