package org.jianbao.check.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Briefing;
import org.jianbao.manuscript.Manuscript;
import org.jianbao.manuscript.markdown.BriefingReader;
import org.junit.jupiter.api.Test;

/** The shipped briefing, of which one block is left out: the rest still pairs. */
class MissingBlockTest {

    private final Briefing whole =
            BriefingReader.read(Path.of(System.getProperty("jianbao.home", "."), "manuscript"))
                    .value()
                    .orElseThrow();

    @Test
    void oneBlockMissingIsOneErrorWhicheverItIs() {
        List<String> told = new ArrayList<>();
        int blocks = whole.manuscripts().getLast().blocks().size();
        for (int i = 0; i < blocks; i++) {
            List<Diagnostic> problems = Pairing.of(without(i)).problems();
            if (problems.size() != 1 || problems.getFirst().code() != PairingCode.BLOCK_UNPAIRED) {
                told.add(i + ": " + problems);
            }
        }
        assertEquals(List.of(), told);
    }

    @Test
    void bothTextsStandSideBySideAtTheFirstDifferenceOnly() {
        List<Diagnostic> problems = Pairing.of(without(10, 40, 70)).problems();
        assertEquals(
                List.of(true, false, false),
                problems.stream().map(problem -> problem.sideBySide().isPresent()).toList());
    }

    /** The briefing without some blocks of its second text. */
    private Briefing without(Integer... left) {
        Manuscript first = whole.manuscripts().getFirst();
        Manuscript second = whole.manuscripts().getLast();
        List<Block> blocks = new ArrayList<>(second.blocks());
        for (Integer index : List.of(left).reversed()) {
            blocks.remove(index.intValue());
        }
        Manuscript shorter =
                new Manuscript(second.front(), blocks, second.notes(), second.source());
        return new Briefing(
                whole.folder(),
                whole.slug(),
                List.of(first, shorter),
                whole.editions(),
                whole.severities(),
                whole.glossary());
    }
}
