package org.jianbao.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jianbao.composition.ParagraphComposer;
import org.jianbao.composition.ParagraphStyle.Strictness;
import org.jianbao.font.FontLibrary;
import org.jianbao.makeup.SideNote;
import org.jianbao.manuscript.Note;
import org.jianbao.source.SourceSpan;
import org.jianbao.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in place of a note's number finds room there. */
class NoteNumberTest {

    private static final Path HOME = Path.of(System.getProperty("jianbao.home", "."));

    @ParameterizedTest
    @CsvSource({"cinnabar.css, en", "cinnabar.css, zh-Hans", "shore.css, en", "shore.css, zh-Hans"})
    void theMarkOfANoteThatGoesOnIsNarrowerThanTheIndentAtTheFoot(String over, String language)
            throws IOException {
        List<SourceText> sheets = new ArrayList<>();
        for (String name : List.of("cinnabar.css", over)) {
            Path sheet = HOME.resolve("styles").resolve(name);
            sheets.add(new SourceText(name, Files.readString(sheet)));
        }
        Theme theme = Theme.of(sheets);
        SideNote note = note(theme, language);
        double again = note.again().matter().extent().natural();
        assertEquals("›28", note.again().lines(100).getFirst().text());
        assertTrue(again <= theme.length("foot-hang", language), again + " pt");
    }

    private static SideNote note(Theme theme, String language) throws IOException {
        Words words = Words.read(HOME.resolve("styles"), language);
        Typecase typecase =
                new Typecase(
                        FontLibrary.scan(List.of(HOME.resolve("fonts"))),
                        new Typecase.Pairing(
                                theme.number("latin-scale", language, 1),
                                theme.latinWeights(language)));
        Foundry foundry =
                new Foundry(
                        new Foundry.Equipment(
                                new Cascade(theme, language),
                                typecase,
                                References.unknown(),
                                Map.of(),
                                words),
                        new ParagraphComposer(),
                        Strictness.NORMAL,
                        new RememberedMatter.Recollection());
        SourceSpan nowhere = new SourceSpan(new SourceText("", ""), 0, 0);
        return new NoteSetter(foundry, words, language)
                .set(List.of(new Note("n", 28, List.of(), nowhere)), new FormerCuts())
                .getFirst();
    }
}
