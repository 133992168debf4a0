package org.jianbao.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jianbao.Job;
import org.jianbao.Progress;
import org.jianbao.RefusedJobException;
import org.jianbao.Workshop;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The plates of the shipped edition for print, as another program makes them: {@code mvn -Pforeign
 * test}, with Ghostscript and poppler installed.
 */
@Tag("foreign")
class SeparationsTest {

    private static final List<String> INKS = List.of("Cyan", "Magenta", "Yellow", "Black");

    /** Of the light on a plate, 0 to 255: below it there is nearly full ink. */
    private static final int FULL = 5;

    @TempDir private Path desk;

    @Test
    void blackTextIsOnOnePlateAndNoSpotHasTooMuchInk()
            throws RefusedJobException, IOException, InterruptedException {
        Path pdf = build();
        Path plates = desk.resolve("%02d.tif");
        List<String> command =
                List.of(
                        "gs",
                        "-q",
                        "-dNOPAUSE",
                        "-dBATCH",
                        "-sDEVICE=tiffsep",
                        "-r100",
                        "-sOutputFile=" + plates,
                        pdf.toString());
        assumeTrue(run(command).isPresent(), "no Ghostscript");
        List<Path> pages;
        try (Stream<Path> files = Files.list(desk)) {
            pages = files.filter(f -> f.toString().endsWith("(Black).tif")).sorted().toList();
        }
        assertEquals(28, pages.size());
        long black = 0;
        for (Path page : pages) {
            black += inspect(page.toString().replace("(Black).tif", ""));
        }
        assertTrue(black > 100_000, "dots in black alone: " + black);
    }

    /** {@return how many dots are full black} None of these has another ink. */
    private static long inspect(String page) throws IOException {
        List<Raster> plates = new ArrayList<>();
        for (String ink : INKS) {
            plates.add(ImageIO.read(Path.of(page + "(" + ink + ").tif").toFile()).getRaster());
        }
        long black = 0;
        for (int y = 0; y < plates.getFirst().getHeight(); y++) {
            for (int x = 0; x < plates.getFirst().getWidth(); x++) {
                int colored = 0;
                for (Raster plate : plates.subList(0, 3)) {
                    colored += 255 - plate.getSample(x, y, 0);
                }
                int light = plates.getLast().getSample(x, y, 0);
                if (colored + 255 - light > 3 * 255) {
                    fail(page + " has too much ink at " + x + ", " + y);
                }
                if (light < FULL) {
                    if (colored > 0) {
                        fail(page + " has black of several inks at " + x + ", " + y);
                    }
                    black++;
                }
            }
        }
        return black;
    }

    @Test
    void allFontsAreEmbedded() throws RefusedJobException, IOException, InterruptedException {
        Optional<List<String>> told = run(List.of("pdffonts", build().toString()));
        assumeTrue(told.isPresent(), "no poppler");
        List<String> fonts = told.get().subList(2, told.get().size());
        assertTrue(fonts.size() > 5);
        for (String font : fonts) {
            assertTrue(font.matches(".*\\byes +yes +yes +\\d+ +0 *"), font);
        }
    }

    private Path build() throws RefusedJobException {
        Path home = StarterFolder.HOME;
        Job job =
                new Job(
                        home.resolve("manuscript"),
                        desk.resolve("out"),
                        List.of("print"),
                        List.of(),
                        Optional.empty(),
                        home);
        return Workshop.build(job, Progress.NONE).products().getFirst().file();
    }

    /** The lines that a program tells; empty if it is not installed. */
    private static Optional<List<String>> run(List<String> command)
            throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException notInstalled) {
            return Optional.empty();
        }
        List<String> lines = process.inputReader().lines().toList();
        assertEquals(0, process.waitFor(), String.join("\n", lines));
        return Optional.of(lines);
    }
}
