package org.jianbao.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jianbao.Rebuild;
import org.jianbao.Rebuild.Renewed;

/** Says in a line what was built again, and which pages are new. */
final class Renewal {

    private Renewal() {}

    /** {@return "built screen, print in 0.08 s; 2 pages changed: 7, 8"} */
    static String line(Rebuild rebuild, Duration time) {
        if (rebuild.renewed().isEmpty()) {
            return "no edition changed, " + TextAccount.time(time);
        }
        String pages = pages(rebuild.renewed().stream().filter(r -> !r.first()).toList());
        return "built "
                + names(rebuild.renewed())
                + " in "
                + TextAccount.time(time)
                + (pages.isEmpty() ? "" : "; " + pages);
    }

    private static String pages(List<Renewed> again) {
        Map<List<Integer>, List<Renewed>> alike =
                again.stream()
                        .collect(
                                groupingBy(
                                        Renewed::pages, LinkedHashMap::new, Collectors.toList()));
        if (alike.size() == 1) {
            return changed(alike.keySet().iterator().next());
        }
        return alike.entrySet().stream()
                .map(group -> names(group.getValue()) + ": " + changed(group.getKey()))
                .collect(joining("; "));
    }

    private static String changed(List<Integer> pages) {
        return switch (pages.size()) {
            case 0 -> "no page changed";
            case 1 -> "1 page changed: " + pages.getFirst();
            default -> pages.size() + " pages changed: " + Numbers.of(pages);
        };
    }

    private static String names(List<Renewed> renewed) {
        return renewed.stream().map(Renewed::edition).collect(joining(", "));
    }
}
