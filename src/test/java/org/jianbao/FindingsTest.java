package org.jianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.DiagnosticCode;
import org.jianbao.galley.GalleyCode;
import org.jianbao.makeup.MakeupCode;
import org.jianbao.source.SourceText;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private final Findings findings = new Findings();

    @Test
    void whatHappensInSeveralEditionsIsToldOnceWithTheirNames() {
        findings.add("print", List.of(problem(MakeupCode.QUOTE_MOVED)));
        findings.add("screen", List.of(problem(MakeupCode.QUOTE_MOVED)));
        findings.add("en", List.of());
        assertEquals(List.of("In the editions `print` and `screen`: It is so."), told());
    }

    @Test
    void whatHappensInOneOfSeveralEditionsNamesIt() {
        findings.add("print", List.of(problem(MakeupCode.QUOTE_MOVED)));
        findings.add("en", List.of());
        assertEquals(List.of("In the edition `print`: It is so."), told());
    }

    @Test
    void aSingleEditionIsNotNamed() {
        findings.add("en", List.of(problem(MakeupCode.QUOTE_MOVED)));
        assertEquals(List.of("It is so."), told());
    }

    @Test
    void whatIsWrongWithATextNamesNoEdition() {
        findings.add("print", List.of(problem(GalleyCode.NO_GLYPH)));
        findings.add("screen", List.of(problem(GalleyCode.NO_GLYPH)));
        assertEquals(List.of("It is so."), told());
        assertTrue(findings.hasErrors());
    }

    private List<String> told() {
        return findings.told().stream().map(Diagnostic::message).toList();
    }

    private static Diagnostic problem(DiagnosticCode code) {
        return new Diagnostic(code, "It is so.", new SourceText("en.md", "a").start(), "Do.");
    }
}
