package org.jianbao;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jianbao.check.acceptance.PairedPart;
import org.jianbao.check.acceptance.PairedPart.Side;
import org.jianbao.diagnostic.Suggestion;
import org.jianbao.source.SourceSpan;

/** Finds what an editor names: a block, a section with all under it, or a place in a file. */
final class PartChoice {

    /** A file and a line; a column after it, as in messages, is passed over. */
    private static final Pattern PLACE = Pattern.compile("(.+?\\.md):([0-9]{1,8})(:[0-9]*)?:?");

    private final Collection<PairedPart> parts;

    PartChoice(Collection<PairedPart> parts) {
        this.parts = parts;
    }

    /**
     * {@return the parts of a name}
     *
     * @throws RefusedJobException if there are none
     */
    List<PairedPart> named(String name) throws RefusedJobException {
        List<PairedPart> chosen =
                that(part -> part.id().equals(name) || part.sections().contains(name));
        if (!chosen.isEmpty()) {
            return chosen;
        }
        Matcher place = PLACE.matcher(name);
        return place.matches()
                ? at(place.group(1), Integer.parseInt(place.group(2)))
                : unknown(name);
    }

    private List<PairedPart> at(String file, int line) throws RefusedJobException {
        List<PairedPart> chosen = that(part -> sides(part).anyMatch(s -> holds(s, file, line)));
        if (!chosen.isEmpty()) {
            return chosen;
        }
        boolean known = parts.stream().flatMap(PartChoice::sides).anyMatch(s -> isIn(s, file));
        throw new RefusedJobException(
                known
                        ? "No block that has a counterpart stands at line "
                                + line
                                + " of `"
                                + file
                                + "`."
                        : "There is no text `" + file + "` in this briefing.",
                "`jianbao accept --list` tells where each block stands.");
    }

    private List<PairedPart> unknown(String name) throws RefusedJobException {
        List<String> known =
                parts.stream()
                        .flatMap(p -> Stream.concat(p.sections().stream(), Stream.of(p.id())))
                        .distinct()
                        .toList();
        throw new RefusedJobException(
                "There is no block and no section `" + name + "`.",
                Suggestion.nearest(name, known)
                                .map(near -> "Did you mean `" + near + "`? ")
                                .orElse("")
                        + "`jianbao accept --list` tells all names.");
    }

    private List<PairedPart> that(Predicate<PairedPart> wanted) {
        return parts.stream().filter(wanted).toList();
    }

    private static Stream<Side> sides(PairedPart part) {
        return Stream.of(part.left(), part.right());
    }

    private static boolean holds(Side side, String file, int line) {
        if (!isIn(side, file)) {
            return false;
        }
        SourceSpan span = side.span();
        int last = Math.max(span.start(), span.end() - 1);
        return span.line() <= line && line <= span.source().line(last);
    }

    /** Whether a side stands in a file, named with its folder or without. */
    private static boolean isIn(Side side, String file) {
        String name = side.span().source().name();
        String written = file.replace('\\', '/');
        return name.equals(written) || name.endsWith("/" + written);
    }
}
