package org.jianbao.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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
        if (!layouts.contains(edition.layout())) {
            problems.add(
                    refusal(
                            CheckCode.LAYOUT_NOT_BUILT,
                            edition,
                            "layout",
                            edition.layout(),
                            layouts));
        }
        if (!notes.contains(edition.notes())) {
            problems.add(
                    refusal(CheckCode.NOTES_NOT_BUILT, edition, "notes", edition.notes(), notes));
        }
        if (!profiles.contains(edition.profile())) {
            problems.add(
                    refusal(
                            CheckCode.PROFILE_NOT_BUILT,
                            edition,
                            "profile",
                            edition.profile(),
                            profiles));
        }
        return problems;
    }

    private static <E extends Enum<E>> Diagnostic refusal(
            CheckCode code, Edition edition, String key, E wanted, Collection<E> possible) {
        List<String> names = possible.stream().sorted().map(EditionCheck::spelled).toList();
        return new Diagnostic(
                code,
                "The edition `%s` asks for `%s: %s`, which this version cannot make yet."
                        .formatted(edition.name(), key, spelled(wanted)),
                edition.span(),
                "Possible now: " + String.join(", ", names) + ".");
    }

    private static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
