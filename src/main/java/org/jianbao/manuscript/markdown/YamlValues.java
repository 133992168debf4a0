package org.jianbao.manuscript.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Takes values out of YAML by what they should be, and reports those that are something else. */
final class YamlValues {

    private final Desk desk;

    YamlValues(Desk desk) {
        this.desk = desk;
    }

    void knownKeys(Yaml.Mapping mapping, List<String> known) {
        mapping.entries().stream()
                .filter(entry -> !known.contains(entry.key()))
                .forEach(entry -> desk.report(() -> YamlProblems.keyUnknown(entry, known)));
    }

    /** {@return a value as a group of keys; nothing written counts as a group without keys} */
    Optional<Yaml.Mapping> mapping(Yaml value) {
        return switch (value) {
            case Yaml.Mapping mapping -> Optional.of(mapping);
            case Yaml.Scalar scalar when scalar.text().isEmpty() ->
                    Optional.of(new Yaml.Mapping(List.of(), scalar.span()));
            default -> {
                desk.report(YamlProblems.wrongType(value, "This", "a group of keys"));
                yield Optional.empty();
            }
        };
    }

    /**
     * {@return the text of an entry, white space at its ends taken off; empty when it is none or
     * nothing is written}
     */
    Optional<Yaml.Scalar> text(Yaml.Entry entry) {
        return text(entry.value(), "`" + entry.key() + "`");
    }

    /** {@return the texts of an entry, which is a list of texts or one text} */
    List<Yaml.Scalar> texts(Yaml.Entry entry) {
        List<Yaml.Scalar> texts = new ArrayList<>();
        if (entry.value() instanceof Yaml.Sequence sequence) {
            sequence.items()
                    .forEach(item ->
                            text(item, "Each of `" + entry.key() + "`").ifPresent(texts::add));
        } else {
            text(entry).ifPresent(texts::add);
        }
        return texts;
    }

    private Optional<Yaml.Scalar> text(Yaml value, String name) {
        if (value instanceof Yaml.Scalar scalar) {
            String text = scalar.text().strip();
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Yaml.Scalar(text, scalar.span()));
        }
        desk.report(YamlProblems.wrongType(value, name, "a text"));
        return Optional.empty();
    }

    /** {@return the languages that an entry lists, of those that there are manuscripts in} */
    List<String> languages(Yaml.Entry entry, List<String> available) {
        Map<String, Yaml.Scalar> tags = new LinkedHashMap<>();
        for (Yaml.Scalar written : texts(entry)) {
            language(written, available)
                    .flatMap(tag -> Optional.ofNullable(tags.putIfAbsent(tag, written)))
                    .ifPresent(first ->
                            desk.report(
                                    SettingsProblems.languageRepeated(
                                            written.span(), written.text(), first.span())));
        }
        return List.copyOf(tags.keySet());
    }

    private Optional<String> language(Yaml.Scalar written, List<String> available) {
        Optional<String> tag = LanguageTag.canonical(written.text()).filter(available::contains);
        if (tag.isEmpty()) {
            desk.report(
                    SettingsProblems.languageWithoutFile(
                            written.span(), written.text(), available));
        }
        return tag;
    }

    /**
     * {@return the constant that an entry names in small letters; empty when there is no entry, or
     * it names none}
     *
     * @param mapping the group of keys
     * @param key the key
     * @param constants the possible values
     */
    <E extends Enum<E>> Optional<E> constant(Yaml.Mapping mapping, String key, List<E> constants) {
        Optional<Yaml.Scalar> written = mapping.entry(key).flatMap(this::text);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<E> named =
                constants.stream().filter(c -> spelled(c).equals(written.get().text())).findFirst();
        if (named.isEmpty()) {
            List<String> known = constants.stream().map(YamlValues::spelled).toList();
            desk.report(YamlProblems.valueUnknown(written.get(), key, known));
        }
        return named;
    }

    /** {@return whether a switch is on: {@code true} or {@code false}; off unless written} */
    boolean flag(Yaml.Mapping mapping, String key) {
        Optional<Yaml.Scalar> written = mapping.entry(key).flatMap(this::text);
        written.filter(w -> !List.of("true", "false").contains(w.text()))
                .ifPresent(w ->
                        desk.report(YamlProblems.valueUnknown(w, key, List.of("true", "false"))));
        return written.map(Yaml.Scalar::text).filter("true"::equals).isPresent();
    }

    /**
     * {@return an amount; empty when there is none, or it is not in bounds, which is then reported}
     *
     * @param mapping the group of keys
     * @param key the key
     * @param unit that may stand behind the number
     * @param least that can be
     * @param most that can be
     */
    Optional<Double> amount(
            Yaml.Mapping mapping, String key, String unit, double least, double most) {
        Optional<Yaml.Scalar> written = mapping.entry(key).flatMap(this::text);
        Optional<Double> amount =
                written.map(Yaml.Scalar::text)
                        .map(text -> text.endsWith(unit) ? text.replace(unit, "").strip() : text)
                        .filter(text -> text.matches("\\d{1,4}(\\.\\d{1,3})?"))
                        .map(Double::valueOf)
                        .filter(number -> number >= least && number <= most);
        if (written.isPresent() && amount.isEmpty()) {
            desk.report(SettingsProblems.amountWrong(written.get(), key, unit, least, most));
        }
        return amount;
    }

    private static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
