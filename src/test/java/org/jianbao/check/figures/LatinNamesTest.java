package org.jianbao.check.figures;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jianbao.check.text.Passage;
import org.jianbao.check.text.Prose;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Inline;
import org.jianbao.source.SourceSpan;
import org.jianbao.source.SourceText;
import org.junit.jupiter.api.Test;

/** English may write an abbreviation in its own house style. */
class LatinNamesTest {

    @Test
    void abbreviationsThatAreSpokenAsWordsMayBeWrittenLikeNames() {
        assertTrue(words("Unicef and Covid-19").hold("UNICEF"));
        assertTrue(words("Unicef and Covid-19").hold("COVID"));
        assertFalse(words("covid").hold("COVID"));
        assertFalse(words("It is who").hold("WHO"));
    }

    @Test
    void lowFiguresOfFormulasAreFigures() {
        assertTrue(words("emissions of CO₂").hold("CO2"));
        assertFalse(words("emissions of CO₂").hold("CO3"));
    }

    private static LatinNames.Words words(String english) {
        SourceText source = new SourceText(Path.of("en.md").toString(), english);
        Inline text = new Inline.Text(english, new SourceSpan(source, 0, english.length()));
        Block block =
                new Block.Paragraph(0, List.of(text), new SourceSpan(source, 0, english.length()));
        return LatinNames.words(
                List.of(
                        new Passage(
                                Passage.Kind.BODY, block, Prose.of(List.of(text), "en", source))));
    }
}
