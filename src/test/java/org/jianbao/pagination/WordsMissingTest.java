package org.jianbao.pagination;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jianbao.RefusedJobException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A language for which there are no words is told once, at its place. */
class WordsMissingTest {

    @TempDir private Path out = Path.of("");

    @Test
    void theEditorIsTold() throws IOException, RefusedJobException {
        Path folder = Files.createDirectory(out.resolve("m"));
        Files.writeString(
                folder.resolve("de.md"),
                "---\ntitle: T\nlang: de\n---\n\n## Eins {#eins}\n\nText.\n");
        Files.writeString(
                folder.resolve("briefing.yaml"),
                "slug: t\neditions:\n  de: {layout: single}\n  two: {layout: single}\n");
        List<String> told =
                Built.build(folder, out).report().diagnostics().stream()
                        .map(d -> d.code().id() + " " + d.span().line() + " " + d.isError())
                        .toList();
        assertEquals(List.of("GA013 3 false"), told);
    }
}
