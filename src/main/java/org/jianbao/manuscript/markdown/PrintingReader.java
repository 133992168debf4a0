package org.jianbao.manuscript.markdown;

import java.util.List;
import java.util.Optional;
import org.jianbao.manuscript.Edition.Profile;
import org.jianbao.manuscript.Printing;
import org.jianbao.manuscript.Printing.Condition;
import org.jianbao.manuscript.Printing.Standard;

/** Reads what an edition says below {@code printing}. */
final class PrintingReader {

    private static final List<String> KEYS =
            List.of("standard", "condition", "profile", "bleed", "marks", "fours", "ink", "small");

    /** The condition whose profile is part of the program. */
    private static final String USUAL = "FOGRA39";

    private final Desk desk;
    private final YamlValues values;

    PrintingReader(Desk desk) {
        this.desk = desk;
        this.values = new YamlValues(desk);
    }

    /** {@return what the edition asks for, with the usual for what is missing or wrong} */
    Printing read(Yaml.Mapping edition, Profile profile) {
        Optional<Yaml.Entry> entry = edition.entry("printing");
        if (entry.isPresent() && profile != Profile.PRINT) {
            desk.report(SettingsProblems.printingOnScreen(entry.get().keySpan()));
        }
        return entry.flatMap(e -> values.mapping(e.value()))
                .map(this::printing)
                .orElse(Printing.USUAL);
    }

    private Printing printing(Yaml.Mapping mapping) {
        values.knownKeys(mapping, KEYS);
        Printing usual = Printing.USUAL;
        return new Printing(
                values.constant(mapping, "standard", List.of(Standard.values()))
                        .orElse(usual.standard()),
                condition(mapping),
                values.amount(mapping, "bleed", "mm", 3, 20),
                values.flag(mapping, "marks"),
                values.flag(mapping, "fours"),
                values.amount(mapping, "ink", "%", 200, 400).orElse(usual.ink()),
                values.amount(mapping, "small", "pt", 4, 24).orElse(usual.small()));
    }

    private Optional<Condition> condition(Yaml.Mapping mapping) {
        Optional<Yaml.Scalar> name = mapping.entry("condition").flatMap(values::text);
        Optional<Yaml.Scalar> profile = mapping.entry("profile").flatMap(values::text);
        if (profile.isEmpty()) {
            name.filter(told -> !told.text().equals(USUAL))
                    .ifPresent(told ->
                            desk.report(SettingsProblems.conditionWithoutProfile(told, USUAL)));
            return Optional.empty();
        }
        Optional<String> fault = ProfileFile.fault(desk.folder(), profile.get().text());
        fault.ifPresent(
                reason -> desk.report(SettingsProblems.profileUnfit(profile.get(), reason)));
        if (name.isEmpty()) {
            desk.report(SettingsProblems.profileWithoutName(profile.get().span()));
        }
        return fault.isPresent()
                ? Optional.empty()
                : name.map(told -> new Condition(told.text(), profile.get().text()));
    }
}
