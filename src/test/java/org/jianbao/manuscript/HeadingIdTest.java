package org.jianbao.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jianbao.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingIdTest {

    @ParameterizedTest
    @CsvSource({
        "The Legal Framework, the-legal-framework",
        "性工作 101, 性工作-101",
        "«Quoted»: what?, quoted-what",
        "???, section"
    })
    void isDerivedFromTheText(String heading, String id) {
        List<Inline> content =
                List.of(new Inline.Text(heading, new SourceText("en.md", heading).start()));
        assertEquals(id, HeadingId.derived(content));
        assertEquals(true, HeadingId.isDerived(id, content));
        assertEquals(true, HeadingId.isDerived(id + "-2", content));
        assertEquals(false, HeadingId.isDerived(id + "-b", content));
    }
}
