package org.jianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.jianbao.manuscript.FrontMatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueDateTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, '', 2026-03-31T00:00:00Z",
        "2026年3月31日, '', 2026-03-31T00:00:00Z",
        "2026年3月, '', 2026-03-01T00:00:00Z",
        "2026, 86400, 2026-01-01T00:00:00Z",
        "March 2026, 86400, 1970-01-02T00:00:00Z",
        "2026-02-31, 86400, 1970-01-02T00:00:00Z",
        "'', 86400, 1970-01-02T00:00:00Z",
        "'', 999999999999, 2000-01-01T00:00:00Z",
        "'', soon, 2000-01-01T00:00:00Z",
        "'', '', 2000-01-01T00:00:00Z",
    })
    void theManuscriptsDateCountsThenThatOfTheBuildThenNone(
            String written, String epoch, String date) {
        FrontMatter front =
                new FrontMatter(
                        "T",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "en",
                        given(written),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty());
        assertEquals(date, IssueDate.of(front, given(epoch)).toString());
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }
}
