package org.jianbao;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jianbao.galley.Theme;
import org.jianbao.source.SourceText;

/**
 * What every first build needs, made ready while the texts are read: fonts opened, the first theme
 * read. Who asks waits for it. What could not be made ready is nobody's fault here: it is made, and
 * fails, where it is needed.
 */
final class MakeReady {

    private final FutureTask<Optional<OpenFonts>> fonts;
    private final FutureTask<Optional<ReadTheme>> theme;

    private record ReadTheme(List<SourceText> sheets, Theme theme) {}

    private MakeReady(Path home) {
        fonts = new FutureTask<>(() -> attempt(() -> OpenFonts.of(home.resolve("fonts"))));
        theme = new FutureTask<>(() -> attempt(() -> read(home)));
        Thread.ofPlatform()
                .daemon()
                .name("make-ready")
                .start(() -> {
                    fonts.run();
                    theme.run();
                });
    }

    /** Begins to make ready. */
    static MakeReady begin(Path home) {
        return new MakeReady(home);
    }

    private static ReadTheme read(Path home) throws RefusedJobException {
        List<SourceText> sheets = StyleSheets.read(home, List.of());
        return new ReadTheme(sheets, Theme.of(sheets));
    }

    private static <T> Optional<T> attempt(Callable<T> work) throws Exception {
        try {
            return Optional.of(work.call());
        } catch (IOException | RefusedJobException e) {
            return Optional.empty();
        }
    }

    /** {@return the fonts, if they were opened from these files} */
    Optional<OpenFonts> fonts(Map<Path, Stamp> files) {
        return result(fonts).filter(open -> open.holds(files));
    }

    /** {@return the theme, if these were its style sheets} */
    Optional<Theme> theme(List<SourceText> sheets) {
        return result(theme).filter(read -> read.sheets().equals(sheets)).map(ReadTheme::theme);
    }

    private static <T> Optional<T> result(FutureTask<Optional<T>> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) { // what is wrong is told where it is made again
            return Optional.empty();
        }
    }
}
