package org.jianbao.manuscript.markdown;

import java.util.Locale;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.source.SourceSpan;

/** What can be wrong with front matter beyond its YAML: one method for each problem. */
final class FrontMatterProblems {

    private FrontMatterProblems() {}

    static Diagnostic missing(SourceSpan span) {
        return new Diagnostic(
                ManuscriptCode.FRONT_MATTER_MISSING,
                "This text has no front matter.",
                span,
                "Begin the file with a line `---`, then `title: …` and `lang: …`, then another line `---`.");
    }

    static Diagnostic open(SourceSpan span) {
        return new Diagnostic(
                ManuscriptCode.FRONT_MATTER_OPEN,
                "The front matter that begins here has no end.",
                span,
                "Put a line `---` after its last key.");
    }

    static Diagnostic tooLong(String key, SourceSpan span, int most) {
        return new Diagnostic(
                ManuscriptCode.VALUE_UNKNOWN,
                String.format(Locale.ROOT, "`%s` has more than %,d characters.", key, most),
                span,
                "Shorten it; a missing quotation mark may have joined it with what follows.");
    }

    static Diagnostic languageDiffers(SourceSpan span, String written, String tag) {
        return new Diagnostic(
                ManuscriptCode.LANGUAGE_DIFFERS,
                "This text says that its language is `"
                        + written
                        + "`, but its file is named for `"
                        + tag
                        + "`.",
                span,
                "Write `lang: " + tag + "`, or name the file `" + written + ".md`.");
    }
}
