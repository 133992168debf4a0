package org.jianbao.manuscript.markdown;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Diagnostic.Related;
import org.jianbao.diagnostic.Suggestion;
import org.jianbao.source.SourceSpan;

/**
 * What can be wrong with YAML, in front matter and in {@code briefing.yaml}: one method for each
 * problem.
 */
final class YamlProblems {

    private YamlProblems() {}

    static Diagnostic broken(SourceSpan span, String reason) {
        return new Diagnostic(
                ManuscriptCode.YAML_BROKEN,
                "This is not YAML: " + reason + ".",
                span,
                "Write each entry as `key: value`; put quotation marks round a value that holds `: ` or `#`"
                        + " or starts with a mark.");
    }

    static Diagnostic tooComplex(SourceSpan span, String what) {
        return new Diagnostic(
                ManuscriptCode.YAML_TOO_COMPLEX,
                "YAML is read here without " + what + ".",
                span,
                "Write the values out where they belong.");
    }

    static Diagnostic keyUnknown(Yaml.Entry entry, Collection<String> known) {
        Optional<String> near = Suggestion.nearest(entry.key(), known);
        return new Diagnostic(
                ManuscriptCode.KEY_UNKNOWN,
                "The key `" + entry.key() + "` is unknown and is left out.",
                entry.keySpan(),
                near.map(YamlProblems::didYouMean)
                        .orElse("Known keys: " + String.join(", ", known) + "."));
    }

    static Diagnostic keyTwice(String key, SourceSpan span, SourceSpan first) {
        return new Diagnostic(
                ManuscriptCode.KEY_TWICE,
                "The key `" + key + "` is given twice.",
                span,
                List.of("Keep one of the two."),
                List.of(new Related(first, "The first stands here.")));
    }

    static Diagnostic keyMissing(String key, SourceSpan span, String hint) {
        return new Diagnostic(
                ManuscriptCode.KEY_MISSING,
                "The key `" + key + "` is missing or empty.",
                span,
                hint);
    }

    static Diagnostic wrongType(Yaml value, String name, String wanted) {
        return new Diagnostic(
                ManuscriptCode.VALUE_TYPE,
                name + " must be " + wanted + ", but this is " + value.kind() + ".",
                value.span(),
                "Write " + wanted + " here.");
    }

    static Diagnostic valueUnknown(Yaml.Scalar value, String name, Collection<String> known) {
        Optional<String> near = Suggestion.nearest(value.text(), known);
        return new Diagnostic(
                ManuscriptCode.VALUE_UNKNOWN,
                "`" + value.text() + "` is no value of `" + name + "`.",
                value.span(),
                near.map(YamlProblems::didYouMean)
                        .orElse("Possible: " + String.join(", ", known) + "."));
    }

    static String didYouMean(String word) {
        return "Did you mean `" + word + "`?";
    }
}
