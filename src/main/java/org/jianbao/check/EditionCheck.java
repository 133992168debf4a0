package org.jianbao.check;

import java.util.List;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.manuscript.Edition;
import org.jianbao.manuscript.Edition.Layout;
import org.jianbao.manuscript.Edition.Notes;

/** Refuses editions whose wishes do not go together. */
public final class EditionCheck {

    private EditionCheck() {}

    /**
     * {@return what cannot be made of an edition, told at the edition's place; empty when all can
     * be}
     */
    public static List<Diagnostic> check(Edition edition) {
        if (edition.layout() == Layout.PARALLEL && edition.notes() == Notes.SIDE) {
            return List.of(
                    new Diagnostic(
                            CheckCode.NO_OUTER_COLUMN,
                            ("The edition `%s` asks for notes at the side, but two columns leave no"
                                            + " room there.")
                                    .formatted(edition.name()),
                            edition.span(),
                            "Say `notes: foot` or `notes: end`."));
        }
        return List.of();
    }
}
