package org.jianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jianbao.check.CheckCode;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Severity;
import org.jianbao.source.SourceSpan;
import org.jianbao.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextAccountTest {

    @Test
    void sizesAreInKilobytesUpToAMillion() {
        assertEquals("0 KB", TextAccount.size(0));
        assertEquals("1 KB", TextAccount.size(1));
        assertEquals("1000 KB", TextAccount.size(999_999));
        assertEquals("1.0 MB", TextAccount.size(1_000_000));
        assertEquals("12.3 MB", TextAccount.size(12_345_678));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1 | 0 | 0 | 1 error
                    2 | 0 | 1 | 2 errors and 1 remark
                    0 | 1 | 0 | 1 warning
                    2 | 3 | 1 | 2 errors, 3 warnings and 1 remark
                    0 | 1 | 2 | 1 warning and 2 remarks
                    """)
    void problemsAreCountedEachByItsOwnName(int errors, int warnings, int remarks, String sum) {
        List<Diagnostic> problems = new ArrayList<>();
        problems.addAll(Collections.nCopies(remarks, problem(Severity.REMARK)));
        problems.addAll(Collections.nCopies(errors, problem(Severity.ERROR)));
        problems.addAll(Collections.nCopies(warnings, problem(Severity.WARNING)));
        assertEquals(sum, TextAccount.sum(problems));
    }

    private static Diagnostic problem(Severity severity) {
        SourceSpan span = new SourceText("m/en.md", "text").start();
        return new Diagnostic(CheckCode.CODE_UNKNOWN, "A slip.", span, "Mend it.").as(severity);
    }

    @Test
    void numbersHaveAPointInEveryLanguage() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertEquals("1.50 s", TextAccount.time(Duration.ofMillis(1500)));
        } finally {
            Locale.setDefault(before);
        }
    }
}
