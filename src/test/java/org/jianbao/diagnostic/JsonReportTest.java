package org.jianbao.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {

    @Test
    void everyKeyIsThere() {
        String related =
                "{\"message\":\"See here.\",\"file\":\"m/en.md\",\"line\":1,\"column\":1,"
                        + "\"endLine\":1,\"endColumn\":3}";
        assertEquals(
                "[\n{\"code\":\"TT001\",\"severity\":\"error\",\"message\":\"A \\\"slip\\\".\","
                        + "\"file\":\"m/en.md\",\"line\":2,\"column\":1,\"endLine\":2,\"endColumn\":2,"
                        + "\"hints\":[],\"related\":["
                        + related
                        + "]}\n]\n",
                JsonReport.of(List.of(Problem.withRelated("一二\n𠀀\n", "𠀀", "一二"))));
    }

    @Test
    void controlsAndBackslashesAreEscaped() {
        Diagnostic problem =
                new Diagnostic(
                        Problem.SLIP,
                        "a\\b\n\tc\u0001",
                        Problem.at("x", "x").span(),
                        List.of("h1", "h2"),
                        List.of());
        assertEquals(
                "[\n{\"code\":\"TT001\",\"severity\":\"error\",\"message\":\"a\\\\b\\n\\tc\\u0001\","
                        + "\"file\":\"m/en.md\",\"line\":1,\"column\":1,\"endLine\":1,\"endColumn\":2,"
                        + "\"hints\":[\"h1\",\"h2\"],\"related\":[]}\n]\n",
                JsonReport.of(List.of(problem)));
    }

    @Test
    void nothingIsAnEmptyArray() {
        assertEquals("[]\n", JsonReport.of(List.of()));
    }

    @Test
    void twoTextsSideBySideAreRows() {
        assertTrue(
                JsonReport.of(List.of(SideBySideTest.problem()))
                        .endsWith(
                                "\"related\":[],\"sideBySide\":{\"left\":\"m/zh-Hans.md\","
                                        + "\"right\":\"m/en.md\",\"rows\":["
                                        + "{\"left\":{\"line\":1,\"text\":\"一\"},"
                                        + "\"right\":{\"line\":1,\"text\":\"one\"}},"
                                        + "{\"left\":{\"line\":3,\"text\":\"二二二\"},"
                                        + "\"differs\":true}]}}\n]\n"));
    }
}
