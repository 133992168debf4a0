package org.jianbao.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jianbao.Job;
import org.jianbao.Progress;
import org.jianbao.RefusedJobException;
import org.jianbao.Report;
import org.jianbao.Workshop;
import org.jianbao.diagnostic.TextReport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every style sheet in {@code styles/} sets the starter and the shipped manuscript. */
class ThemeTest {

    @TempDir private Path desk = Path.of("");

    static List<String> themes() throws IOException {
        try (Stream<Path> files = Files.list(StarterFolder.HOME.resolve("styles"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".css"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void theStarterIsSetWithoutARemark(String theme) throws RefusedJobException {
        StarterFolder starter = StarterFolder.on(desk);
        Report report = starter.build(style(theme));
        assertEquals("", starter.told(report));
        assertEquals(3, report.products().size());
    }

    @ParameterizedTest
    @MethodSource("themes")
    void theShippedManuscriptIsSet(String theme) throws RefusedJobException, IOException {
        Path folder = copyTexts(StarterFolder.HOME.resolve("manuscript"));
        Files.writeString(folder.resolve("briefing.yaml"), "editions: {both: {layout: facing}}\n");
        Report report =
                Workshop.build(
                        new Job(
                                folder,
                                desk,
                                List.of(),
                                List.of(style(theme)),
                                Optional.empty(),
                                StarterFolder.HOME),
                        Progress.NONE);
        assertFalse(report.hasErrors(), () -> TextReport.of(report.diagnostics()));
        assertEquals(1, report.products().size());
    }

    private Path copyTexts(Path from) throws IOException {
        Path folder = Files.createDirectory(desk.resolve("texts"));
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
        return folder;
    }

    private static Path style(String theme) {
        return StarterFolder.HOME.resolve("styles").resolve(theme);
    }
}
