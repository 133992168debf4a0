package org.jianbao;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jianbao.diagnostic.Suggestion;
import org.jianbao.manuscript.Briefing;
import org.jianbao.manuscript.Edition;

/** Which editions of a briefing are built: all, or those asked for by name. */
final class EditionChoice {

    private EditionChoice() {}

    /** {@return the editions of some names in the briefing's order; all of them for no names} */
    static List<Edition> choose(Briefing briefing, List<String> names) {
        return briefing.editions().stream()
                .filter(edition -> names.isEmpty() || names.contains(edition.name()))
                .toList();
    }

    /** {@return why a job is refused that asks for an edition that there is not} */
    static Optional<RefusedJobException> unknown(Briefing briefing, List<String> names) {
        List<String> known = briefing.editions().stream().map(Edition::name).toList();
        return names.stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .map(name ->
                        new RefusedJobException(
                                "There is no edition `" + name + "`.",
                                Suggestion.nearest(name, known)
                                                .map(near -> "Did you mean `" + near + "`? ")
                                                .orElse("")
                                        + "This briefing has "
                                        + quoted(known)
                                        + "."));
    }

    private static String quoted(Collection<String> words) {
        return words.stream().collect(joining("`, `", "`", "`"));
    }
}
