package org.jianbao;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.galley.GalleyCode;
import org.jianbao.galley.Theme;
import org.jianbao.manuscript.Edition;
import org.jianbao.source.Premises;

/**
 * The themes of a briefing's editions, each read once: the first theme, over it an edition's own
 * style sheet, over that the job's.
 */
final class Wardrobe {

    private final Job job;
    private final Path folder;
    private final Bench bench;
    private final Map<Optional<String>, Theme> themes = new HashMap<>();

    /**
     * @param folder of the manuscript, where an edition's style sheet is looked for first; then
     *     among the program's own
     * @param bench keeps themes
     */
    Wardrobe(Job job, Path folder, Bench bench) {
        this.bench = bench;
        this.job = job;
        this.folder = folder;
    }

    /** {@return what is wrong with an edition's style sheets} */
    List<Diagnostic> problems(Edition edition) throws RefusedJobException {
        List<Diagnostic> problems = new ArrayList<>();
        edition.style()
                .filter(style -> sheet(style).isEmpty())
                .ifPresent(style -> problems.add(GalleyCode.noStyle(style, edition.span())));
        unreadable(edition).ifPresent(problems::add);
        problems.addAll(theme(edition).problems());
        return problems;
    }

    /** It belongs to the manuscript: its fault is one among others, not a wrong command. */
    private Optional<Diagnostic> unreadable(Edition edition) {
        return edition.style()
                .flatMap(this::sheet)
                .flatMap(StyleSheets::flaw)
                .map(flaw ->
                        GalleyCode.styleUnreadable(
                                flaw.message(), flaw.hint(), flaw.place().orElse(edition.span())));
    }

    /** {@return an edition's theme, without a style sheet of its own that cannot be read} */
    Theme theme(Edition edition) throws RefusedJobException {
        Theme known = themes.get(edition.style());
        if (known != null) {
            return known;
        }
        List<Path> sheets = new ArrayList<>();
        edition.style()
                .flatMap(this::sheet)
                .filter(sheet -> StyleSheets.flaw(sheet).isEmpty())
                .ifPresent(sheets::add);
        sheets.addAll(job.styles());
        Theme theme = bench.theme(StyleSheets.read(job.home(), sheets));
        themes.put(edition.style(), theme);
        return theme;
    }

    private Optional<Path> sheet(String style) {
        return Stream.of(folder, job.home().resolve("styles"))
                .filter(place -> !Premises.leadsOut(place, style))
                .map(place -> place.resolve(style))
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
