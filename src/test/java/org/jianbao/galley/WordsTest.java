package org.jianbao.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of the furniture, one file for each language. */
class WordsTest {

    @TempDir private Path styles = Path.of("");

    @BeforeEach
    void writeWords() throws IOException {
        Path words = Files.createDirectory(styles.resolve("words"));
        Files.writeString(words.resolve("en.properties"), "contents = Contents\nnotes=Notes\n");
        Files.writeString(words.resolve("fr.properties"), "contents = Sommaire\n");
        Files.writeString(words.resolve("zh-Hans.properties"), "section-numerals = han\n");
    }

    @Test
    void aTagFallsBackToItsPrimaryLanguageAndThenToEnglish() throws IOException {
        Words words = Words.read(styles, "fr-CA");
        assertEquals("Sommaire", words.word("contents"));
        assertEquals("Notes", words.word("notes"));
        assertEquals("", words.word("unknown"));
    }

    @Test
    void sectionsAreNumberedInFiguresOrInHan() throws IOException {
        assertEquals("12", Words.read(styles, "en").sectionNumber(12));
        Words chinese = Words.read(styles, "zh-Hans");
        Map.of(1, "一", 9, "九", 10, "十", 11, "十一", 20, "二十", 42, "四十二", 90, "九十", 100, "100")
                .forEach((number, han) -> assertEquals(han, chinese.sectionNumber(number)));
    }
}
