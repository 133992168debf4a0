package org.jianbao.manuscript.markdown;

import java.util.List;
import java.util.Optional;
import org.jianbao.manuscript.FrontMatter;
import org.jianbao.source.SourceSpan;

/**
 * Reads the front matter of one text: keys to {@link FrontMatter}.
 *
 * <p>{@code title} and {@code lang} must be there; whatever else is missing is empty. Values stay
 * as written.
 */
final class FrontMatterReader {

    /** Every key there is, in the order in which they are told. */
    static final List<String> KEYS =
            List.of(
                    "title",
                    "subtitle",
                    "organisation",
                    "series",
                    "number",
                    "tagline",
                    "lang",
                    "date",
                    "url",
                    "licence",
                    "authors",
                    "abstract",
                    "logo");

    /** Characters of a title and the like; what is longer has no room on any cover. */
    private static final int LONGEST = 2000;

    private static final int LONGEST_ABSTRACT = 20_000;

    private static final int MOST_NAMES = 1000;

    private final Desk desk;
    private final String tag;
    private final Yaml.Mapping mapping;
    private final YamlValues values;

    private FrontMatterReader(Desk desk, String tag, Yaml.Mapping mapping) {
        this.desk = desk;
        this.tag = tag;
        this.mapping = mapping;
        this.values = new YamlValues(desk);
    }

    /**
     * {@return what the front matter says; what is missing or wrong is reported and empty}
     *
     * @param desk the file
     * @param tag the language by the file's name
     * @param block where the front matter lies
     */
    static FrontMatter read(Desk desk, String tag, FrontMatterBlock block) {
        Optional<Yaml> yaml = YamlReader.read(desk, block.yamlStart(), block.yamlEnd());
        if (yaml.isEmpty()) {
            return absent(tag);
        }
        if (!(yaml.get() instanceof Yaml.Mapping mapping)) {
            desk.report(YamlProblems.wrongType(yaml.get(), "Front matter", "a group of keys"));
            return absent(tag);
        }
        return new FrontMatterReader(desk, tag, mapping).frontMatter();
    }

    /** {@return front matter that says nothing but the language} */
    static FrontMatter absent(String tag) {
        return new FrontMatter(
                "",
                "",
                "",
                "",
                "",
                "",
                tag,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private FrontMatter frontMatter() {
        values.knownKeys(mapping, KEYS);
        checkLanguage();
        return new FrontMatter(
                required("title", "Front matter needs the briefing's title: `title: …`."),
                text("subtitle").orElse(""),
                text("organisation").orElse(""),
                text("series").orElse(""),
                text("number").orElse(""),
                text("tagline").orElse(""),
                tag,
                text("date"),
                text("url"),
                text("licence"),
                texts("authors"),
                text("abstract"),
                logo());
    }

    private void checkLanguage() {
        String written =
                required(
                        "lang",
                        "Front matter needs the language of the text: `lang: " + tag + "`.");
        boolean same = LanguageTag.canonical(written).filter(tag::equals).isPresent();
        if (!written.isEmpty() && !same) {
            SourceSpan span = mapping.entry("lang").orElseThrow().value().span();
            desk.report(FrontMatterProblems.languageDiffers(span, written, tag));
        }
    }

    private String required(String key, String hint) {
        Optional<Yaml.Entry> entry = mapping.entry(key);
        if (entry.isPresent() && !(entry.get().value() instanceof Yaml.Scalar)) {
            return text(key).orElse(""); // reports the wrong type
        }
        Optional<Yaml.Scalar> written = entry.flatMap(values::text);
        if (written.isPresent() && !isShort(key, written.get())) {
            return "";
        }
        Optional<String> value = text(key);
        if (value.isEmpty()) {
            SourceSpan span =
                    entry.map(Yaml.Entry::keySpan).orElseGet(() -> desk.span(0, "---".length()));
            desk.report(YamlProblems.keyMissing(key, span, hint));
        }
        return value.orElse("");
    }

    private Optional<String> text(String key) {
        return mapping.entry(key)
                .flatMap(values::text)
                .filter(value -> isShort(key, value))
                .map(Yaml.Scalar::text);
    }

    private boolean isShort(String key, Yaml.Scalar value) {
        int most = key.equals("abstract") ? LONGEST_ABSTRACT : LONGEST;
        boolean isShort = value.text().length() <= most;
        if (!isShort) {
            desk.report(FrontMatterProblems.tooLong(key, value.span(), most));
        }
        return isShort;
    }

    private List<String> texts(String key) {
        Optional<SourceSpan> many =
                mapping.entry(key)
                        .map(Yaml.Entry::value)
                        .filter(value ->
                                value instanceof Yaml.Sequence list
                                        && list.items().size() > MOST_NAMES)
                        .map(Yaml::span);
        if (many.isPresent()) {
            desk.report(YamlProblems.tooComplex(many.get(), "more than " + MOST_NAMES + " names"));
            return List.of();
        }
        return mapping.entry(key).map(values::texts).orElse(List.of()).stream()
                .filter(value -> isShort(key, value))
                .map(Yaml.Scalar::text)
                .toList();
    }

    private Optional<String> logo() {
        Optional<String> logo = text("logo");
        logo.ifPresent(file ->
                PictureFile.check(desk, file, mapping.entry("logo").orElseThrow().value().span()));
        return logo;
    }
}
