package org.jianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextAccountTest {

    @Test
    void sizesAreInKilobytesUpToAMillion() {
        assertEquals("0 KB", TextAccount.size(0));
        assertEquals("1 KB", TextAccount.size(1));
        assertEquals("1000 KB", TextAccount.size(999_999));
        assertEquals("1.0 MB", TextAccount.size(1_000_000));
        assertEquals("12.3 MB", TextAccount.size(12_345_678));
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
