package org.jianbao.manuscript.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jianbao.manuscript.Glossary;
import org.jianbao.manuscript.Glossary.Avoided;
import org.jianbao.manuscript.Glossary.Wording;
import org.jianbao.source.SourceSpan;

/**
 * Reads {@code glossary.yaml}: a list of entries, each with a term for each language, and if need
 * be {@code also}, {@code avoid}, {@code pairs} and {@code note}.
 */
final class GlossaryReader {

    private static final String ALSO = "also";
    private static final String AVOID = "avoid";
    private static final String PAIRS = "pairs";
    private static final List<String> KEYS = List.of(ALSO, AVOID, PAIRS, "note");

    private final Desk desk;
    private final YamlValues values;
    private final List<String> languages;

    /** Right terms by language and words, with their places; words in small letters. */
    private final Map<String, SourceSpan> terms = new HashMap<>();

    private final Set<String> untold = new HashSet<>();

    private GlossaryReader(Desk desk, List<String> languages) {
        this.desk = desk;
        this.values = new YamlValues(desk);
        this.languages = languages;
    }

    /**
     * {@return what the file says, as far as it could be read}
     *
     * @param desk the file
     * @param languages those of the briefing
     */
    static Glossary read(Desk desk, List<String> languages) {
        return YamlReader.read(desk, 0, desk.source().text().length())
                .map(yaml -> new GlossaryReader(desk, languages).glossary(yaml))
                .orElse(Glossary.NONE);
    }

    private Glossary glossary(Yaml yaml) {
        if (yaml instanceof Yaml.Mapping nothing && nothing.entries().isEmpty()) {
            return Glossary.NONE;
        }
        if (!(yaml instanceof Yaml.Sequence list)) {
            desk.report(YamlProblems.wrongType(yaml, "A glossary", "a list"));
            return Glossary.NONE;
        }
        List<Glossary.Entry> entries = new ArrayList<>();
        for (Yaml item : list.items()) {
            values.mapping(item).map(this::entry).ifPresent(entries::add);
        }
        entries.forEach(entry -> entry.wordings().forEach(this::reportAvoidedTerms));
        return new Glossary(entries);
    }

    private Glossary.Entry entry(Yaml.Mapping mapping) {
        List<String> known = Stream.concat(languages.stream(), KEYS.stream()).toList();
        Map<String, List<String>> right = new LinkedHashMap<>();
        for (Yaml.Entry entry : mapping.entries()) {
            if (!KEYS.contains(entry.key())) {
                language(entry, known).ifPresent(tag -> addTerms(right, tag, values.texts(entry)));
            }
        }
        byLanguage(mapping, ALSO)
                .forEach((tag, entry) -> addTerms(right, tag, values.texts(entry)));
        Map<String, List<Avoided>> avoided = new LinkedHashMap<>();
        byLanguage(mapping, AVOID).forEach((tag, entry) -> avoided.put(tag, avoided(entry)));
        if (right.isEmpty() && avoided.isEmpty()) {
            desk.report(GlossaryProblems.entryEmpty(mapping.span(), known));
        }
        boolean loose = mapping.entry(PAIRS).isPresent() && !values.flag(mapping, PAIRS);
        List<Wording> wordings =
                languages.stream()
                        .filter(tag -> right.containsKey(tag) || avoided.containsKey(tag))
                        .map(tag ->
                                new Wording(
                                        tag,
                                        right.getOrDefault(tag, List.of()),
                                        avoided.getOrDefault(tag, List.of())))
                        .toList();
        return new Glossary.Entry(wordings, !loose);
    }

    private Map<String, Yaml.Entry> byLanguage(Yaml.Mapping mapping, String key) {
        Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
        mapping.entry(key)
                .flatMap(entry -> values.mapping(entry.value()))
                .map(Yaml.Mapping::entries)
                .orElse(List.of())
                .forEach(entry ->
                        language(entry, languages).ifPresent(tag -> entries.put(tag, entry)));
        return entries;
    }

    /** The language that a key names, if the briefing has it. */
    private Optional<String> language(Yaml.Entry entry, List<String> known) {
        Optional<String> tag = LanguageTag.canonical(entry.key());
        if (tag.filter(languages::contains).isPresent()) {
            return tag;
        }
        if (tag.isEmpty()) {
            desk.report(() -> YamlProblems.keyUnknown(entry, known));
        } else if (untold.add(tag.get())) {
            desk.report(GlossaryProblems.noSuchText(entry.keySpan(), tag.get()));
        }
        return Optional.empty();
    }

    private void addTerms(Map<String, List<String>> right, String tag, List<Yaml.Scalar> written) {
        for (Yaml.Scalar term : written) {
            SourceSpan first = terms.putIfAbsent(key(tag, term.text()), term.span());
            if (first == null) {
                right.computeIfAbsent(tag, t -> new ArrayList<>()).add(term.text());
            } else {
                desk.report(GlossaryProblems.termTwice(term.span(), term.text(), first));
            }
        }
    }

    private List<Avoided> avoided(Yaml.Entry entry) {
        if (!(entry.value() instanceof Yaml.Mapping words)) {
            return values.texts(entry).stream()
                    .map(word -> new Avoided(word.text(), Optional.empty(), word.span()))
                    .toList();
        }
        return words.entries().stream()
                .filter(word -> !word.key().isBlank())
                .map(word ->
                        new Avoided(
                                word.key().strip(),
                                values.text(word).map(Yaml.Scalar::text),
                                word.keySpan()))
                .toList();
    }

    private void reportAvoidedTerms(Wording wording) {
        for (Avoided avoided : wording.avoided()) {
            SourceSpan term = terms.get(key(wording.language(), avoided.words()));
            if (term != null) {
                desk.report(GlossaryProblems.termAvoided(avoided, term));
            }
        }
    }

    private static String key(String tag, String words) {
        return tag + " " + words.toLowerCase(Locale.ROOT);
    }
}
