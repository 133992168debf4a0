package org.jianbao.manuscript.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Suggestion;
import org.jianbao.manuscript.Block;
import org.jianbao.source.SourceSpan;

/** Reads the braces behind a picture: {@code {place=head}}. */
final class FigureBraces {

    private static final Map<String, Block.Place> PLACES =
            Map.of("here", Block.Place.HERE, "head", Block.Place.HEAD, "foot", Block.Place.FOOT);

    private static final Pattern KEY =
            Pattern.compile("([A-Za-z-]+)=(?:\"([^\"]*)\"|([^\\s\"]+))|([#.][^\\s\"=]+)");

    private FigureBraces() {}

    /**
     * Reads where a picture stands. A place that is none, and a floating picture where none can be,
     * are told and taken as {@code here}.
     *
     * @param desk where problems go
     * @param span the braces and what is in them
     * @param around what the picture stands in
     * @return its place; empty when the braces cannot be read
     */
    static Optional<Block.Place> read(Desk desk, SourceSpan span, Surroundings around) {
        String written = desk.written(span);
        String inner = written.substring(1, written.length() - 1);
        if (!KEY.matcher(inner).replaceAll("").isBlank()) {
            return Optional.empty();
        }
        Block.Place place = Block.Place.HERE;
        Matcher item = KEY.matcher(inner);
        while (item.find()) {
            String key = item.group(1) == null ? item.group(4) : item.group(1);
            if (!key.equals("place")) {
                desk.report(keyUnknown(span, key));
                continue;
            }
            String value = item.group(2) == null ? item.group(3) : item.group(2);
            if (PLACES.containsKey(value)) {
                place = PLACES.get(value);
            } else {
                desk.report(unknown(span, value));
            }
        }
        if (place != Block.Place.HERE && around.depth() > 0) {
            desk.report(inside(span));
            return Optional.of(Block.Place.HERE);
        }
        return Optional.of(place);
    }

    private static Diagnostic keyUnknown(SourceSpan braces, String key) {
        return new Diagnostic(
                ManuscriptCode.ATTRIBUTE_UNKNOWN,
                "A picture takes no `" + key + "`: it is left out.",
                braces,
                Suggestion.nearest(key, List.of("place"))
                        .map(YamlProblems::didYouMean)
                        .orElse("Only `place=head` and `place=foot` have a meaning here."));
    }

    private static Diagnostic unknown(SourceSpan braces, String value) {
        return new Diagnostic(
                ManuscriptCode.PLACE_UNKNOWN,
                "No picture can stand at `" + value + "`: it stands where it is written.",
                braces,
                Suggestion.nearest(value.toLowerCase(Locale.ROOT), PLACES.keySet())
                        .map(YamlProblems::didYouMean)
                        .orElse(
                                "Write `place=head` for the head of a page, `place=foot` for its"
                                        + " foot."));
    }

    private static Diagnostic inside(SourceSpan braces) {
        return new Diagnostic(
                ManuscriptCode.PLACE_UNKNOWN,
                "A picture in a list, quotation or note stands where it is written.",
                braces,
                "Put it into a paragraph of its own between the others, or take the braces away.");
    }
}
