package org.jianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jianbao tags}, on its own PDFs and on others. */
class TagsTest {

    private static final Path HOME = Path.of(System.getProperty("jianbao.home", "."));
    private static final String CASE = "src/test/resources/pagination/pages/statement";

    @TempDir private Path folder;

    private byte[] built() throws IOException {
        Run.jianbao("build", HOME.resolve(CASE).toString(), "--out", folder.toString());
        return Files.readAllBytes(folder.resolve("statement-en.pdf"));
    }

    @Test
    void whatIsReadStandsIndentedInItsOrder() throws IOException {
        built();
        Run run = Run.jianbao("tags", folder.resolve("statement-en.pdf").toString());
        assertEquals(0, run.exit());
        assertTrue(
                run.out().startsWith("Document [Lang=en]\n  Part [Lang=en]\n    H1: "), run.out());
        assertTrue(run.out().contains("      BlockQuote\n        P: "), run.out());
    }

    @Test
    void aFileWithoutTagsIsToldApart() throws IOException {
        Path file = folder.resolve("plain.pdf");
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(file.toFile());
        }
        Run run = Run.jianbao("tags", file.toString());
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("has no tags"), run.err());
    }

    @Test
    void aBrokenFileIsToldInASentence() throws IOException {
        byte[] whole = built();
        for (int part = 1; part <= 20; part++) {
            Path file = folder.resolve("cut.pdf");
            Files.write(file, Arrays.copyOf(whole, whole.length * part / 21));
            assertNoTrace(Run.jianbao("tags", file.toString()));
            byte[] damaged = whole.clone();
            for (int i = part * 37; i < damaged.length; i += 997) {
                damaged[i] = (byte) (damaged[i] ^ 0x15);
            }
            Files.write(file, damaged);
            assertNoTrace(Run.jianbao("tags", file.toString()));
        }
        Path empty = folder.resolve("empty.pdf");
        Files.write(empty, new byte[0]);
        Run run = Run.jianbao("tags", empty.toString());
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("it is no PDF, or it is damaged"), run.err());
    }

    private static void assertNoTrace(Run run) {
        String said = run.out() + run.err();
        assertTrue(run.exit() == 0 || run.exit() == 1, said);
        assertFalse(said.contains("Exception") || said.contains("\tat "), said);
    }

    @Test
    void aFileThatIsNotThereIsWrongUsage() {
        Run run = Run.jianbao("tags", folder.resolve("none.pdf").toString());
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("There is no file"), run.err());
    }
}
