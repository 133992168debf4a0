package org.jianbao.manuscript.markdown;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Suggestion;
import org.jianbao.manuscript.Edition.Layout;
import org.jianbao.source.SourceSpan;

/** What can be wrong with {@code briefing.yaml} beyond its YAML: one method for each problem. */
final class SettingsProblems {

    private SettingsProblems() {}

    static Diagnostic languageWithoutFile(SourceSpan span, String written, List<String> available) {
        Optional<String> near = Suggestion.nearest(written, available);
        return new Diagnostic(
                ManuscriptCode.LANGUAGE_WITHOUT_FILE,
                "There is no text in `" + written + "`.",
                span,
                near.map(YamlProblems::didYouMean)
                        .orElse(
                                "Put `"
                                        + written
                                        + ".md` into the folder, or choose from: "
                                        + String.join(", ", available)
                                        + "."));
    }

    static Diagnostic fileNotListed(SourceSpan span, String tag) {
        return new Diagnostic(
                ManuscriptCode.FILE_NOT_LISTED,
                "The text in `" + tag + "` is not among these languages and is left out.",
                span,
                "Add `" + tag + "` to the list if it belongs to the briefing.");
    }

    static Diagnostic notFileSafe(SourceSpan span, String name) {
        return new Diagnostic(
                ManuscriptCode.NAME_NOT_FILE_SAFE,
                "`" + name + "` cannot be part of a file's name.",
                span,
                "Use letters, digits, hyphens and underscores, 80 at most, and begin with a letter or digit.");
    }

    static Diagnostic editionLanguages(SourceSpan span, Layout layout, List<String> languages) {
        String takes =
                switch (layout) {
                    case SINGLE -> "one language";
                    case FACING, PARALLEL, TUMBLE, SEQUENTIAL -> "two languages";
                };
        String has = languages.isEmpty() ? "none" : String.join(", ", languages);
        return new Diagnostic(
                ManuscriptCode.EDITION_LANGUAGES,
                "The layout `%s` takes %s, but this edition has: %s."
                        .formatted(layout.name().toLowerCase(Locale.ROOT), takes, has),
                span,
                layout == Layout.SINGLE
                        ? "Say which: `languages: [en]`, or choose a layout for several languages."
                        : "Say which: `languages: [zh-Hans, en]`, or choose the layout `single`.");
    }

    static Diagnostic languageRepeated(SourceSpan span, String written, SourceSpan first) {
        return new Diagnostic(
                ManuscriptCode.LANGUAGE_REPEATED,
                "The language `" + written + "` is in this list already.",
                span,
                List.of("Take it out, or write the other language that is meant."),
                List.of(new Diagnostic.Related(first, "It stands here first.")));
    }

    static Diagnostic editionsDifferInCase(
            SourceSpan span, String name, String other, SourceSpan first) {
        return new Diagnostic(
                ManuscriptCode.EDITIONS_DIFFER_IN_CASE,
                "The editions `%s` and `%s` differ in capitals only, so that many systems take their files for one."
                        .formatted(other, name),
                span,
                List.of("Give one of them another name."),
                List.of(new Diagnostic.Related(first, "The other stands here.")));
    }

    static Diagnostic printingOnScreen(SourceSpan span) {
        return new Diagnostic(
                ManuscriptCode.PRINTING_ON_SCREEN,
                "`printing` is for a printing house, but this edition is for a screen.",
                span,
                "Write `profile: print`, or take `printing` out.");
    }

    static Diagnostic amountWrong(
            Yaml.Scalar written, String key, String unit, double least, double most) {
        return new Diagnostic(
                ManuscriptCode.AMOUNT_WRONG,
                "`%s` is from %s%s to %s%s, not `%s`."
                        .formatted(key, plain(least), unit, plain(most), unit, written.text()),
                written.span(),
                "Write a number such as `%s: %s%s`.".formatted(key, plain(least), unit));
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    static Diagnostic profileUnfit(Yaml.Scalar written, String reason) {
        return new Diagnostic(
                ManuscriptCode.PROFILE_UNFIT,
                "The file `" + written.text() + "` " + reason + ".",
                written.span(),
                "Put the color profile that the printing house names beside the texts: a file that ends"
                        + " in .icc, for print in CMYK.");
    }

    static Diagnostic profileWithoutName(SourceSpan span) {
        return new Diagnostic(
                ManuscriptCode.KEY_MISSING,
                "A color profile is named, but not the condition that it is for.",
                span,
                "Add its name, as the printing house told it: `condition: FOGRA51`.");
    }

    static Diagnostic conditionWithoutProfile(Yaml.Scalar condition, String usual) {
        return new Diagnostic(
                ManuscriptCode.KEY_MISSING,
                "The color profile of the condition `" + condition.text() + "` is missing.",
                condition.span(),
                "Put its profile beside the texts and name it: `profile: file.icc`. Only that of "
                        + usual
                        + " is here already.");
    }

    static Diagnostic styleNotLocal(SourceSpan span, String file) {
        return new Diagnostic(
                ManuscriptCode.STYLE_NOT_LOCAL,
                "The style sheet `" + file + "` lies outside the manuscript's folder.",
                span,
                "Put the file beside the manuscript and name it without a path.");
    }
}
