package org.jianbao.manuscript.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.jianbao.check.Checks;
import org.jianbao.diagnostic.Outcome;
import org.jianbao.diagnostic.TextReport;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Briefing;
import org.jianbao.manuscript.Manuscript;
import org.junit.jupiter.api.Test;

/** The briefing that is shipped is in order: read without a word, the languages in step. */
class ShippedManuscriptTest {

    private final Outcome<Briefing> outcome =
            BriefingReader.read(Path.of(System.getProperty("jianbao.home", "."), "manuscript"));

    @Test
    void isReadWithoutAWord() {
        assertEquals("", TextReport.of(outcome.diagnostics()));
    }

    @Test
    void agreesBlockByBlock() {
        assertEquals("", TextReport.of(Checks.of(outcome.value().orElseThrow()).problems()));
    }

    @Test
    void hasWhatTheBriefAsksFor() {
        for (Manuscript text : outcome.value().orElseThrow().manuscripts()) {
            List<Block> blocks = text.blocks();
            assertEquals(14, text.notes().size());
            assertEquals(9, blocks.stream().filter(Block.PullQuote.class::isInstance).count());
            assertEquals(4, groups(blocks).size());
            assertEquals(9, groups(blocks).stream().mapToInt(g -> g.items().size()).sum());
        }
    }

    private static List<Block.Recommendations> groups(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Recommendations.class::isInstance)
                .map(Block.Recommendations.class::cast)
                .toList();
    }
}
