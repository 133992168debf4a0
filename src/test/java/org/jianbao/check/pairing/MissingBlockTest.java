package org.jianbao.check.pairing;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Briefing;
import org.jianbao.manuscript.Manuscript;
import org.jianbao.manuscript.markdown.BriefingReader;
import org.jianbao.source.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped briefing, of which one block is left out: the rest still pairs. */
class MissingBlockTest {

    private final Briefing whole =
            BriefingReader.read(Path.of(System.getProperty("jianbao.home", "."), "manuscript"))
                    .value()
                    .orElseThrow();

    /** Of 174 blocks two are told at a neighbor of the same length that says much the same. */
    private static final int AT_A_NEIGHBOR = 2;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void oneBlockMissingIsOneErrorWhicheverItIs(boolean inFirst) {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < blocks(); i++) {
            List<Diagnostic> problems = Pairing.of(without(inFirst, i)).problems();
            if (problems.size() != 1 || problems.getFirst().code() != PairingCode.BLOCK_UNPAIRED) {
                told.add(i + ": " + problems);
            }
        }
        assertEquals(List.of(), told);
    }

    @Test
    void theBlockThatIsToldIsTheOneThatIsMissing() {
        List<String> elsewhere = new ArrayList<>();
        for (boolean inFirst : List.of(true, false)) {
            Manuscript other =
                    inFirst ? whole.manuscripts().getLast() : whole.manuscripts().getFirst();
            for (int i = 0; i < blocks(); i++) {
                Diagnostic problem = Pairing.of(without(inFirst, i)).problems().getFirst();
                SourceSpan wanted = other.blocks().get(i).span();
                if (problem.span().start() != wanted.start()) {
                    elsewhere.add(problem.span() + " instead of " + wanted);
                }
            }
        }
        assertTrue(elsewhere.size() <= AT_A_NEIGHBOR, elsewhere::toString);
    }

    @Test
    void whatEachTextLacksIsFoundThoughTheyHaveAsManyBlocks() {
        Manuscript first = whole.manuscripts().getFirst();
        Manuscript second = whole.manuscripts().getLast();
        List<Diagnostic> problems =
                Pairing.of(briefing(without(first, 20), without(second, 33))).problems();
        assertEquals(
                Set.of(
                        second.blocks().get(20).span().start(),
                        first.blocks().get(33).span().start()),
                problems.stream().map(problem -> problem.span().start()).collect(toSet()));
    }

    @Test
    void bothTextsStandSideBySideAtTheFirstDifferenceOnly() {
        List<Diagnostic> problems = Pairing.of(without(false, 10, 40, 70)).problems();
        assertEquals(
                List.of(true, false, false),
                problems.stream().map(problem -> problem.sideBySide().isPresent()).toList());
    }

    private int blocks() {
        return whole.manuscripts().getFirst().blocks().size();
    }

    /** The briefing without some blocks of its first or its second text. */
    private Briefing without(boolean inFirst, Integer... left) {
        Manuscript first = whole.manuscripts().getFirst();
        Manuscript second = whole.manuscripts().getLast();
        return inFirst
                ? briefing(without(first, left), second)
                : briefing(first, without(second, left));
    }

    private static Manuscript without(Manuscript text, Integer... left) {
        List<Block> blocks = new ArrayList<>(text.blocks());
        for (Integer index : List.of(left).reversed()) {
            blocks.remove(index.intValue());
        }
        return new Manuscript(text.front(), blocks, text.notes(), text.source());
    }

    private Briefing briefing(Manuscript... texts) {
        return new Briefing(
                whole.folder(),
                whole.slug(),
                List.of(texts),
                whole.editions(),
                whole.severities(),
                whole.glossary());
    }
}
