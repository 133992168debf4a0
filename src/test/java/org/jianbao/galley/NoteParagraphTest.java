package org.jianbao.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jianbao.manuscript.Inlines;
import org.jianbao.manuscript.Note;
import org.jianbao.manuscript.markdown.BriefingReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a note's blocks become its paragraphs. */
class NoteParagraphTest {

    @TempDir private Path folder = Path.of("");

    private List<String> paragraphs(String note) throws IOException {
        Files.writeString(
                folder.resolve("en.md"),
                "---\ntitle: T\nlang: en\n---\n\nText.[^n]\n\n" + note.indent(4).strip() + "\n");
        Note read =
                BriefingReader.read(folder)
                        .value()
                        .orElseThrow()
                        .manuscripts()
                        .getFirst()
                        .notes()
                        .getFirst();
        return NoteParagraph.of(read).stream()
                .map(p -> "[" + p.classes() + "] " + Inlines.plainText(p.content()))
                .toList();
    }

    @Test
    void theSecondParagraphAndThoseAfterItAreMarked() throws IOException {
        assertEquals(
                List.of("[] One.", "[next] Two.", "[next] Three."),
                paragraphs("[^n]: One.\n\nTwo.\n\nThree.\n"));
    }

    @Test
    void itemsOfListsHaveTheirBulletsAndNumbersInTheLine() throws IOException {
        assertEquals(
                List.of(
                        "[] Look:",
                        "[next item] •\u2007one",
                        "[next item] •\u2007two",
                        "[next item inner] 3.\u2007three",
                        "[next item inner] 4.\u2007four"),
                paragraphs("[^n]: Look:\n\n- one\n- two\n\n    3. three\n    4. four\n"));
    }

    @Test
    void codeKeepsItsIndent() throws IOException {
        assertEquals(
                List.of("[] Code:", "[next code] if dry:\u2028\u00a0\u00a0call()"),
                paragraphs("[^n]: Code:\n\n```\nif dry:\n  call()\n```\n"));
    }

    @Test
    void aQuotationIsFollowedByItsSpeaker() throws IOException {
        assertEquals(
                List.of("[] They said:", "[next] We looked.", "[next] — Lin Xiulan"),
                paragraphs("[^n]: They said:\n\n> We looked.\n>\n> — Lin Xiulan\n"));
    }
}
