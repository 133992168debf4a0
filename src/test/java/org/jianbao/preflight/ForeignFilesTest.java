package org.jianbao.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Files made by other programs give the findings that they should: {@code mvn -Pforeign test} makes
 * them with {@code src/test/foreign/make.sh} and the programs that are installed. What a program
 * writes depends on its version: the findings named are those that its files have in any.
 */
@Tag("foreign")
class ForeignFilesTest {

    private static final Path HOME = Path.of(System.getProperty("jianbao.home", "."));
    private static final Path FOLDER = HOME.resolve("target/foreign");

    /** None of these programs makes print files unless it is told to. */
    private static final Set<String> OF_ALL = Set.of("PF121", "PF552");

    @BeforeAll
    static void make() throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                HOME.resolve("src/test/foreign/make.sh").toString(),
                                FOLDER.toString())
                        .inheritIO()
                        .start();
        assertEquals(0, process.waitFor());
    }

    @ParameterizedTest
    @CsvSource({
        // program, the findings that must be, those that must not be
        "ghostscript, PF132 PF136 PF201 PF221 PF301 PF511, PF001 PF004 PF102 PF131 PF522",
        "cairo, PF131 PF136 PF201 PF301, PF001 PF004 PF221 PF501",
        "pdftex, PF131 PF201, PF001 PF004 PF102 PF136 PF221 PF301",
        "xetex, PF131 PF136 PF201, PF001 PF004 PF221 PF301",
        "groff, PF131 PF136 PF201 PF221, PF001 PF004 PF301",
        "img2pdf, PF131 PF136 PF201 PF301 PF522, PF001 PF004 PF221 PF521",
        "weasyprint, PF131 PF136 PF301, PF001 PF004 PF221",
        "wkhtmltopdf, PF131 PF136 PF201 PF301, PF001 PF004 PF221",
        "chromium, PF131 PF136 PF201 PF301, PF001 PF004 PF221",
        "libreoffice, PF131 PF136 PF201 PF301, PF001 PF004 PF102 PF221",
        "fop, PF132 PF136 PF221 PF541, PF001 PF004 PF131 PF201 PF301",
        "enscript, PF132 PF136 PF201, PF001 PF004 PF131 PF301",
        "poppler, PF131 PF136 PF201 PF301, PF001 PF004",
        "qpdf, PF132 PF136 PF201 PF301 PF511, PF001 PF004 PF102 PF131",
    })
    void theFileOfAProgramHasItsFindings(String program, String present, String absent)
            throws IOException {
        Path file = FOLDER.resolve(program + ".pdf");
        assumeTrue(Files.exists(file), program);
        Set<String> found = ids(Preflight.inspect(file, Terms.of(Profile.X4)));
        assertTrue(found.containsAll(OF_ALL), () -> program + " " + found);
        assertTrue(found.containsAll(words(present)), () -> program + " " + found);
        Set<String> wrong = new TreeSet<>(found);
        wrong.retainAll(words(absent));
        assertEquals(Set.of(), wrong, program);
    }

    @Test
    void aLockedFileIsToldAsLocked() {
        Path file = FOLDER.resolve("ghostscript-locked.pdf");
        assumeTrue(Files.exists(file));
        assertEquals(Set.of("PF002"), ids(Preflight.inspect(file, Terms.of(Profile.X4))));
    }

    @Test
    void transparencyOfCairoIsNotForX1a() {
        Path file = FOLDER.resolve("cairo.pdf");
        assumeTrue(Files.exists(file));
        Set<String> found = ids(Preflight.inspect(file, Terms.of(Profile.X1A)));
        assertTrue(found.containsAll(Set.of("PF251", "PF304")), found::toString);
    }

    /** Ghostscript can make PDF/X-3: that is PDF/X-1a but for what it is called, if all is CMYK. */
    @Test
    void ghostscriptsPrintFileLacksOnlyTheName() {
        Path file = FOLDER.resolve("ghostscript-x3.pdf");
        assumeTrue(Files.exists(file));
        Set<String> found = ids(Preflight.inspect(file, Terms.of(Profile.X1A)));
        found.removeIf(id -> id.compareTo("PF5") > 0);
        assertEquals(Set.of("PF132"), found);
    }

    private static Collection<String> words(String words) {
        return Arrays.asList(words.split(" "));
    }

    private static Set<String> ids(Inspection inspection) {
        Set<String> ids = new TreeSet<>();
        inspection.findings().forEach(finding -> ids.add(finding.rule().id()));
        return ids;
    }
}
