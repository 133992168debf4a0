package org.jianbao.manuscript.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jianbao.diagnostic.Severities;
import org.jianbao.diagnostic.Severity;
import org.jianbao.manuscript.Edition;
import org.jianbao.source.SourceSpan;

/** Reads {@code briefing.yaml}: the slug, the languages and the editions. */
final class SettingsReader {

    /** Editions of one briefing; each costs what a briefing costs. */
    private static final int MOST_EDITIONS = 100;

    private static final List<String> KEYS = List.of("slug", "languages", "editions", "checks");

    /** The value that silences a problem. */
    private static final String OFF = "off";

    private final Desk desk;
    private final Settings defaults;
    private final YamlValues values;

    private SettingsReader(Desk desk, Settings defaults) {
        this.desk = desk;
        this.defaults = defaults;
        this.values = new YamlValues(desk);
    }

    /**
     * {@return what the file says, with defaults for what is missing or wrong}
     *
     * @param desk the file
     * @param yaml what stands in it
     * @param defaults what holds without it; its languages are those there are texts in
     */
    static Settings read(Desk desk, Optional<Yaml> yaml, Settings defaults) {
        return yaml.flatMap(new YamlValues(desk)::mapping)
                .map(mapping -> new SettingsReader(desk, defaults).settings(mapping))
                .orElse(defaults);
    }

    private Settings settings(Yaml.Mapping mapping) {
        values.knownKeys(mapping, KEYS);
        String slug = mapping.entry("slug").flatMap(this::name).orElse(defaults.slug());
        List<String> languages =
                mapping.entry("languages").map(this::languages).orElse(defaults.languages());
        List<Edition> editions =
                mapping.entry("editions").map(e -> editions(e, languages)).orElse(List.of());
        Severities severities = mapping.entry("checks").map(this::checks).orElse(Severities.USUAL);
        return new Settings(slug, languages, editions, severities);
    }

    private Severities checks(Yaml.Entry entry) {
        Optional<Yaml.Mapping> codes = values.mapping(entry.value());
        return new Severities(
                codes.map(Yaml.Mapping::entries).orElse(List.of()).stream()
                        .flatMap(code -> setting(code).stream())
                        .toList());
    }

    private Optional<Severities.Setting> setting(Yaml.Entry entry) {
        List<String> words =
                Stream.concat(
                                Arrays.stream(Severity.values())
                                        .map(s -> s.name().toLowerCase(Locale.ROOT)),
                                Stream.of(OFF))
                        .toList();
        Optional<Yaml.Scalar> written = values.text(entry);
        Optional<String> word = written.map(Yaml.Scalar::text).filter(words::contains);
        if (written.isPresent() && word.isEmpty()) {
            desk.report(YamlProblems.valueUnknown(written.get(), entry.key(), words));
        }
        return word.map(w ->
                new Severities.Setting(
                        entry.key().toUpperCase(Locale.ROOT),
                        w.equals(OFF)
                                ? Optional.empty()
                                : Optional.of(Severity.valueOf(w.toUpperCase(Locale.ROOT))),
                        entry.keySpan()));
    }

    private Optional<String> name(Yaml.Entry entry) {
        return values.text(entry)
                .filter(text -> {
                    boolean safe = Settings.isFileSafe(text.text());
                    if (!safe) {
                        desk.report(SettingsProblems.notFileSafe(text.span(), text.text()));
                    }
                    return safe;
                })
                .map(Yaml.Scalar::text);
    }

    private List<String> languages(Yaml.Entry entry) {
        List<String> languages = values.languages(entry, defaults.languages());
        if (languages.isEmpty()) {
            return defaults.languages();
        }
        defaults.languages().stream()
                .filter(tag -> !languages.contains(tag))
                .forEach(tag -> desk.report(SettingsProblems.fileNotListed(entry.keySpan(), tag)));
        return languages;
    }

    private List<Edition> editions(Yaml.Entry entry, List<String> languages) {
        List<Edition> editions = new ArrayList<>();
        List<Yaml.Entry> entries =
                values.mapping(entry.value()).map(Yaml.Mapping::entries).orElse(List.of());
        if (entries.size() > MOST_EDITIONS) {
            SourceSpan span = entries.get(MOST_EDITIONS).keySpan();
            desk.report(YamlProblems.tooComplex(span, "more than " + MOST_EDITIONS + " editions"));
            return editions;
        }
        reportNamesThatDifferInCase(entries);
        for (Yaml.Entry edition : entries) {
            if (Settings.isFileSafe(edition.key())) {
                new EditionReader(desk, languages).read(edition).ifPresent(editions::add);
            } else {
                desk.report(SettingsProblems.notFileSafe(edition.keySpan(), edition.key()));
            }
        }
        return editions;
    }

    private void reportNamesThatDifferInCase(List<Yaml.Entry> entries) {
        Map<String, Yaml.Entry> firsts = new HashMap<>();
        for (Yaml.Entry entry : entries) {
            Yaml.Entry first = firsts.putIfAbsent(entry.key().toLowerCase(Locale.ROOT), entry);
            if (first != null && !first.key().equals(entry.key())) {
                desk.report(
                        SettingsProblems.editionsDifferInCase(
                                entry.keySpan(), entry.key(), first.key(), first.keySpan()));
            }
        }
    }
}
