package org.jianbao.manuscript.markdown;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Outcome;
import org.jianbao.diagnostic.Severities;
import org.jianbao.manuscript.Briefing;
import org.jianbao.manuscript.Edition;
import org.jianbao.manuscript.Glossary;
import org.jianbao.manuscript.Manuscript;
import org.jianbao.manuscript.Printing;
import org.jianbao.source.Premises;
import org.jianbao.source.Reading;
import org.jianbao.source.SourceText;
import org.jianbao.source.TextFile;

/**
 * Reads a briefing from its folder: the way in to this package.
 *
 * <pre>{@code
 * Outcome<Briefing> outcome = BriefingReader.read(Path.of("manuscript"));
 * outcome.diagnostics().forEach(…);
 * outcome.value().ifPresent(…);
 * }</pre>
 *
 * <p>Reading goes on after a problem, so that one run tells them all; a briefing is given as long
 * as one text could be read, and is whole only when {@link Outcome#hasErrors()} is false. Problems
 * stand in the order of files (briefing.yaml, the texts, verso first, glossary.yaml) and places.
 * Codes: {@link ManuscriptCode}.
 */
public final class BriefingReader {

    /** The file that says what is made of the texts. */
    static final String SETTINGS = "briefing.yaml";

    /** The file with the words that the texts keep to. */
    static final String GLOSSARY = "glossary.yaml";

    private final Path folder;
    private final FormerTexts former;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private BriefingReader(Path folder, FormerTexts former) {
        this.former = former;
        this.folder = folder;
    }

    /**
     * Reads a briefing.
     *
     * @param folder the folder with its texts
     * @return the briefing as far as it could be read, and every problem
     */
    public static Outcome<Briefing> read(Path folder) {
        return read(folder, new FormerTexts());
    }

    /**
     * Reads a briefing again.
     *
     * @param folder the folder with its texts
     * @param former the texts as they were read last, which learns those read now
     * @return the same as without former texts
     */
    public static Outcome<Briefing> read(Path folder, FormerTexts former) {
        return new BriefingReader(folder, former).briefing();
    }

    /**
     * {@return whether a folder holds a text named by a language}
     *
     * @param folder any folder
     */
    public static boolean isBriefing(Path folder) {
        return !LanguageFiles.find(folder, new Tray()).isEmpty();
    }

    private Outcome<Briefing> briefing() {
        Tray tray = new Tray();
        SortedMap<String, Path> files = LanguageFiles.find(folder, tray);
        diagnostics.addAll(tray.inOrder());
        if (files.isEmpty()) {
            return Outcome.failed(diagnostics);
        }
        Settings settings = settings(List.copyOf(files.keySet()));
        Map<String, Manuscript> texts = new LinkedHashMap<>();
        settings.languages()
                .forEach(tag -> manuscript(tag, files).ifPresent(text -> texts.put(tag, text)));
        if (texts.isEmpty()) {
            return Outcome.failed(diagnostics);
        }
        List<Edition> editions = settings.editions().isEmpty() ? usual(texts) : settings.editions();
        List<Edition> possible =
                editions.stream().filter(e -> texts.keySet().containsAll(e.languages())).toList();
        Briefing briefing =
                new Briefing(
                        folder,
                        settings.slug(),
                        List.copyOf(texts.values()),
                        possible,
                        settings.severities(),
                        glossary(List.copyOf(texts.keySet())));
        return Outcome.of(briefing, diagnostics);
    }

    private Settings settings(List<String> available) {
        Path file = folder.resolve(SETTINGS);
        Settings defaults =
                new Settings(Settings.defaultSlug(folder), available, List.of(), Severities.USUAL);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return defaults;
        }
        return desk(file)
                .map(desk -> {
                    Settings settings =
                            SettingsReader.read(desk, former.yaml().settings(desk), defaults);
                    diagnostics.addAll(desk.tray().inOrder());
                    return settings;
                })
                .orElse(defaults);
    }

    private Glossary glossary(List<String> languages) {
        Path file = folder.resolve(GLOSSARY);
        if (!Files.exists(file)) {
            return Glossary.NONE;
        }
        return desk(file)
                .map(desk -> {
                    Glossary glossary = former.yaml().glossary(desk, languages);
                    diagnostics.addAll(desk.tray().inOrder());
                    return glossary;
                })
                .orElse(Glossary.NONE);
    }

    private Optional<Manuscript> manuscript(String tag, Map<String, Path> files) {
        return Optional.ofNullable(files.get(tag))
                .flatMap(this::desk)
                .map(desk -> {
                    FormerTexts.Former text = former.of(desk, tag);
                    diagnostics.addAll(text.problems());
                    return text.manuscript();
                });
    }

    /** The desk for a file; empty when it cannot be read, which is then reported. */
    private Optional<Desk> desk(Path file) {
        String name = LanguageFiles.shown(file);
        return switch (open(file, name)) {
            case Reading.Read(SourceText source) ->
                    Optional.of(new Desk(source, folder, new Tray()));
            case Reading reading -> {
                diagnostics.add(FileProblems.of(name, reading));
                yield Optional.empty();
            }
        };
    }

    private Reading open(Path file, String name) {
        if (Premises.leadsOut(folder, file.getFileName().toString())) {
            return new Reading.Unreadable("it is a link that leads out of the manuscript's folder");
        }
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            return new Reading.Unreadable("it is a pipe or a device, not a file");
        }
        return TextFile.read(file, name);
    }

    /** Without settings: an edition for each language and, of two, one with both face to face. */
    private static List<Edition> usual(Map<String, Manuscript> texts) {
        List<Edition> editions = new ArrayList<>();
        texts.keySet()
                .forEach(tag ->
                        editions.add(usual(tag, Edition.Layout.SINGLE, List.of(tag), texts)));
        if (texts.size() == 2) {
            List<String> both = List.copyOf(texts.keySet());
            editions.add(usual("bilingual", Edition.Layout.FACING, both, texts));
        }
        return editions;
    }

    private static Edition usual(
            String name,
            Edition.Layout layout,
            List<String> languages,
            Map<String, Manuscript> texts) {
        SourceText lead = Objects.requireNonNull(texts.get(languages.getFirst())).source();
        return new Edition(
                name,
                layout,
                languages,
                Edition.Notes.SIDE,
                Edition.Profile.SCREEN,
                Printing.USUAL,
                Optional.empty(),
                lead.start());
    }
}
