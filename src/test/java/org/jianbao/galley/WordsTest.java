package org.jianbao.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
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
    void aLanguageWithoutAFileIsKnown() throws IOException {
        assertTrue(Words.read(styles, "en-GB").isOwn());
        assertTrue(Words.read(styles, "fr-CA").isOwn());
        assertFalse(Words.read(styles, "de").isOwn());
    }

    @Test
    void chineseOfTaiwanAndHongKongIsTraditional() throws IOException {
        Path words = Path.of(System.getProperty("jianbao.home", ".")).resolve("styles");
        for (String tag : List.of("zh-Hant", "zh-TW", "zh-HK", "zh-Hant-HK")) {
            assertEquals("目錄", Words.read(words, tag).word("contents"), tag);
        }
        for (String tag : List.of("zh", "zh-Hans", "zh-CN", "zh-SG")) {
            assertEquals("目录", Words.read(words, tag).word("contents"), tag);
        }
    }

    @Test
    void everyLanguageHasEveryWord() throws IOException {
        Path words = Path.of(System.getProperty("jianbao.home", ".")).resolve("styles/words");
        Set<Object> english = keys(words.resolve("en.properties"));
        try (Stream<Path> files = Files.list(words)) {
            for (Path file : files.toList()) {
                assertEquals(english, keys(file), file::toString);
            }
        }
    }

    private static Set<Object> keys(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties.keySet();
    }

    @Test
    void aNoteThatGoesOnHasItsNumberWithAMark() throws IOException {
        Path shipped = Path.of(System.getProperty("jianbao.home", ".")).resolve("styles");
        assertEquals("›12", Words.read(shipped, "en").noteAgain("12"));
        assertEquals("12", Words.read(styles, "en").noteAgain("12"));
    }

    @Test
    void sectionsAreNumberedInFiguresOrInHan() throws IOException {
        assertEquals("12", Words.read(styles, "en").sectionNumber(12));
        Words chinese = Words.read(styles, "zh-Hans");
        Map.of(1, "一", 9, "九", 10, "十", 11, "十一", 20, "二十", 42, "四十二", 90, "九十", 100, "100")
                .forEach((number, han) -> assertEquals(han, chinese.sectionNumber(number)));
    }
}
