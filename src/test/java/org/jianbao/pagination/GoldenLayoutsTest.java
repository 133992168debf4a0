package org.jianbao.pagination;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jianbao.RefusedJobException;
import org.jianbao.diagnostic.TextReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One small manuscript in every layout, with its notes at every place: a file for each tells kind,
 * block, place and text of every line; {@code -Dgolden.update=true} accepts a change.
 */
class GoldenLayoutsTest {

    private static final Path FOLDER = Built.CASES.resolve("layouts");

    @TempDir private Path out = Path.of("");

    @Test
    void everyLayoutIsAsExpected() throws IOException, RefusedJobException {
        Built built = Built.build(FOLDER, out);
        assertEquals("", TextReport.of(built.report().diagnostics()));
        List<String> editions = built.lines().stream().map(TraceLine::edition).distinct().toList();
        assertEquals(14, editions.size());
        for (String edition : editions) {
            String told = GoldenPagesTest.tell(GoldenPagesTest.text(built.edition(edition)));
            Golden.check(FOLDER.resolve(edition + ".txt"), told);
        }
    }
}
