package org.jianbao.galley;

import java.util.Collection;
import java.util.Optional;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Suggestion;
import org.jianbao.galley.SheetReader.Declaration;
import org.jianbao.source.SourceSpan;

/** What can be wrong with style sheets: one method for each problem. */
final class SheetProblems {

    private static final String SEE = "`docs/styles.md` lists what counts.";

    private SheetProblems() {}

    /** {@return a sheet of which nothing is taken} */
    static Diagnostic tooInvolved(SourceSpan span, String what) {
        return new Diagnostic(
                GalleyCode.SHEET_TOO_INVOLVED,
                "This style sheet is left out: it has " + what + ".",
                span,
                "Is it the right file? A style sheet says what differs from the theme, in some dozen lines.");
    }

    /** A value whose references go in a circle, or make it longer than any value is. */
    static Diagnostic endless(Declaration declaration) {
        return new Diagnostic(
                GalleyCode.VALUE_WRONG,
                "`"
                        + declaration.name()
                        + "` has no end: what it refers to refers to others again.",
                declaration.span(),
                "Write the value itself.");
    }

    static Diagnostic notClosed(SourceSpan selector) {
        return new Diagnostic(
                GalleyCode.SHEET_BROKEN,
                "This rule is not closed.",
                selector,
                "Put a `}` after its last line.");
    }

    static Diagnostic braceTooMany(SourceSpan brace) {
        return new Diagnostic(
                GalleyCode.SHEET_BROKEN,
                "This brace closes nothing.",
                brace,
                "Take it out, or put the `{` back that it belongs to.");
    }

    static Diagnostic noBraces(SourceSpan span) {
        return new Diagnostic(
                GalleyCode.SHEET_BROKEN,
                "No `{` follows here: this is no rule.",
                span,
                "Write a rule as `selector { property: value; }`.");
    }

    static Diagnostic noColon(SourceSpan span) {
        return new Diagnostic(
                GalleyCode.VALUE_WRONG,
                "No `:` stands here between a property and its value: this is left out.",
                span,
                "Write `property: value;`.");
    }

    static Diagnostic atRule(SourceSpan span) {
        return new Diagnostic(
                GalleyCode.PROPERTY_WITHOUT_EFFECT,
                "A rule that begins with `@` has no effect here.",
                span,
                "Write all rules into one sheet; the page is designed by the properties in `:root`.");
    }

    static Diagnostic address(Declaration declaration) {
        return new Diagnostic(
                GalleyCode.PROPERTY_WITHOUT_EFFECT,
                "A style sheet loads no files: `url(…)` has no effect here.",
                declaration.span(),
                "Put pictures into the manuscript and fonts into the folder fonts.");
    }

    static Diagnostic missing(Declaration declaration, String name, Collection<String> known) {
        return new Diagnostic(
                GalleyCode.VARIABLE_MISSING,
                "There is no property `--" + name + "` in `:root`.",
                declaration.span(),
                didYouMean(name, known, "--")
                        .orElse("Write it into `:root`, or correct the name."));
    }

    static Diagnostic unknownCustom(Declaration declaration) {
        String name = declaration.name().substring(2);
        return new Diagnostic(
                GalleyCode.PROPERTY_UNKNOWN,
                "The property `--" + name + "` has no meaning, and nothing uses it.",
                declaration.span(),
                didYouMean(name, PageProperties.names(), "--").orElse(SEE));
    }

    static Diagnostic unknown(Declaration declaration, Collection<String> known) {
        return new Diagnostic(
                GalleyCode.PROPERTY_UNKNOWN,
                "There is no property `" + declaration.name() + "`.",
                declaration.span(),
                didYouMean(declaration.name(), known, "").orElse(SEE));
    }

    static Diagnostic noEffect(Declaration declaration) {
        return new Diagnostic(
                GalleyCode.PROPERTY_WITHOUT_EFFECT,
                "The property `" + declaration.name() + "` has no effect here.",
                declaration.span(),
                SEE);
    }

    /** A custom property outside {@code :root}, or another inside. */
    static Diagnostic misplaced(Declaration declaration, boolean root) {
        return new Diagnostic(
                GalleyCode.PROPERTY_WITHOUT_EFFECT,
                "The property `" + declaration.name() + "` has no effect here.",
                declaration.span(),
                root
                        ? "`:root` holds the properties that begin with `--`; put this into `body`."
                        : "Put it into `:root`, or into `:root:lang(…)` for one language.");
    }

    static Diagnostic value(Declaration declaration, PageProperties.Kind kind) {
        return new Diagnostic(
                kind.isNeeded() ? GalleyCode.VALUE_NEEDED : GalleyCode.VALUE_WRONG,
                "`" + declaration.name() + "` cannot be `" + declaration.value() + "`.",
                declaration.span(),
                "Give it " + kind.words() + ".");
    }

    /** A value that Flying Saucer cannot read, and why in its words. */
    static Diagnostic value(Declaration declaration, String why) {
        return new Diagnostic(
                GalleyCode.VALUE_WRONG,
                "`"
                        + declaration.name()
                        + "` does not take `"
                        + declaration.value()
                        + "`; it is left out.",
                declaration.span(),
                "The reader of CSS says: " + why + ".");
    }

    static Diagnostic selector(SourceSpan selector, String why) {
        return new Diagnostic(
                GalleyCode.SELECTOR_UNREADABLE,
                "This selector cannot be read; its rule is left out.",
                selector,
                "The reader of CSS says: " + why + ".");
    }

    private static Optional<String> didYouMean(
            String name, Collection<String> known, String before) {
        return Suggestion.nearest(name, known).map(near -> "Did you mean `" + before + near + "`?");
    }
}
