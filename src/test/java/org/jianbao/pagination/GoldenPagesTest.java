package org.jianbao.pagination;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jianbao.RefusedJobException;
import org.jianbao.diagnostic.TextReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tiny manuscripts, one for each feature, and the lines of their text pages: {@code expected.txt}
 * beside each tells kind, block, place and text of every line, page by page. A change of the layout
 * shows there as a readable difference; {@code -Dgolden.update=true} accepts it.
 */
class GoldenPagesTest {

    @TempDir private Path out = Path.of("");

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(Built.CASES.resolve("pages"))) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void pagesAreAsExpected(String name) throws IOException, RefusedJobException {
        Path folder = Built.CASES.resolve("pages").resolve(name);
        Built built = Built.build(folder, out);
        assertEquals("", TextReport.of(built.report().diagnostics()));
        Golden.check(folder.resolve("expected.txt"), tell(text(built.lines())));
    }

    @Test
    void whatStandsAroundTheTextIsAsExpected() throws IOException, RefusedJobException {
        Path folder = Built.CASES.resolve("jacket");
        List<TraceLine> lines = Built.build(folder, out).lines();
        Golden.check(folder.resolve("expected.txt"), tell(lines));
    }

    static List<TraceLine> text(List<TraceLine> lines) {
        return lines.stream()
                .filter(line -> !line.folio().equals("-") && !line.kind().equals("furniture"))
                .toList();
    }

    static String tell(List<TraceLine> lines) {
        StringBuilder told = new StringBuilder();
        String page = "";
        for (TraceLine line : lines) {
            String own = line.edition() + ": page " + line.page() + ", " + line.side();
            if (!own.equals(page)) {
                told.append(page.isEmpty() ? "" : "\n").append(own).append('\n');
                page = own;
            }
            told.append(
                    String.format(
                            Locale.ROOT,
                            "%-14s %2d %8.2f %8.2f  %s\n",
                            line.kind(),
                            line.block(),
                            line.x(),
                            line.baseline(),
                            line.text()));
        }
        return told.toString();
    }
}
