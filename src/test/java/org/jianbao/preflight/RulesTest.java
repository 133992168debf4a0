package org.jianbao.preflight;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule tells the file that breaks it, and only that: the file without fault breaks none. */
class RulesTest {

    @ParameterizedTest
    @EnumSource
    void theFileWithoutFaultBreaksNoRule(Profile profile) throws IOException {
        try (PrintFile file = profile == Profile.X4 ? PrintFile.x4() : PrintFile.x1a()) {
            Inspection inspection = Preflight.inspect(file.bytes(), Terms.of(profile));
            assertEquals(List.of(), inspection.findings());
            assertEquals(4, inspection.pages());
        }
    }

    @Test
    void theOperatorsForLinesOfTextAreRead() throws IOException {
        try (PrintFile file = PrintFile.x4()) {
            file.draw(
                    "q 0 0 0 1 k /Over gs BT /F 12 Tf 14 TL 60 270 Td <0022> ' 0 0 <0023> \" ET Q");
            assertEquals(
                    List.of(), Preflight.inspect(file.bytes(), Terms.of(Profile.X4)).findings());
        }
    }

    static List<Spoiled> spoiled() {
        return Spoiled.ALL;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoiled")
    void aSpoiledFileBreaksItsRuleAndNoOther(Spoiled spoiled) throws IOException {
        Inspection inspection = Preflight.inspect(spoiled.bytes(), Terms.of(spoiled.profile()));
        Set<String> expected = new TreeSet<>(spoiled.also());
        expected.add(spoiled.rule());
        assertEquals(expected, ids(inspection), () -> inspection.findings().toString());
    }

    private static Set<String> ids(Inspection inspection) {
        return inspection.findings().stream()
                .map(finding -> finding.rule().id())
                .collect(toCollection(TreeSet::new));
    }

    @Test
    void everyRuleHasAFileThatBreaksIt() {
        assertEquals(
                Rules.all().stream().map(Rule::id).collect(Collectors.toList()),
                Spoiled.ALL.stream().map(Spoiled::rule).sorted().distinct().toList());
    }

    @Test
    void noTwoRulesHaveOneNumber() {
        List<String> ids = Rules.all().stream().map(Rule::id).toList();
        assertEquals(Set.copyOf(ids).size(), ids.size());
    }

    @Test
    void aFindingNamesPageAndObject() throws IOException {
        Spoiled coarse = Spoiled.of("PF522");
        Finding finding =
                Preflight.inspect(coarse.bytes(), Terms.of(Profile.X4)).findings().getFirst();
        assertTrue(finding.place().toString().matches("page 1, object \\d+ 0"), finding::toString);
        assertEquals(
                "A picture of 40 × 40 pixels is printed with 100 pixels to the inch; 300 are wanted.",
                finding.message());
    }

    @Test
    void theLimitsAreThoseOfTheTerms() throws IOException {
        try (PrintFile file = PrintFile.x4()) {
            file.draw(".8 .7 .7 .3 k 60 250 20 20 re f");
            byte[] pdf = file.bytes();
            assertEquals(Set.of(), ids(Preflight.inspect(pdf, new Terms(Profile.X4, 300, 5, 8))));
            assertEquals(
                    Set.of("PF501"), ids(Preflight.inspect(pdf, new Terms(Profile.X4, 240, 5, 8))));
            assertEquals(
                    Set.of("PF531"),
                    ids(Preflight.inspect(pdf, new Terms(Profile.X4, 300, 20, 8))));
        }
    }
}
