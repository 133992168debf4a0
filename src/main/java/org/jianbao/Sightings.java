package org.jianbao;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.proofreading.Mark;

/** Where one thing was marked in the proofs: the editions, and their pages. */
final class Sightings {

    private final Map<String, Set<String>> pagesByEdition = new LinkedHashMap<>();

    void add(String edition, Mark mark) {
        Set<String> pages = pagesByEdition.computeIfAbsent(edition, _ -> new LinkedHashSet<>());
        mark.page().ifPresent(pages::add);
    }

    /**
     * {@return the problem with its pages: "This line is loose (page 9 of `screen` and `print`)."}
     *
     * @param named whether editions are told, as where there are several
     */
    Diagnostic told(Diagnostic problem, boolean named) {
        Map<Set<String>, Set<String>> editionsByPages = new LinkedHashMap<>();
        pagesByEdition.forEach((edition, pages) ->
                editionsByPages.computeIfAbsent(pages, _ -> new LinkedHashSet<>()).add(edition));
        List<String> all = new ArrayList<>();
        editionsByPages.forEach((pages, editions) -> all.add(place(pages, editions, named)));
        all.removeIf(String::isEmpty);
        String sentence = problem.message().replaceFirst("\\.$", "");
        return all.isEmpty()
                ? problem
                : problem.worded(sentence + " (" + String.join(", ", all) + ").");
    }

    private static String place(Set<String> pages, Set<String> editions, boolean named) {
        String page = pages.isEmpty() ? "" : (pages.size() == 1 ? "page " : "pages ") + and(pages);
        String edition = named ? names(editions) : "";
        String joint = page.isEmpty() || edition.isEmpty() ? "" : " of ";
        return page + joint + edition;
    }

    /** {@return names of editions as they are told} */
    static String names(Collection<String> editions) {
        return and(editions.stream().map(name -> "`" + name + "`").toList());
    }

    private static String and(Collection<String> parts) {
        List<String> all = List.copyOf(parts);
        String first = String.join(", ", all.subList(0, all.size() - 1));
        return (first.isEmpty() ? "" : first + " and ") + all.getLast();
    }
}
