package org.jianbao.manuscript.markdown;

import java.util.List;
import java.util.Optional;
import org.jianbao.manuscript.Edition;
import org.jianbao.manuscript.Edition.Layout;
import org.jianbao.manuscript.Edition.Notes;
import org.jianbao.manuscript.Edition.Profile;
import org.jianbao.manuscript.Printing;
import org.jianbao.source.Premises;

/**
 * Reads one edition of {@code briefing.yaml}: its name and what it says, with defaults for the
 * rest.
 */
final class EditionReader {

    private static final List<String> KEYS =
            List.of("layout", "languages", "notes", "profile", "printing", "style");

    private final Desk desk;
    private final List<String> languages;
    private final YamlValues values;

    /**
     * @param desk the file
     * @param languages the briefing's languages, verso first
     */
    EditionReader(Desk desk, List<String> languages) {
        this.desk = desk;
        this.languages = languages;
        this.values = new YamlValues(desk);
    }

    /**
     * {@return the edition; empty when nothing can be made of what is written, which is then
     * reported}
     */
    Optional<Edition> read(Yaml.Entry entry) {
        return values.mapping(entry.value()).flatMap(mapping -> edition(entry, mapping));
    }

    private Optional<Edition> edition(Yaml.Entry entry, Yaml.Mapping mapping) {
        values.knownKeys(mapping, KEYS);
        Optional<Layout> written = values.constant(mapping, "layout", List.of(Layout.values()));
        Layout layout = written.orElse(Layout.SINGLE);
        Notes notes =
                values.constant(mapping, "notes", List.of(Notes.values()))
                        .orElse(layout == Layout.PARALLEL ? Notes.FOOT : Notes.SIDE);
        Profile profile =
                values.constant(mapping, "profile", List.of(Profile.values()))
                        .orElse(Profile.SCREEN);
        Printing printing = new PrintingReader(desk).read(mapping, profile);
        Optional<String> style = mapping.entry("style").flatMap(this::style);
        List<String> own =
                mapping.entry("languages")
                        .map(this::languages)
                        .orElseGet(() -> defaults(entry, layout));
        if (!suits(layout, own.size())) {
            boolean layoutIsTold = written.isEmpty() && mapping.entry("layout").isPresent();
            boolean languageIsTold =
                    mapping.entry("languages").map(EditionReader::listed).orElse(0) > own.size();
            if (!layoutIsTold && !languageIsTold) {
                desk.report(SettingsProblems.editionLanguages(entry.keySpan(), layout, own));
            }
            return Optional.empty();
        }
        return Optional.of(
                new Edition(
                        entry.key(),
                        layout,
                        own,
                        notes,
                        profile,
                        printing,
                        style,
                        entry.keySpan()));
    }

    private static int listed(Yaml.Entry entry) {
        return entry.value() instanceof Yaml.Sequence sequence ? sequence.items().size() : 1;
    }

    private static boolean suits(Layout layout, int languages) {
        return switch (layout) {
            case SINGLE -> languages == 1;
            case FACING, PARALLEL, TUMBLE, SEQUENTIAL -> languages == 2;
        };
    }

    /** An edition in one language that is named by a tag is in that language. */
    private List<String> defaults(Yaml.Entry entry, Layout layout) {
        return layout == Layout.SINGLE && languages.contains(entry.key())
                ? List.of(entry.key())
                : languages;
    }

    private List<String> languages(Yaml.Entry entry) {
        return values.languages(entry, languages);
    }

    private Optional<String> style(Yaml.Entry entry) {
        Optional<Yaml.Scalar> written = values.text(entry);
        Optional<Yaml.Scalar> local =
                written.filter(file ->
                        PictureFile.isLocal(file.text())
                                && !Premises.leadsOut(desk.folder(), file.text()));
        if (written.isPresent() && local.isEmpty()) {
            Yaml.Scalar file = written.get();
            desk.report(SettingsProblems.styleNotLocal(file.span(), file.text()));
        }
        // Whether it is there is seen later: it may stand among the program's own styles.
        return local.map(Yaml.Scalar::text);
    }
}
