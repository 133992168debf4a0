package org.jianbao;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jianbao.errand.Errand;
import org.jianbao.errand.Journeyman;
import org.jianbao.galley.Theme;
import org.jianbao.source.SourceText;

/**
 * What every first build needs, made ready while the texts are read: fonts opened, the first theme
 * read. Who asks waits for it, or does it. What could not be made ready is nobody's fault here: it
 * is made, and fails, where it is needed.
 */
final class MakeReady {

    private final Errand<Optional<OpenFonts>> fonts;
    private final Errand<Optional<ReadTheme>> theme;

    private record ReadTheme(List<SourceText> sheets, Theme theme) {}

    private MakeReady(Path home, Journeyman journeyman) {
        fonts = journeyman.send(() -> attempt(() -> OpenFonts.of(home.resolve("fonts"))));
        theme = journeyman.send(() -> attempt(() -> read(home)));
    }

    /** Has all made ready by a journeyman. */
    static MakeReady begin(Path home, Journeyman journeyman) {
        return new MakeReady(home, journeyman);
    }

    private static ReadTheme read(Path home) throws RefusedJobException {
        List<SourceText> sheets = StyleSheets.read(home, List.of());
        return new ReadTheme(sheets, Theme.of(sheets));
    }

    private static <T> Optional<T> attempt(Callable<T> work) throws Exception {
        try {
            return Optional.of(work.call());
        } catch (IOException | RefusedJobException | RuntimeException e) {
            return Optional.empty(); // what is wrong is told where it is made again
        }
    }

    /** {@return the fonts, if they were opened from these files} */
    Optional<OpenFonts> fonts(Map<Path, Stamp> files) {
        return fonts.result().filter(open -> open.holds(files));
    }

    /** {@return the theme, if these were its style sheets} */
    Optional<Theme> theme(List<SourceText> sheets) {
        return theme.result().filter(read -> read.sheets().equals(sheets)).map(ReadTheme::theme);
    }
}
