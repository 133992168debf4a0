package org.jianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.proofreading.Mark;
import org.jianbao.proofreading.ProofCode;
import org.jianbao.source.SourceText;
import org.junit.jupiter.api.Test;

class SightingsTest {

    private final Findings findings = new Findings();

    @Test
    void aMarkTellsItsPage() {
        mark("en", "9");
        assertEquals(List.of("It is so (page 9)."), told());
    }

    @Test
    void whereThereAreSeveralEditionsItTellsWhich() {
        mark("en", "9");
        findings.mark("zh", List.of());
        assertEquals(List.of("It is so (page 9 of `en`)."), told());
    }

    @Test
    void oneMarkInSeveralEditionsIsToldOnceWithAllPages() {
        mark("screen", "9");
        mark("print", "9");
        mark("en", "4");
        mark("en", "5");
        assertEquals(
                List.of("It is so (page 9 of `screen` and `print`, pages 4 and 5 of `en`)."),
                told());
    }

    @Test
    void whatConcernsTheWholeTellsTheEditionAlone() {
        findings.mark("en", List.of());
        findings.mark("both", List.of(new Mark(problem(), Optional.empty())));
        assertEquals(List.of("It is so (`both`)."), told());
    }

    private void mark(String edition, String page) {
        findings.mark(edition, List.of(new Mark(problem(), Optional.of(page))));
    }

    private List<String> told() {
        return findings.told().stream().map(Diagnostic::message).toList();
    }

    private static Diagnostic problem() {
        return new Diagnostic(
                ProofCode.LOOSE, "It is so.", new SourceText("en.md", "a").start(), "Do.");
    }
}
