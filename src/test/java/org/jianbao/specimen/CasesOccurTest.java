package org.jianbao.specimen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.ComposeJob;
import org.jianbao.ComposeJob.Strictness;
import org.jianbao.ComposingStick;
import org.jianbao.RefusedJobException;
import org.jianbao.SetParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * That the specimen shows what it says: under each heading the case of its rule comes up, so that
 * setting without the rule would break it.
 */
class CasesOccurTest {

    private static final int MEASURE = 28;
    private static final int INDENT = 2;

    /** K1, K2: a setter that knows no marks puts one where it is barred. */
    @ParameterizedTest
    @ValueSource(strings = {"k1", "k4", "k8", "p1"})
    void aSetterWithoutRulesPutsAMarkToAnEdge(String heading) throws IOException {
        String text = String.join("", Specimen.paragraphs("zh-Hans", heading));
        List<String> edges = new ArrayList<>();
        for (int cut = MEASURE - INDENT; cut < text.length(); cut += MEASURE) {
            edges.add(text.substring(cut - 1, cut + 1));
        }
        assertTrue(
                edges.stream().anyMatch(e -> e.matches("[“‘（《].|.[，。、；：？！”’）》·～／…]|——|……")),
                edges::toString);
    }

    /** R1: without the rule the last line is a lone character, or a lone word. */
    @ParameterizedTest
    @CsvSource({"zh-Hans, 28, 2, 它。, 陪它。", "en, 32.421, 1.368, one., with one."})
    void aSetterWithoutRuntControlLeavesOneOver(
            String language, double measure, double indent, String without, String with)
            throws IOException, RefusedJobException {
        String text = Specimen.paragraphs(language, "r1").getLast();
        assertEquals(without, last(set(language, measure, indent, false, text)));
        assertEquals(with, last(set(language, measure, indent, true, text)));
    }

    private static String last(SetParagraph paragraph) {
        return paragraph.lines().getLast().text();
    }

    /** {@code compose} sets as the pages do: the same lines, as wide. */
    @ParameterizedTest
    @CsvSource({"zh-Hans, j1, 28, 2, 11", "en, j1, 32.421, 0, 9.5"})
    void composeSetsAsThePagesDo(
            String language, String heading, double measure, double indent, double em)
            throws IOException, RefusedJobException {
        String text = Specimen.paragraphs(language, heading).getFirst();
        List<SetParagraph.Line> composed = set(language, measure, indent, true, text).lines();
        List<PrintedLine> all =
                Specimen.built().text(language).stream()
                        .filter(line -> line.kind().equals("text"))
                        .toList();
        int from = 0;
        while (!text.startsWith(all.get(from).text().strip())) {
            from++;
        }
        for (int i = 0; i < composed.size(); i++) {
            PrintedLine line = all.get(from + i);
            assertEquals(composed.get(i).text().strip(), line.text().strip());
            assertEquals(composed.get(i).width() * em, line.width(), 0.05, line.text());
        }
    }

    /** Each group of rules has its paragraph in both languages, under the same name. */
    @Test
    void bothLanguagesHaveTheSameRules() throws IOException {
        String rules = "k1 k4 k8 k9 k10 k11 k12 k13 k15 k16 j1 p1 s1 f1 ligatures r1 b1 e1";
        for (String rule : rules.split(" ", -1)) {
            assertTrue(Specimen.paragraphs("zh-Hans", rule).getFirst().length() > 30, rule);
            assertTrue(Specimen.paragraphs("en", rule).getFirst().length() > 100, rule);
        }
    }

    private static SetParagraph set(
            String language, double measure, double indent, boolean runtControl, String text)
            throws RefusedJobException {
        ComposeJob job =
                new ComposeJob(
                        language,
                        measure,
                        indent,
                        Strictness.NORMAL,
                        runtControl,
                        List.of(),
                        Specimen.HOME);
        return ComposingStick.set(job, text.getBytes(UTF_8), "specimen")
                .value()
                .orElseThrow()
                .getFirst();
    }
}
