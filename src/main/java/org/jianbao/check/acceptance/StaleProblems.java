package org.jianbao.check.acceptance;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.check.acceptance.PairedPart.Side;
import org.jianbao.check.acceptance.Standing.State;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Diagnostic.Related;
import org.jianbao.manuscript.Briefing;

/** Words what is stale: one method for each problem. */
final class StaleProblems {

    /** So many names are told in a command; more would not be typed. */
    private static final int NAMED = 4;

    /** The folder that needs not be named. */
    private static final String USUAL = "manuscript";

    private final Briefing briefing;

    StaleProblems(Briefing briefing) {
        this.briefing = briefing;
    }

    Diagnostic of(Standing standing) {
        PairedPart part = standing.part();
        if (standing.state() == State.BOTH_CHANGED) {
            return new Diagnostic(
                    AcceptanceCode.BOTH_CHANGED,
                    "`%s` has changed in `%s` and in `%s` since it was accepted."
                            .formatted(part.id(), part.right().language(), part.left().language()),
                    part.right().place(),
                    List.of(
                            "Read the two against each other, then type "
                                    + command(part.id())
                                    + "."),
                    List.of(new Related(part.left().place(), "Its counterpart.")));
        }
        boolean left = standing.state() == State.LEFT_CHANGED;
        Side changed = left ? part.left() : part.right();
        Side other = left ? part.right() : part.left();
        return new Diagnostic(
                AcceptanceCode.TRANSLATION_STALE,
                "`%s` has changed in `%s` since it was accepted, but not in `%s`."
                        .formatted(part.id(), changed.language(), other.language()),
                changed.place(),
                List.of(
                        "Does `%s` still say the same? Mend it if not, then type %s."
                                .formatted(other.language(), command(part.id()))),
                List.of(new Related(other.place(), "Its counterpart, unchanged.")));
    }

    /** Parts that follow one another and were never accepted. */
    Diagnostic never(List<PairedPart> parts) {
        PairedPart first = parts.getFirst();
        String what = "`" + first.id() + "` has";
        if (parts.size() > 1) {
            what =
                    "`%s` and the %s after it have"
                            .formatted(
                                    first.id(),
                                    parts.size() == 2 ? "block" : parts.size() - 1 + " blocks");
        }
        String hint =
                parts.size() <= NAMED
                        ? command(parts)
                        : command() + "; " + command("--list") + " names them";
        return new Diagnostic(
                AcceptanceCode.NEVER_ACCEPTED,
                "%s not been accepted in `%s` against `%s`."
                        .formatted(what, first.right().language(), first.left().language()),
                first.right().place(),
                List.of("Read both languages against each other, then type " + hint + "."),
                List.of(new Related(first.left().place(), "Its counterpart.")));
    }

    /** Nothing was ever accepted. */
    Diagnostic nothing() {
        return new Diagnostic(
                AcceptanceCode.NEVER_ACCEPTED,
                "No translation of this briefing has been accepted: there is no `"
                        + AcceptedFile.NAME
                        + "`.",
                briefing.manuscripts().getFirst().source().start(),
                "Read the languages against each other, then type " + command() + ".");
    }

    private String command(List<PairedPart> parts) {
        return command(parts.stream().map(PairedPart::id).toArray(String[]::new));
    }

    private String command(String... words) {
        String name = AcceptedFile.name(briefing);
        String folder = name.substring(0, Math.max(0, name.lastIndexOf('/')));
        List<String> typed = new ArrayList<>(List.of("jianbao", "accept"));
        if (!folder.equals(USUAL)) {
            typed.add(folder.isEmpty() ? "." : quoted(folder));
        }
        List.of(words).forEach(word -> typed.add(quoted(word)));
        return "`" + String.join(" ", typed) + "`";
    }

    /** A word as a shell takes it. */
    private static String quoted(String word) {
        boolean plain =
                word.codePoints()
                        .allMatch(c -> Character.isLetterOrDigit(c) || "/\\:._-".indexOf(c) >= 0);
        return plain ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
