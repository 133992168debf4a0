package org.jianbao.manuscript.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.diagnostic.Suggestion;
import org.jianbao.manuscript.Attributes;
import org.jianbao.source.SourceSpan;

/** Reads attributes in braces: {@code {#id .class lang=fr}}. */
final class AttributeBraces {

    /** The class that makes a section the recommendations. */
    static final String RECOMMENDATIONS = "recommendations";

    /** The class of the section that is printed on the back cover. */
    private static final String COLOPHON = "colophon";

    /** The class of a section without a number. */
    private static final String UNNUMBERED = "unnumbered";

    /** The class of words that stand as they are: the checks of texts pass over them. */
    private static final String SIC = "sic";

    private static final Set<String> KNOWN_CLASSES =
            Set.of(RECOMMENDATIONS, COLOPHON, UNNUMBERED, SIC);
    private static final String NAME = "[\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{M}_:.-]*";
    private static final Pattern ITEM =
            Pattern.compile(
                    "\\s*(?:#(?<id>"
                            + NAME
                            + ")|\\.(?<class>"
                            + NAME.replace(".", "")
                            + ")|(?<key>[A-Za-z][A-Za-z-]*)=(?:\"(?<quoted>[^\"]*)\"|(?<bare>[^\\s\"{}]+)))(?=\\s|$)");

    /** What makes braces look like attributes, well formed or not. */
    private static final Pattern INTENDED =
            Pattern.compile("\\{\\s*(?:[#.][\\p{L}\\p{N}_]|[A-Za-z-]+=).*", Pattern.DOTALL);

    private AttributeBraces() {}

    /**
     * {@return whether braces are meant as attributes: they begin with a name, a class or a key}
     */
    static boolean isIntended(String braces) {
        return INTENDED.matcher(braces).matches();
    }

    /**
     * Reads the attributes.
     *
     * @param desk where problems go
     * @param span the braces and what is in them
     * @return the attributes; empty when the braces hold anything else, which is then reported
     */
    static Optional<Attributes> read(Desk desk, SourceSpan span) {
        String inner =
                desk.source().text().substring(span.start() + 1, span.end() - 1).stripTrailing();
        Matcher item = ITEM.matcher(inner);
        Found found = new Found(desk, span);
        int at = 0;
        while (at < inner.length()) {
            if (!item.find(at) || item.start() != at || !found.take(item)) {
                desk.report(TextProblems.attributesMalformed(span));
                return Optional.empty();
            }
            at = item.end();
        }
        return Optional.of(found.attributes());
    }

    /** The attributes found so far. */
    private static final class Found {
        private final Desk desk;
        private final SourceSpan span;
        private final List<String> classes = new ArrayList<>();
        private Optional<String> id = Optional.empty();
        private Optional<String> language = Optional.empty();

        Found(Desk desk, SourceSpan span) {
            this.desk = desk;
            this.span = span;
        }

        /** Takes one item; a second id or language makes the braces malformed. */
        boolean take(Matcher item) {
            String name = item.group("id");
            if (name != null) {
                boolean first = id.isEmpty();
                id = Optional.of(name);
                return first;
            }
            if (item.group("class") != null) {
                takeClass(item.group("class"));
                return true;
            }
            String quoted = item.group("quoted");
            return takeKey(item.group("key"), quoted == null ? item.group("bare") : quoted);
        }

        private void takeClass(String name) {
            if (!KNOWN_CLASSES.contains(name)) {
                Suggestion.nearest(name, KNOWN_CLASSES)
                        .ifPresent(
                                near -> desk.report(TextProblems.classUnknown(span, name, near)));
            }
            classes.add(name);
        }

        private boolean takeKey(String key, String value) {
            if (!key.equals("lang")) {
                desk.report(TextProblems.attributeUnknown(span, key));
                return true;
            }
            if (language.isPresent()) {
                return false;
            }
            language = LanguageTag.canonical(value);
            if (language.isEmpty()) {
                desk.report(TextProblems.attributeLanguage(span, value));
            }
            return true;
        }

        Attributes attributes() {
            return new Attributes(id, classes, language);
        }
    }
}
