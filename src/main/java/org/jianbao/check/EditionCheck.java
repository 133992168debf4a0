package org.jianbao.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.manuscript.Edition;
import org.jianbao.manuscript.Edition.Layout;
import org.jianbao.manuscript.Edition.Notes;
import org.jianbao.manuscript.Edition.Profile;

/**
 * Refuses editions that this version cannot make.
 *
 * @param layouts the layouts that can be made
 * @param notes the places for notes that can be made
 * @param profiles the profiles that can be made
 */
public record EditionCheck(Set<Layout> layouts, Set<Notes> notes, Set<Profile> profiles) {

    /** Copies the sets. */
    public EditionCheck {
        layouts = Set.copyOf(layouts);
        notes = Set.copyOf(notes);
        profiles = Set.copyOf(profiles);
    }

    /**
     * {@return what cannot be made of an edition, told at the edition's place; empty when all can
     * be}
     *
     * @param edition the edition
     */
    public List<Diagnostic> check(Edition edition) {
        List<Diagnostic> problems = new ArrayList<>();
        Wish layout = new Wish("layout", edition.layout(), layouts);
        layout.refusal(CheckCode.LAYOUT_NOT_BUILT, edition).ifPresent(problems::add);
        Wish place = new Wish("notes", edition.notes(), notes);
        place.refusal(CheckCode.NOTES_NOT_BUILT, edition).ifPresent(problems::add);
        Wish profile = new Wish("profile", edition.profile(), profiles);
        profile.refusal(CheckCode.PROFILE_NOT_BUILT, edition).ifPresent(problems::add);
        return problems;
    }

    /** What an edition asks for under a key, and what could be had. */
    private record Wish(String key, Enum<?> wanted, Set<? extends Enum<?>> possible) {

        Optional<Diagnostic> refusal(CheckCode code, Edition edition) {
            if (possible.contains(wanted)) {
                return Optional.empty();
            }
            List<String> names =
                    possible.stream()
                            .sorted(Comparator.comparingInt(Enum::ordinal))
                            .map(EditionCheck::spelled)
                            .toList();
            return Optional.of(
                    new Diagnostic(
                            code,
                            "The edition `%s` asks for `%s: %s`, which this version cannot make yet."
                                    .formatted(edition.name(), key, spelled(wanted)),
                            edition.span(),
                            "Possible now: " + String.join(", ", names) + "."));
        }
    }

    private static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
